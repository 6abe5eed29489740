import { spawn } from "node:child_process";

/** Whether a browser that is opened would be seen by anyone. */
export function hasDisplay(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (platform === "darwin" || platform === "win32") return true;
  return Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"]);
}

/** Opens an address in the user's browser; false when there is no program for that. */
export async function openBrowser(
  address: string,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  const [command, ...args] =
    platform === "darwin"
      ? (["open", address] as const)
      : platform === "win32"
        ? (["rundll32", "url.dll,FileProtocolHandler", address] as const)
        : (["xdg-open", address] as const);
  return await new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "ignore", detached: true });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}
