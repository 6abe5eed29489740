import type { ConformanceCase } from "../case.ts";
import { boundCases, rateCases } from "./bounds.ts";
import { commandCases } from "./commands.ts";
import { debugCases } from "./debugs.ts";
import { deviceCases } from "./devices.ts";
import { automationCases, noteCases, tempoCases } from "./courses.ts";
import { dialogueCases } from "./dialogues.ts";
import { encodingCases } from "./encodings.ts";
import { envelopeCases } from "./envelope.ts";
import { frameCases } from "./frames.ts";
import { graphCases } from "./graphs.ts";
import { helloCases } from "./hellos.ts";
import { lineCases } from "./lines.ts";
import { midiCases } from "./midi.ts";
import { mixingCases } from "./mixes.ts";
import { muteCases } from "./mutes.ts";
import { onceCases } from "./once.ts";
import { orderCases } from "./order.ts";
import { processCases } from "./processes.ts";
import { renderFileCases } from "./renders.ts";
import { roleCases } from "./roles.ts";
import { sessionCases } from "./sessions.ts";
import { renderCases, sampleCases } from "./songs.ts";
import { streamCases } from "./streams.ts";
import { telemetryCases } from "./telemetry.ts";
import { timeCases } from "./times.ts";
import { transportCases } from "./transports.ts";

/** Every case there is, group by group. */
export function allCases(): readonly ConformanceCase[] {
  return [
    ...frameCases,
    ...lineCases,
    ...helloCases,
    ...roleCases,
    ...sessionCases,
    ...encodingCases,
    ...envelopeCases,
    ...dialogueCases(),
    ...commandCases(),
    ...orderCases,
    ...onceCases,
    ...timeCases,
    ...graphCases,
    ...mixingCases,
    ...muteCases,
    ...deviceCases,
    ...automationCases,
    ...noteCases,
    ...midiCases,
    ...tempoCases,
    ...transportCases,
    ...sampleCases,
    ...streamCases,
    ...renderCases,
    ...renderFileCases,
    ...telemetryCases,
    ...boundCases,
    ...rateCases,
    ...processCases,
    ...debugCases,
  ];
}
