export { process } from "./dispatch";
export { beginGroup, endGroup, operate, runGroup } from "./executor";
export { fuses } from "./fused";
export { advance, automation } from "./parameters";
export { playFour } from "./player";
export { strip, stripEnvelope } from "./strip";
export { utility } from "./utility";
