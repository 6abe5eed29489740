export { advance, automation } from "./parameters";
