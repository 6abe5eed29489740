import { join } from "node:path";
import { SignalClient } from "@loophole/protocol";
import { connectTcp, readDiscovery } from "@loophole/protocol/node";
import { expect, test, type Page } from "@playwright/test";
import { engine, engineRuns } from "./window-test.ts";
import { startWebShell, type WebShell } from "./web-shell.ts";

/** Has a track of the song trap inside the engine; resolves when another engine runs. */
async function trap(shell: WebShell, page: Page): Promise<void> {
  const [found] = await readDiscovery(join(shell.folder, "discovery"));
  if (found === undefined) throw new Error("There is no engine");
  const { host, port, token, pid } = found;
  const client = await SignalClient.connect(await connectTcp({ host, port }), {
    token,
    role: "control",
    client: { kind: "test", name: "test", version: "1", pid: process.pid },
  });
  const { tracks } = (await client.command("graph.get", {})).result.graph;
  // What is silent need not be rendered.
  await client.command("transport.play", { position: { tick: 0 } });
  await client.command("debug.fault", { fault: "node", track: tracks[0]?.id ?? "", how: "trap" });
  client.close();
  await expect
    .poll(async () => (await readDiscovery(join(shell.folder, "discovery")))[0]?.pid ?? pid, {
      timeout: 20_000,
    })
    .not.toBe(pid);
  await expect(engine(page)).not.toHaveAttribute("data-engine-pid", String(pid));
  await engineRuns(page);
}

test("what the engine dies of three times is named and taken out, and a button tries it again", async ({
  page,
}) => {
  const shell = await startWebShell({ debug: true });
  try {
    await page.goto(shell.address);
    await engineRuns(page);
    const notices = page.getByRole("log", { name: "Notices" });
    const again = notices.getByRole("button", { name: "Try it again" });
    await trap(shell, page);
    await expect(notices).toContainText("The engine died while running track Tone");
    await trap(shell, page);
    await expect(notices).toContainText("once more");
    await expect(again).toHaveCount(0);
    await trap(shell, page);
    await expect(notices).toContainText("track Tone is silent from now on");
    await again.click();
    await expect(again).toHaveCount(0);
    await expect(engine(page)).toHaveAttribute("data-engine-state", "running");
  } finally {
    await shell.close();
  }
});
