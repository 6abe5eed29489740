/** Colours for a terminal; plain text where there are none. */
export interface Paint {
  readonly enabled: boolean;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
  bold(text: string): string;
  dim(text: string): string;
}

export type ColourWish = "auto" | "always" | "never";

/** Colours on a terminal, unless NO_COLOR says otherwise (https://no-color.org). */
export function paintFor(
  wish: ColourWish,
  stream: { readonly isTTY?: boolean },
  env: NodeJS.ProcessEnv = process.env,
): Paint {
  const auto = stream.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  return paint(wish === "always" || (wish === "auto" && auto));
}

export function paint(enabled: boolean): Paint {
  const with_ = (on: number, off: number) => (text: string) =>
    enabled && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    enabled,
    red: with_(31, 39),
    green: with_(32, 39),
    yellow: with_(33, 39),
    cyan: with_(36, 39),
    bold: with_(1, 22),
    dim: with_(2, 22),
  };
}
