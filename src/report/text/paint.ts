/** How lines are made to stand out, or not at all. */
export interface Paint {
  readonly strong: (line: string) => string;
  readonly quiet: (line: string) => string;
  readonly plain: (line: string) => string;
}

const plain = (line: string) => line;

const styled = (style: string) => (line: string) => `\u001B[${style}m${line}\u001B[0m`;

/** By the escapes of ANSI terminals: bold blue, and dim; or not at all. */
export function paintWith(colour: boolean): Paint {
  return colour ? { strong: styled("1;34"), quiet: styled("2"), plain } : { strong: plain, quiet: plain, plain };
}
