// Runs in the page before its preload script: the renderer's half of what the stand-in has of Electron.
(() => {
  const listeners = new Map();
  const ports = new Map();
  const tell = (message) => void window.standInTell(message);

  const nativePost = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (message, options) {
    const transfer = Array.isArray(options) ? options : (options?.transfer ?? []);
    // As in Electron: the main process gets nothing of a message whose memory is transferred to it.
    const lost = transfer.some((one) => one instanceof ArrayBuffer);
    nativePost.call(this, lost ? null : message, options);
  };

  function base64Of(data) {
    const bytes = new Uint8Array(data.buffer ?? data, data.byteOffset ?? 0, data.byteLength);
    let text = "";
    for (let at = 0; at < bytes.length; at += 32_768) {
      text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    }
    return btoa(text);
  }

  const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;

  function openPort(id) {
    const { port1, port2 } = new MessageChannel();
    ports.set(id, port1);
    port1.onmessage = ({ data }) => {
      if (typeof data === "string") tell({ kind: "data", id, text: data });
      else tell({ kind: "data", id, ...(data === null ? {} : { base64: base64Of(data) }) });
    };
    port1.addEventListener("close", () => tell({ kind: "close", id }));
    return port2;
  }

  window.standInDeliver = (messages) => {
    for (const message of messages) {
      if (message.kind === "post") {
        const event = { ports: message.ports.map(openPort) };
        for (const listener of listeners.get(message.channel) ?? []) listener(event, message.message);
        continue;
      }
      // What was on its way to the page before this one.
      if (!ports.has(message.id)) continue;
      if (message.kind === "close") ports.get(message.id).close();
      else nativePost.call(ports.get(message.id), message.text ?? bytesOf(message.base64));
    }
  };

  const electron = {
    ipcRenderer: {
      on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      send: (channel, ...args) => tell({ kind: "send", channel, args }),
    },
    contextBridge: {
      exposeInMainWorld: (name, api) =>
        Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true }),
    },
  };

  // A sandboxed preload script may require this and nothing else.
  window.standInRequire = (name) => {
    if (name === "electron") return electron;
    throw new Error(`module not found: ${name}`);
  };
})();
