import { own } from "./browser.mjs";
import { tell } from "./test-link.mjs";

const handlers = new Map();
const permissions = { request: null, check: null };

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => tell("schemes", { schemes }),
};

export const session = {
  defaultSession: {
    protocol: { handle: (scheme, handler) => handlers.set(scheme, handler) },
    setPermissionRequestHandler: (handler) => (permissions.request = handler),
    setPermissionCheckHandler: (handler) => (permissions.check = handler),
  },
};

/** What the shell serves for a request of the page. */
export async function serve(request) {
  const url = own(request.url());
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) return null;
  const response = await handler(new Request(url, { method: request.method() }));
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** Whether the shell gives a page a permission. */
export async function granted(webContents, permission) {
  const asked = await new Promise((resolve) => permissions.request(webContents, permission, resolve));
  return asked || permissions.check(webContents, permission);
}
