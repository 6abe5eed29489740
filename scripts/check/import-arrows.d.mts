export const arrows: readonly { folder: string; except?: readonly string[]; never: readonly string[] }[];
export const bindingFiles: readonly { binding: string; files: RegExp }[];
