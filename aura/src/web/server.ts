import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { BridgePort } from "../host/bridge/port.ts";
import { securityHeaders } from "../host/security/headers.ts";
import { staticFile } from "../host/security/static-files.ts";
import { readToken } from "./read-token.ts";
import { Tickets } from "./tickets.ts";
import { websocketPort } from "./websocket-port.ts";

/** The only address that is listened on. */
const LOOPBACK = "127.0.0.1";
/** Largest message a window may send. */
const MAX_MESSAGE_BYTES = 32 * 1024 * 1024;

export interface WebServerOptions {
  /** 0 lets the system pick. */
  readonly port: number;
  /** Folder of the built window. */
  readonly root: string;
  onWindow(port: BridgePort): void;
}

/** Serves the window on loopback, to this user's browser only, and joins it with the host. */
export class WebServer {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets: WebSocketServer;
  readonly #tickets: Tickets;
  readonly #origin: string;
  readonly #options: WebServerOptions;
  readonly #headers: Record<string, string>;

  /** @throws the system's error when the port cannot be listened on (EADDRINUSE) */
  static async listen(options: WebServerOptions): Promise<WebServer> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(options.port, LOOPBACK, resolve);
    });
    return new WebServer(server, options);
  }

  private constructor(server: Server, options: WebServerOptions) {
    const address = server.address();
    this.port = typeof address === "object" && address !== null ? address.port : options.port;
    this.#server = server;
    this.#options = options;
    this.#tickets = new Tickets(this.port);
    this.#origin = `http://${LOOPBACK}:${this.port}`;
    this.#headers = securityHeaders([`ws://${LOOPBACK}:${this.port}`]);
    this.#sockets = new WebSocketServer({
      noServer: true,
      maxPayload: MAX_MESSAGE_BYTES,
      perMessageDeflate: false,
    });
    server.removeAllListeners("error");
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      this.#serve(request, response).catch(() =>
        this.#end(response, 500, "That went wrong. Reload the page."),
      );
    });
    server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.#upgrade(request, socket, head);
    });
  }

  /** An address that lets one browser in, once. */
  freshAddress(): string {
    return `${this.#origin}/#token=${this.#tickets.issueToken()}`;
  }

  /** Ends every connection; resolves when the port is free. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.#fromOurPage(request)) {
      this.#end(response, 403, `Loophole only answers at ${this.#origin}.`);
      return;
    }
    const path = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
    const { method } = request;
    if (path === "/session") await this.#session(request, response);
    else if (method === "GET" || method === "HEAD") await this.#file(path, method, response);
    else this.#end(response, 405, "Only reading is possible here.", { Allow: "GET, HEAD" });
  }

  async #session(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const admitted = this.#tickets.admits(request.headers.cookie);
    if (request.method === "GET") {
      if (admitted) this.#end(response, 204);
      else
        this.#end(
          response,
          401,
          "This browser is not let in yet. Open the address that Loophole printed in its terminal; press Enter there for a fresh one.",
        );
      return;
    }
    if (request.method !== "POST") {
      this.#end(response, 405, "Only GET and POST are possible here.", { Allow: "GET, POST" });
      return;
    }
    if (request.headers.origin !== this.#origin) {
      this.#end(response, 403, `Loophole only lets in pages of ${this.#origin}.`);
      return;
    }
    const token = await readToken(request);
    const cookie = token === null ? null : this.#tickets.exchange(token);
    if (cookie !== null) this.#end(response, 204, undefined, { "Set-Cookie": cookie });
    else if (admitted) this.#end(response, 204);
    else
      this.#end(
        response,
        403,
        "This address was used already, or is of an earlier start. Press Enter in Loophole's terminal for a fresh one.",
      );
  }

  async #file(path: string, method: "GET" | "HEAD", response: ServerResponse): Promise<void> {
    const file = await staticFile(this.#options.root, path);
    if (file === null) {
      this.#end(response, 404, "There is nothing here.");
      return;
    }
    response.writeHead(200, {
      ...this.#headers,
      "Content-Type": file.type,
      "Content-Length": file.content.length,
      "Cache-Control": file.cacheControl,
    });
    response.end(method === "HEAD" ? undefined : file.content);
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on("error", () => socket.destroy());
    const { origin, cookie } = request.headers;
    if (!this.#fromOurPage(request) || origin !== this.#origin) refuse(socket, "403 Forbidden");
    else if (request.url !== "/bridge") refuse(socket, "404 Not Found");
    else if (!this.#tickets.admits(cookie)) refuse(socket, "401 Unauthorized");
    else {
      this.#sockets.handleUpgrade(request, socket, head, (connection) => {
        this.#options.onWindow(websocketPort(connection));
      });
    }
  }

  /** A name that resolves to loopback but is not ours is how other sites would reach in (DNS rebinding). */
  #fromOurPage({ headers }: IncomingMessage): boolean {
    const { host, origin } = headers;
    return host === `${LOOPBACK}:${this.port}` && (origin === undefined || origin === this.#origin);
  }

  #end(response: ServerResponse, status: number, message?: string, extra: Record<string, string> = {}): void {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const body = message === undefined ? undefined : JSON.stringify({ message });
    response.writeHead(status, {
      ...this.#headers,
      ...extra,
      "Cache-Control": "no-store",
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    });
    response.end(body);
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
