export { process } from "./dispatch";
export { advance, automation } from "./parameters";
export { utility } from "./utility";
