import { describe, expect, test } from "vitest";
import type { BridgeMap, BridgeMethod } from "@loophole/schemas/methods";
import { Importer } from "./importer.ts";

const DONE = { mediaId: "m", trackId: "t", clipId: "c" };

/** A host that takes files of 4-byte pieces, two under way at most. */
class Host {
  readonly asked: string[] = [];
  readonly taken: number[][] = [];
  readonly importer = new Importer({
    request: <M extends BridgeMethod>(method: M): Promise<BridgeMap[M]["result"]> => {
      this.asked.push(method);
      const answers: Partial<BridgeMap[BridgeMethod]["result"]> =
        method === "import.begin"
          ? { importId: 3, chunkBytes: 4, window: 2 }
          : method === "import.end"
            ? DONE
            : {};
      return Promise.resolve(answers as BridgeMap[M]["result"]);
    },
    sendChunk: (_importId, bytes) => void this.taken.push([...bytes]),
  });

  confirm(confirmed: number): void {
    this.importer.onTask({
      type: "task",
      task: "import-3",
      label: "Import",
      fraction: 0.5,
      state: "running",
      confirmed,
    });
  }
}

const file = new File([new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])], "a.wav");
/** Until everything that can happen by itself has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("an import", () => {
  test("has no more pieces under way than the host allows", async () => {
    const host = new Host();
    const done = host.importer.import(file, { tick: 0 });
    await settled();
    expect(host.taken).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]);
    host.confirm(1);
    await expect(done).resolves.toEqual(DONE);
    expect(host.taken.at(-1)).toEqual([9, 10]);
    expect(host.asked).toEqual(["import.begin", "import.end"]);
  });

  test("ends when the connection is lost while it waits", async () => {
    const host = new Host();
    const done = host.importer.import(file, { tick: 0 });
    const rejected = expect(done).rejects.toMatchObject({ code: "CANCELLED" });
    await settled();
    host.importer.abandon();
    await rejected;
    expect(host.taken).toHaveLength(2);
  });

  test("of a file that cannot be read is called off, and says which", async () => {
    const host = new Host();
    const broken = new File(["12345678"], "gone.wav");
    broken.slice = () => {
      throw new DOMException("The file could not be read", "NotReadableError");
    };
    await expect(host.importer.import(broken, { tick: 0 })).rejects.toMatchObject({
      code: "FILE_UNREADABLE",
    });
    expect(host.asked).toEqual(["import.begin", "import.cancel"]);
  });
});
