// The browser shell: Loophole's window in the user's own browser.
import { runWebShell } from "./web-shell.ts";

await runWebShell(process.argv.slice(2), import.meta.url);
