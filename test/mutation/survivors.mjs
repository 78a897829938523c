/**
 * What a report of mutants says, held against the list of those that no test can kill.
 *
 * A mutant is known by its file, the code that it replaces and the code that stands there instead, not by its line:
 * lines move.
 */

const LIVES = new Set(["Survived", "NoCoverage"]);
const DIES = new Set(["Killed", "Timeout"]);
/** Not a program any more: nothing to kill. */
const IS_NONE = new Set(["CompileError", "Ignored"]);

/** Every mutant of a report: { file, line, original, replacement, status }. */
export function mutantsOf(report) {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split("\n");
    return mutants.map(({ location, replacement, status }) => ({
      file,
      line: location.start.line,
      original: cut(lines, location),
      replacement,
      status,
    }));
  });
}

function cut(lines, { start, end }) {
  const part = lines.slice(start.line - 1, end.line);
  part[part.length - 1] = part.at(-1).slice(0, end.column - 1);
  part[0] = part[0].slice(start.column - 1);
  return part.join("\n");
}

export const nameOf = ({ file, original, replacement }) => JSON.stringify([file, original, replacement]);

/**
 * The counts, the survivors that the list does not explain, the entries of the list that explain no survivor, and the
 * mutants of which the run says neither that they died nor that they lived.
 */
export function judge(mutants, equivalent) {
  const known = new Map(equivalent.map((entry) => [nameOf(entry), entry]));
  const living = mutants.filter(({ status }) => LIVES.has(status));
  const names = new Set(living.map(nameOf));
  return {
    killed: mutants.filter(({ status }) => DIES.has(status)).length,
    explained: living.filter((mutant) => known.has(nameOf(mutant))).length,
    survivors: living.filter((mutant) => !known.has(nameOf(mutant))),
    stale: equivalent.filter((entry) => !names.has(nameOf(entry))),
    unknown: mutants.filter(({ status }) => !LIVES.has(status) && !DIES.has(status) && !IS_NONE.has(status)),
  };
}
