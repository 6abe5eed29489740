// Makes `import … from "electron"` find the stand-in: node --import ./register.mjs aura/dist/electron/main.js
import { register } from "node:module";

register("./resolve.mjs", import.meta.url);
