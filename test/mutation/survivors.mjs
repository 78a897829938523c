/**
 * What a report of mutants says, held against the list of those that no test can kill.
 *
 * A mutant is known by its file, the code that it replaces and the code that stands there instead, not by its line:
 * lines move. Where the same code stands in several places, an entry of the list says in `places` in how many of them its
 * reason holds; otherwise it is one.
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
 * The counts, the survivors that the list does not explain, the entries of the list that do not explain just as many
 * survivors as they say, and the mutants of which the run says neither that they died nor that they lived.
 */
export function judge(mutants, equivalent) {
  const places = new Map(equivalent.map((entry) => [nameOf(entry), entry.places ?? 1]));
  const living = mutants.filter(({ status }) => LIVES.has(status));
  const count = (name) => living.filter((mutant) => nameOf(mutant) === name).length;
  const [explained, survivors] = [true, false].map((isExplained) =>
    living.filter((mutant) => count(nameOf(mutant)) <= (places.get(nameOf(mutant)) ?? 0) === isExplained),
  );
  return {
    killed: mutants.filter(({ status }) => DIES.has(status)).length,
    explained: explained.length,
    survivors,
    stale: equivalent.filter((entry) => count(nameOf(entry)) !== (entry.places ?? 1)),
    unknown: mutants.filter(({ status }) => !LIVES.has(status) && !DIES.has(status) && !IS_NONE.has(status)),
  };
}
