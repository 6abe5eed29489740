// npm run render -- <project> --out mix.wav: renders a song through Signal, without a window.
import { setMaxListeners } from "node:events";
import { parseRenderOptions, USAGE } from "./render/options.ts";
import { EXIT_WRONG_OPTIONS, renderSong } from "./render/render-song.ts";

const parsed = parseRenderOptions(process.argv.slice(2));
switch (parsed.kind) {
  case "help":
    console.log(USAGE);
    break;
  case "wrong":
    console.error(`${parsed.message}\n\n${USAGE}`);
    process.exitCode = EXIT_WRONG_OPTIONS;
    break;
  case "run": {
    const cancel = new AbortController();
    // One for each file that is loaded.
    setMaxListeners(0, cancel.signal);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => cancel.abort());
    process.exitCode = await renderSong(parsed.options, cancel.signal);
  }
}
