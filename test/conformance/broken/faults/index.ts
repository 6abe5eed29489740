import type { Fault } from "../fault.ts";
import { acceptsUnknownFields } from "./accepts-unknown-fields.ts";
import { acceptsUnknownParams } from "./accepts-unknown-params.ts";
import { aheadOfTheEar } from "./ahead-of-the-ear.ts";
import { answersTwice } from "./answers-twice.ts";
import { anyToken } from "./any-token.ts";
import { appliedSample } from "./applied-sample.ts";
import { backlog } from "./backlog.ts";
import { blockByteOrder } from "./block-byte-order.ts";
import { byteOrder } from "./byte-order.ts";
import { cancelsNothing } from "./cancels-nothing.ts";
import { clampsValues } from "./clamps-values.ts";
import { closesOnError } from "./closes-on-error.ts";
import { cutsTails } from "./cuts-tails.ts";
import { deafKeys } from "./deaf-keys.ts";
import { doubleExecution } from "./double-execution.ts";
import { forgetsOnResume } from "./forgets-on-resume.ts";
import { fullRate } from "./full-rate.ts";
import { ignoresAt } from "./ignores-at.ts";
import { ignoresExpect } from "./ignores-expect.ts";
import { ignoresLimit } from "./ignores-limit.ts";
import { leaksTelemetry } from "./leaks-telemetry.ts";
import { leavesFiles } from "./leaves-files.ts";
import { loopTurnedAround } from "./loop-turned-around.ts";
import { missingField } from "./missing-field.ts";
import { msgpackFloats } from "./msgpack-floats.ts";
import { neverLate } from "./never-late.ts";
import { neverResumes } from "./never-resumes.ts";
import { noHelloDeadline } from "./no-hello-deadline.ts";
import { noMaxHold } from "./no-max-hold.ts";
import { plainFlac } from "./plain-flac.ts";
import { readableDiscovery } from "./readable-discovery.ts";
import { rendersAnyLength } from "./renders-any-length.ts";
import { replyOrder } from "./reply-order.ts";
import { samplePeak } from "./sample-peak.ts";
import { secondController } from "./second-controller.ts";
import { secretMemory } from "./secret-memory.ts";
import { silencesByFader } from "./silences-by-fader.ts";
import { silentRefusal } from "./silent-refusal.ts";
import { sortsNotes } from "./sorts-notes.ts";
import { stalePeaks } from "./stale-peaks.ts";
import { streamsForSamplers } from "./streams-for-samplers.ts";
import { startsAtOnce } from "./starts-at-once.ts";
import { stuckSeq } from "./stuck-seq.ts";
import { swapsStems } from "./swaps-stems.ts";
import { ungatedLoudness } from "./ungated-loudness.ts";
import { wrongCode } from "./wrong-code.ts";
import { wrongHash } from "./wrong-hash.ts";

/** Every broken engine there is. */
export const faults: readonly Fault[] = [
  acceptsUnknownFields,
  acceptsUnknownParams,
  aheadOfTheEar,
  answersTwice,
  anyToken,
  appliedSample,
  backlog,
  blockByteOrder,
  byteOrder,
  cancelsNothing,
  clampsValues,
  closesOnError,
  cutsTails,
  deafKeys,
  doubleExecution,
  forgetsOnResume,
  fullRate,
  ignoresAt,
  ignoresExpect,
  ignoresLimit,
  leaksTelemetry,
  leavesFiles,
  loopTurnedAround,
  missingField,
  msgpackFloats,
  neverLate,
  neverResumes,
  noHelloDeadline,
  noMaxHold,
  plainFlac,
  readableDiscovery,
  rendersAnyLength,
  replyOrder,
  samplePeak,
  secondController,
  secretMemory,
  silencesByFader,
  silentRefusal,
  sortsNotes,
  stalePeaks,
  streamsForSamplers,
  startsAtOnce,
  stuckSeq,
  swapsStems,
  ungatedLoudness,
  wrongCode,
  wrongHash,
];
