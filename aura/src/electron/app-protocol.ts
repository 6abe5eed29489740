import { protocol, type Session } from "electron";
import { securityHeaders } from "../host/security/headers.ts";
import { staticFile } from "../host/security/static-files.ts";

const SCHEME = "app";
/** The window's origin: nothing else is ever loaded. */
export const ORIGIN = `${SCHEME}://loophole`;

/** Must be called before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built window from a folder, with the same headers as the browser shell, and nothing else. */
export function serveWindow(session: Session, root: string): void {
  const headers = securityHeaders([]);
  session.protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    const file =
      url.host === "loophole" && request.method === "GET" ? await staticFile(root, url.pathname) : null;
    if (file === null) return new Response("There is no such file.", { status: 404, headers });
    return new Response(file.content, {
      headers: { ...headers, "Content-Type": file.type, "Cache-Control": file.cacheControl },
    });
  });
}
