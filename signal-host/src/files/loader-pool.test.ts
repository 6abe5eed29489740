import { afterEach, describe, expect, test, vi } from "vitest";
import { LoaderPool } from "./loader-pool.ts";

// Other programs and threads are waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Real threads that misbehave as a decoder could, by the name of the file. */
const MISBEHAVING = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ task, cancelled }) => {
  if (task.path === "exits") process.exit(3);
  if (task.path === "throws") throw new Error("wild pointer");
  if (task.path === "hangs") for (;;) ;
  if (task.path === "waits") { while (Atomics.load(cancelled, 0) === 0) Atomics.wait(cancelled, 0, 0, 5); }
  const info = { path: task.path, format: "", sampleRate: 1, channels: 1, frames: 1, warnings: [] };
  parentPort.postMessage({ kind: "done", result: { kind: "file", info } });
});
`;

const pools: LoaderPool[] = [];

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

/** @param cancelGraceMs how long a task has to notice that it is cancelled before its worker is ended */
function newPool(workers = 1, cancelGraceMs = 60_000): LoaderPool {
  const pool = new LoaderPool({
    workers,
    workerUrl: new URL(`data:text/javascript,${encodeURIComponent(MISBEHAVING)}`),
    settings: { cacheDir: "/nowhere", cacheBudgetBytes: 0, streamBudgetBytes: 0 },
    cancelGraceMs,
  });
  pools.push(pool);
  return pool;
}

const probe = (path: string) => ({ kind: "probe", path }) as const;

describe("a worker that crashes", () => {
  test.each(["exits", "throws"])("(%s) takes only its own task with it and is replaced", async (crash) => {
    const pool = newPool();
    const before = pool.run(probe("before"));
    const crashing = pool.run(probe(crash));
    const after = pool.run(probe("after"));
    await expect(crashing).rejects.toMatchObject({
      name: "AudioFileError",
      code: "INTERNAL",
      details: { path: crash, found: "data that crashes the decoder" },
    });
    await expect(before).resolves.toMatchObject({ info: { path: "before" } });
    await expect(after).resolves.toMatchObject({ info: { path: "after" } });
  });

  test("one that cannot even start rejects each task it was to do", async () => {
    const pool = new LoaderPool({
      workers: 2,
      workerUrl: new URL("file:///nowhere/loader-worker.js"),
      settings: { cacheDir: "/nowhere", cacheBudgetBytes: 0, streamBudgetBytes: 0 },
    });
    pools.push(pool);
    const outcomes = await Promise.allSettled(["a", "b", "c"].map((path) => pool.run(probe(path))));
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  });
});

describe("cancelling", () => {
  test("a task that does not notice loses its worker, and the next one runs", async () => {
    const pool = newPool(1, 10);
    const controller = new AbortController();
    const hanging = pool.run(probe("hangs"), { signal: controller.signal });
    const after = pool.run(probe("after"));
    controller.abort();
    await expect(hanging).rejects.toMatchObject({ code: "CANCELLED" });
    await expect(after).resolves.toMatchObject({ info: { path: "after" } });
  });

  test("before the start needs no worker", async () => {
    const pool = newPool(0);
    await expect(pool.run(probe("a"), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "CANCELLED",
    });
    const controller = new AbortController();
    const waiting = pool.run(probe("b"), { signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: "CANCELLED" });
  });
});

test("closing ends the threads and rejects what they were doing and what waited", async () => {
  const pool = newPool();
  const outcomes = Promise.allSettled([pool.run(probe("hangs")), pool.run(probe("waiting"))]);
  await pool.close();
  expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(pool.run(probe("late"))).rejects.toMatchObject({ code: "CANCELLED" });
});

describe("long files", () => {
  const identity = { realPath: "/x", size: String(2 ** 30), changedNs: "0" };
  const peaks = (path: string, size: number) =>
    ({ kind: "peaks", path, peaksPath: "/y", identity: { ...identity, size: String(size) } }) as const;

  test("leave a worker to the short ones, and have their turn afterwards", async () => {
    const pool = newPool(2);
    const controller = new AbortController();
    const signal = { signal: controller.signal };
    const first = pool.run(peaks("waits", 2 ** 30), signal);
    const done: string[] = [];
    const long = pool.run(peaks("long", 2 ** 30)).then(() => done.push("long"));
    const short = Array.from({ length: 5 }, (_, i) => pool.run(peaks(`short ${i}`, 1000)));
    await Promise.all(short);
    expect(done).toEqual([]);
    controller.abort();
    await first;
    await long;
    expect(done).toEqual(["long"]);
  });

  test("are read also where there is one worker only, one after the other", async () => {
    const pool = newPool(1);
    await Promise.all([pool.run(peaks("a", 2 ** 30)), pool.run(peaks("b", 2 ** 30))]);
  });

  test("do not hold up who only looks at a header", async () => {
    const pool = newPool(1);
    const order: string[] = [];
    const run = (task: Parameters<LoaderPool["run"]>[0]) => pool.run(task).then(() => order.push(task.path));
    await Promise.all([run(peaks("first", 1)), run(peaks("second", 1)), run(probe("look"))]);
    expect(order).toEqual(["first", "look", "second"]);
  });
});
