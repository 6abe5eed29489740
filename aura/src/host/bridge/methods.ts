import type { BridgeMap, BridgeMethod } from "@loophole/schemas/methods";
import type { Edit, EntityId } from "@loophole/schemas/types";
import { bridgeValidators } from "@loophole/schemas/validators";
import { firstViolation } from "@loophole/protocol";
import { HostError } from "../host-error.ts";
import type { Imports } from "../imports/imports.ts";
import type { KeptValues } from "../kept/kept-values.ts";
import type { Library } from "../projects/library.ts";
import type { Peaks } from "../session/peaks.ts";
import type { Session } from "../session/session.ts";

/** What a window's requests are answered from. */
export interface BridgeServices {
  readonly session: Session;
  readonly library: Library;
  readonly peaks: Peaks;
  readonly imports: Imports;
  readonly kept: KeptValues;
  restartEngine(): void;
  /** Sends bytes to this window; the number they go by. */
  transfer(content: Uint8Array): { transferId: number };
}

type Handlers = {
  readonly [Method in BridgeMethod]: (
    params: BridgeMap[Method]["params"],
  ) => Promise<BridgeMap[Method]["result"]> | BridgeMap[Method]["result"];
};

/** One handler for every method the schemas name. */
export function bridgeHandlers(services: BridgeServices): Handlers {
  const { session, library, peaks, imports } = services;
  const { link } = session;
  const edit = (params: { edit: Edit; gesture?: EntityId }) => {
    const { gesture } = params;
    return { revision: session.edit(params.edit, gesture === undefined ? {} : { gesture }) };
  };
  const done = async (work: Promise<unknown>) => {
    await work;
    return {};
  };
  return {
    edit,
    undo: () => ({ revision: session.undo() }),
    redo: () => ({ revision: session.redo() }),
    "transport.play": () => done(link.play()),
    "transport.stop": () => done(link.stop()),
    "transport.locate": ({ tick }) => done(link.locate(tick)),
    "import.begin": (params) => imports.begin(params),
    "import.end": ({ importId }) => imports.end(importId),
    "import.cancel": ({ importId }) => done(imports.cancel(importId)),
    "media.peaks": async ({ mediaId }) => {
      const content = await peaks.read(mediaId);
      return { ...services.transfer(content), bytes: content.length };
    },
    "project.list": () => library.list(),
    "project.new": async ({ name }) => done(session.openOther(await library.create(name))),
    "project.open": async ({ path }) => done(session.openOther(library.openable(path))),
    "project.demo": async () => done(session.openOther(await library.freshDemo())),
    "project.save": () => done(session.save()),
    "window.keep": ({ key, value }) => {
      services.kept.set(key, value);
      return {};
    },
    "engine.restart": () => {
      services.restartEngine();
      return {};
    },
    "engine.readmit": ({ node }) => done(session.readmit(node)),
  };
}

/** Checks a request's parameters and answers it. @throws HostError when the method or its parameters are wrong */
export async function answer(handlers: Handlers, method: string, params: unknown): Promise<object> {
  if (!isBridgeMethod(method)) {
    throw new HostError("INVALID_PARAMS", `There is nothing called ‘${method}’ that could be done.`);
  }
  return await answerMethod(handlers, method, params);
}

async function answerMethod<Method extends BridgeMethod>(
  handlers: Handlers,
  method: Method,
  params: unknown,
): Promise<BridgeMap[Method]["result"]> {
  const valid = bridgeValidators[method].params;
  if (!valid(params)) {
    const { pointer, message } = firstViolation(valid);
    throw new HostError(
      "INVALID_PARAMS",
      `‘${method}’ was asked for wrongly at ${pointer || "/"}: ${message}`,
    );
  }
  return await handlers[method](params);
}

function isBridgeMethod(method: string): method is BridgeMethod {
  return Object.hasOwn(bridgeValidators, method);
}
