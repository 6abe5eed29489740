import { engineRuns, expect } from "../e2e/window-test.ts";
import { test } from "./shell-test.ts";

test("the page has the one function and nothing of Node or Electron", async ({ page }) => {
  const found = await page.evaluate(() => ({
    functions: Object.keys(Reflect.get(window, "loophole") ?? {}),
    isolated: window.crossOriginIsolated,
    secure: window.isSecureContext,
    node: ["require", "process", "module", "Buffer"].filter((name) => name in window),
  }));
  expect(found).toEqual({ functions: ["connect"], isolated: true, secure: true, node: [] });
});

test("the page goes nowhere else, opens no window and gets no permission", async ({ shell, page }) => {
  await page.evaluate(() => {
    const link = document.createElement("a");
    link.href = "https://example.com/";
    document.body.append(link);
    setTimeout(() => link.click());
  });
  expect(await shell.until("will-navigate")).toMatchObject({ prevented: true });
  await page.evaluate(() => void window.open("about:blank"));
  expect(await shell.until("window-open")).toMatchObject({ action: "deny" });
  shell.command("ask-permission", { permission: "media" });
  expect(await shell.until("permission")).toMatchObject({ granted: false });
  await engineRuns(page);
});

test("scripts are the window's own files: nothing inline, nothing from elsewhere", async ({ page }) => {
  const ran = await page.evaluate(async () => {
    const violation = new Promise((resolve) => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
        resolve(violatedDirective),
      );
      setTimeout(() => resolve("none"), 2_000);
    });
    const script = document.createElement("script");
    script.textContent = "window.inlineRan = true";
    document.head.append(script);
    const reached = await fetch("https://example.com/").then(
      () => true,
      () => false,
    );
    return { inline: "inlineRan" in window, violation: await violation, reached };
  });
  expect(ran).toEqual({ inline: false, violation: "script-src-elem", reached: false });
});

test("only files of the window are served", async ({ page }) => {
  const statuses = await page.evaluate(async () => {
    const paths = ["/index.html", "/nothing.js", "/..%2f..%2fpackage.json", "/%2e%2e/web/main.js"];
    return await Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(statuses).toEqual([200, 404, 404, 404]);
});

test("another page that asks for the channel does not get it", async ({ shell, page }) => {
  await engineRuns(page);
  const posts = () => shell.told.filter(({ what }) => what === "post").length;
  const before = posts();
  const forge = (url: string, parent = false) =>
    shell.command("forge-connect", { channel: "loophole:connect", url, parent });
  forge("https://example.com/");
  forge("app://loophole.example/");
  forge("file:///etc/passwd");
  forge("not an address");
  forge("app://loophole/", true);
  // Commands are done in order: when this one has been answered, the others have not been.
  forge("app://loophole/");
  await expect.poll(posts).toBe(before + 1);
});
