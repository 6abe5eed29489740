import { mount } from "svelte";
import App from "./App.svelte";
import "./tokens.css";
import "./base.css";
import { openWindowPort } from "./session/open-port.ts";
import { reloadOnBuild } from "./window/reload-on-build.ts";

const target = document.getElementById("window");
if (target === null) throw new Error("index.html has no element #window.");
mount(App, { target, props: { openPort: openWindowPort(globalThis.window) } });

if (import.meta.env.MODE === "development") reloadOnBuild(globalThis.window);
