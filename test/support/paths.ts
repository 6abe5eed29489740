import { fileURLToPath } from "node:url";

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

export const signalEntry = path("signal-host/dist/main.js");
export const deviceProcess = path("signal-host/dist/device-process.js");
export const webEntry = path("aura/dist/web/main.js");
export const renderEntry = path("scripts/dist/render.js");
export const benchEntry = path("scripts/dist/bench.js");
export const demoFolder = path("demo");
export const fixturesFolder = path("test/fixtures");
export const debugEntry = path("scripts/debug/dist/debug.js");
export const ptyBridge = path("test/support/pty_bridge.py");
