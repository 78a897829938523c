import { parseArgs } from "node:util";

export const USAGE = `npm run differential -- [--cases N] [--seed S] [--workers W]
npm run differential -- --replay FILE`;

/** What was asked for: a run, or a saved case once more. */
export type Asked =
  | { readonly cases: number; readonly seed: number | undefined; readonly workers: number | undefined }
  | { readonly replay: string };

/** Arguments that cannot be followed. The message is for whoever typed them, and names all that is wrong. */
export class ArgumentsError extends Error {}

const OPTIONS = {
  cases: { type: "string", default: "10000" },
  seed: { type: "string" },
  workers: { type: "string" },
  replay: { type: "string" },
} as const;

/** fast-check's seeds are whole numbers of 32 bits. */
const MOST_SEED = 2 ** 31 - 1;
const MOST_CASES = 1_000_000_000;
const MOST_WORKERS = 64;

export function readArguments(args: readonly string[]): Asked {
  const values = parse(args);
  const faults: string[] = [];
  const number = (name: "cases" | "seed" | "workers", least: number, most: number): number | undefined => {
    const text = values[name];
    if (text === undefined) return undefined;
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most)) {
      faults.push(`--${name} is a whole number from ${least} to ${most}, not "${text}".`);
    }
    return value;
  };
  const asked = {
    cases: number("cases", 1, MOST_CASES) as number,
    seed: number("seed", 0, MOST_SEED),
    workers: number("workers", 1, MOST_WORKERS),
  };
  const isRun = args.some((arg) => /^--(cases|seed|workers)\b/.test(arg));
  if (values.replay !== undefined && isRun) faults.push("--replay stands alone: its case is in the file.");
  if (values.replay === "") faults.push("--replay needs the name of a file.");
  if (faults.length > 0) throw new ArgumentsError([...faults, USAGE].join("\n"));
  return values.replay === undefined ? asked : { replay: values.replay };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    const [reason] = (error as Error).message.split(". ");
    throw new ArgumentsError(`${reason}.\n${USAGE}`);
  }
}
