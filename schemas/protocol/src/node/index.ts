export { connectTcp, type ConnectTcpOptions } from "./connect.ts";
export { listenTcp, PortInUseError, type ListenTcpOptions, type TcpListener } from "./listen.ts";
export { defaultDiscoveryDir, readDiscovery, removeDiscovery, writeDiscovery } from "./discovery.ts";
export { graphHash, GraphHasher } from "./graph-hash.ts";
export { formatReadyLine, parseReadyLine } from "./ready-line.ts";
export { readCrashRecord, type CrashControl } from "./crash-record.ts";
