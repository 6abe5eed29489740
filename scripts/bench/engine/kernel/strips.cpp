// The strip workload as a fixed chain in C++: the floor that a dynamic graph is held against. The same arithmetic as
// the engine's kernels, meters included. LANES is 4 (vectors of 128 bits, four tracks side by side) or 1 (one track
// after the other, as one would write it at first).
//
//   strips <settings> <tracks> <files...>     then one line "<blocks>" after the other on standard input, each answered
//                                            with one line of JSON
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iterator>
#include <vector>
#ifdef __SSE__
#include <xmmintrin.h>
#endif

namespace {

constexpr int kBlock = 128;
constexpr int kBands = 4;

#if LANES == 4
typedef float V __attribute__((vector_size(16)));
typedef int32_t I __attribute__((vector_size(16)));

V splat(float x) { return V{x, x, x, x}; }
V max(V a, V b) { return _mm_max_ps(a, b); }
V min(V a, V b) { return _mm_min_ps(a, b); }
V abs(V a) { return (V)((I)a & 0x7fffffff); }
V select(V a, V b, V first, V second) { I m = first < second; return (V)(((I)a & m) | ((I)b & ~m)); }
void set(V &v, int i, float x) { v[i] = x; }
float sum(V v) { return (v[0] + v[2]) + (v[1] + v[3]); }

// Of positive, normal numbers: the exponent, and a polynomial of the mantissa.
V log2of(V x) {
  I bits = (I)x;
  V e = __builtin_convertvector(bits >> 23, V);
  V m = (V)((bits & 0x007fffff) | 0x3f800000);
  V q = m * -0.08485521f + 0.58033684f;
  q = q * m + -1.58616241f;
  q = q * m + 2.52971619f;
  return (e - 127.0f) + q * (m - 1.0f);
}

// Adding 1.5 * 2^23 rounds to an integer, which is then in the low bits.
V exp2of(V x) {
  V shifted = x + 12582912.0f;
  V r = x - (shifted - 12582912.0f);
  V q = r * 0.05517108f + 0.24261076f;
  q = q * r + 0.69326104f;
  q = q * r + 0.9999281f;
  return (V)((I)q + ((I)shifted << 23));
}
#else
typedef float V;
V splat(float x) { return x; }
V max(V a, V b) { return a > b ? a : b; }
V min(V a, V b) { return a < b ? a : b; }
V abs(V a) { return std::fabs(a); }
V select(V a, V b, V first, V second) { return first < second ? a : b; }
void set(V &v, int, float x) { v = x; }
float sum(V v) { return v; }
V log2of(V x) { return std::log2(x); }
V exp2of(V x) { return std::exp2(x); }
#endif

struct Settings {
  float bands[kBands][5];
  float compressor[8];
  float reverbFeedback, reverbDamping, sendGain, masterGain;
};

struct StripSetting {
  int file;
  int64_t offset;
  float left, right;
  int sends;
};

struct File {
  std::vector<float> left, right;
};

// State and coefficients of LANES tracks.
struct Group {
  V p[kBands], h[kBands], a[kBands], d[kBands], c[kBands];
  V r[2][kBands], s[2][kBands];
  V gain, factor;
  V strip[2], peak[2], squares[2];
  V send;
  const File *files[LANES];
  int64_t position[LANES];
};

// J. O. Smith, "Freeverb" (Physical Audio Signal Processing): eight combs and four all-passes a side.
struct Reverb {
  static constexpr int kCombs = 8, kAllpasses = 4;
  std::vector<float> combs[2][kCombs], allpasses[2][kAllpasses];
  int combAt[2][kCombs] = {}, allpassAt[2][kAllpasses] = {};
  float held[2][kCombs] = {};
  float feedback, damping;

  Reverb(float feedback, float damping) : feedback(feedback), damping(damping) {
    const int comb[kCombs] = {1116, 1188, 1277, 1356, 1422, 1491, 1557, 1617};
    const int allpass[kAllpasses] = {556, 441, 341, 225};
    for (int side = 0; side < 2; side++) {
      for (int i = 0; i < kCombs; i++) combs[side][i].assign((comb[i] + side * 23) * 48000 / 44100, 0.0f);
      for (int i = 0; i < kAllpasses; i++) allpasses[side][i].assign((allpass[i] + side * 23) * 48000 / 44100, 0.0f);
    }
  }

  void run(const float *left, const float *right, float *outLeft, float *outRight) {
    float in[kBlock];
    for (int i = 0; i < kBlock; i++) in[i] = (left[i] + right[i]) * 0.015f;
    for (int side = 0; side < 2; side++) {
      float out[kBlock] = {};
      for (int c = 0; c < kCombs; c++) {
        float *line = combs[side][c].data();
        const int size = (int)combs[side][c].size();
        int at = combAt[side][c];
        float store = held[side][c];
        for (int i = 0; i < kBlock; i++) {
          const float y = line[at];
          store = y * (1 - damping) + store * damping + 1e-20f;
          line[at] = in[i] + store * feedback;
          out[i] += y;
          if (++at == size) at = 0;
        }
        combAt[side][c] = at;
        held[side][c] = store;
      }
      for (int a = 0; a < kAllpasses; a++) {
        float *line = allpasses[side][a].data();
        const int size = (int)allpasses[side][a].size();
        int at = allpassAt[side][a];
        for (int i = 0; i < kBlock; i++) {
          const float y = line[at];
          line[at] = out[i] + y * 0.5f;
          out[i] = y - out[i];
          if (++at == size) at = 0;
        }
        allpassAt[side][a] = at;
      }
      float *to = side == 0 ? outLeft : outRight;
      for (int i = 0; i < kBlock; i++) to[i] += out[i];
    }
  }
};

void play(Group &g, V *x, V *y) {
#if LANES == 4
  const float *l[4], *r[4];
  for (int i = 0; i < 4; i++) {
    l[i] = g.files[i]->left.data() + g.position[i];
    r[i] = g.files[i]->right.data() + g.position[i];
  }
  for (int f = 0; f < kBlock; f += 4) {
    __m128 a = _mm_loadu_ps(l[0] + f), b = _mm_loadu_ps(l[1] + f), c = _mm_loadu_ps(l[2] + f), d = _mm_loadu_ps(l[3] + f);
    _MM_TRANSPOSE4_PS(a, b, c, d);
    x[f] = a, x[f + 1] = b, x[f + 2] = c, x[f + 3] = d;
    a = _mm_loadu_ps(r[0] + f), b = _mm_loadu_ps(r[1] + f), c = _mm_loadu_ps(r[2] + f), d = _mm_loadu_ps(r[3] + f);
    _MM_TRANSPOSE4_PS(a, b, c, d);
    y[f] = a, y[f + 1] = b, y[f + 2] = c, y[f + 3] = d;
  }
#else
  std::memcpy(x, g.files[0]->left.data() + g.position[0], sizeof(float) * kBlock);
  std::memcpy(y, g.files[0]->right.data() + g.position[0], sizeof(float) * kBlock);
#endif
  for (int i = 0; i < LANES; i++) {
    g.position[i] += kBlock;
    if (g.position[i] + kBlock > (int64_t)g.files[i]->left.size()) g.position[i] = 0;
  }
}

// A frame of one side through a band: A. Simper's trapezoidal state-variable filter (2013) as the engine has it.
inline V band(V x, V p, V h, V a, V d, V c, V &r, V &s) {
  const V q = p * r + h * (x - s);
  const V y = (a * x + d * q) + c * s;
  r = q - r;
  s = s + q;
  return y;
}

// Two bands a pass: half the loads and stores.
void equalise(Group &g, V *x, V *y) {
  for (int b = 0; b < kBands; b += 2) {
    const V p = g.p[b], h = g.h[b], a = g.a[b], d = g.d[b], c = g.c[b];
    const V P = g.p[b + 1], H = g.h[b + 1], A = g.a[b + 1], D = g.d[b + 1], C = g.c[b + 1];
    V l1 = g.r[0][b], l2 = g.s[0][b], r1 = g.r[1][b], r2 = g.s[1][b];
    V L1 = g.r[0][b + 1], L2 = g.s[0][b + 1], R1 = g.r[1][b + 1], R2 = g.s[1][b + 1];
    for (int i = 0; i < kBlock; i++) {
      x[i] = band(band(x[i], p, h, a, d, c, l1, l2), P, H, A, D, C, L1, L2);
      y[i] = band(band(y[i], p, h, a, d, c, r1, r2), P, H, A, D, C, R1, R2);
    }
    g.r[0][b] = l1, g.s[0][b] = l2, g.r[1][b] = r1, g.s[1][b] = r2;
    g.r[0][b + 1] = L1, g.s[0][b + 1] = L2, g.r[1][b + 1] = R1, g.s[1][b + 1] = R2;
  }
}

void compress(Group &g, const Settings &s, V *x, V *y) {
  const V threshold = splat(s.compressor[0]), slope = splat(s.compressor[1]), knee = splat(s.compressor[2]);
  const V bend = splat(s.compressor[3]), attack = splat(s.compressor[4]), release = splat(s.compressor[5]);
  const V makeUp = splat(s.compressor[6]), lowest = splat(s.compressor[7]), zero = splat(0.0f);
  V gain = g.gain, factor = g.factor;
  for (int i = 0; i < kBlock; i += 4) {
    V peak = lowest;
    for (int j = i; j < i + 4; j++) peak = max(peak, max(abs(x[j]), abs(y[j])));
    const V over = log2of(peak) - threshold;
    const V inside = min(max(over + knee, zero), knee + knee);
    const V curve = inside * inside * bend + max(over - knee, zero);
    const V step = slope * curve - gain;
    gain += select(attack, release, step, zero) * step;
    const V target = exp2of(gain + makeUp);
    const V rise = (target - factor) * 0.25f;
    for (int j = i; j < i + 4; j++) {
      factor += rise;
      x[j] *= factor, y[j] *= factor;
    }
    factor = target;
  }
  g.gain = gain, g.factor = factor;
}

void mix(Group &g, const V *x, const V *y, float *left, float *right, float *sendLeft, float *sendRight, bool sends) {
  const V l = g.strip[0], r = g.strip[1], send = g.send;
  V pl = g.peak[0], pr = g.peak[1], sl = g.squares[0], sr = g.squares[1];
  for (int i = 0; i < kBlock; i++) {
    const V a = x[i] * l, b = y[i] * r;
    pl = max(pl, abs(a)), pr = max(pr, abs(b));
    sl += a * a, sr += b * b;
    left[i] += sum(a), right[i] += sum(b);
    if (sends) sendLeft[i] += sum(a * send), sendRight[i] += sum(b * send);
  }
  g.peak[0] = pl, g.peak[1] = pr, g.squares[0] = sl, g.squares[1] = sr;
}

File readFile(const char *path) {
  std::ifstream in(path, std::ios::binary);
  std::vector<char> bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  const size_t frames = (bytes.size() - 44) / 8;
  const float *samples = (const float *)(bytes.data() + 44);
  File file;
  file.left.resize(frames), file.right.resize(frames);
  for (size_t i = 0; i < frames; i++) file.left[i] = samples[2 * i], file.right[i] = samples[2 * i + 1];
  return file;
}

int64_t nanoseconds(clockid_t clock) {
  timespec time;
  clock_gettime(clock, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

}  // namespace

int main(int argc, char **argv) {
  if (argc < 4) return 2;
#ifdef __SSE__
  _mm_setcsr(_mm_getcsr() | 0x8040);  // Denormals are zero.
#endif
  std::ifstream in(argv[1]);
  Settings settings;
  for (auto &band : settings.bands) for (float &value : band) in >> value;
  for (float &value : settings.compressor) in >> value;
  in >> settings.reverbFeedback >> settings.reverbDamping >> settings.sendGain >> settings.masterGain;
  const int tracks = std::atoi(argv[2]);
  std::vector<File> files;
  for (int i = 3; i < argc; i++) files.push_back(readFile(argv[i]));

  const int count = (tracks + LANES - 1) / LANES;
  std::vector<Group> groups(count);
  std::vector<char> groupSends(count, 0);
  for (int track = 0; track < count * LANES; track++) {
    StripSetting strip{0, 0, 0.0f, 0.0f, 0};
    if (track < tracks) in >> strip.file >> strip.offset >> strip.left >> strip.right >> strip.sends;
    Group &g = groups[track / LANES];
    const int i = track % LANES;
    if (i == 0) g = Group{};
    for (int b = 0; b < kBands; b++) {
      const float *c = settings.bands[b];
      g.p[b] = splat(c[0]), g.h[b] = splat(c[1]), g.a[b] = splat(c[2]), g.d[b] = splat(c[3]), g.c[b] = splat(c[4]);
    }
    g.factor = splat(1.0f);
    g.files[i] = &files[strip.file];
    g.position[i] = strip.offset;
    set(g.strip[0], i, strip.left), set(g.strip[1], i, strip.right);
    set(g.send, i, strip.sends ? settings.sendGain : 0.0f);
    if (strip.sends) groupSends[track / LANES] = 1;
  }
  Reverb reverb(settings.reverbFeedback, settings.reverbDamping);

  std::vector<int64_t> times;
  char line[64];
  while (std::fgets(line, sizeof line, stdin)) {
    const int blocks = std::atoi(line);
    times.clear();
    double squares = 0;
    const int64_t cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID), wall = nanoseconds(CLOCK_MONOTONIC);
    int64_t before = wall;
    for (int block = 0; block < blocks; block++) {
      alignas(16) V x[kBlock], y[kBlock];
      float left[kBlock] = {}, right[kBlock] = {}, sendLeft[kBlock] = {}, sendRight[kBlock] = {};
      for (int i = 0; i < count; i++) {
        Group &g = groups[i];
        play(g, x, y);
        equalise(g, x, y);
        compress(g, settings, x, y);
        mix(g, x, y, left, right, sendLeft, sendRight, groupSends[i] != 0);
      }
      reverb.run(sendLeft, sendRight, left, right);
      for (int i = 0; i < kBlock; i++) {
        left[i] *= settings.masterGain, right[i] *= settings.masterGain;
        squares += left[i] * left[i] + right[i] * right[i];
      }
      const int64_t now = nanoseconds(CLOCK_MONOTONIC);
      times.push_back(now - before);
      before = now;
    }
    const int64_t cpuTime = nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, wallTime = nanoseconds(CLOCK_MONOTONIC) - wall;
    std::printf("{\"cpuNs\":%lld,\"wallNs\":%lld,\"rms\":%.9g,\"blockNs\":[", (long long)cpuTime,
                (long long)wallTime, std::sqrt(squares / (2.0 * blocks * kBlock)));
    for (size_t i = 0; i < times.size(); i++) std::printf(i == 0 ? "%lld" : ",%lld", (long long)times[i]);
    std::printf("]}\n");
    std::fflush(stdout);
  }
}
