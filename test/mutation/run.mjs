/**
 * npm run mutate [-- folder ...]: changes `src` in one place at a time and counts the changes that no test notices.
 *
 * It first proves that mutants that must die do, and that those that must live do: a runner that reports every mutant as
 * living, or as dead, would say nothing. Then it exits with 1 if a mutant lives that `equivalent.json` does not explain, or if that list
 * explains one that does not live.
 */

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { judge, mutantsOf } from "./survivors.mjs";

const FOLDERS = ["values", "time", "facts", "dataset", "rules", "scoring", "evaluation"];
const REPORT = "coverage/mutation/mutation.json";
const CONFIG = "test/mutation/stryker.config.mjs";
/** Few random cases, of the runner's seed. */
const ENVIRONMENT = { ...process.env, CASES: "6" };

const folders = process.argv.slice(2);
const strangers = folders.filter((folder) => !FOLDERS.includes(folder));
if (strangers.length > 0) {
  console.error(`No such folder of src is mutated: ${strangers.join(", ")}. There are: ${FOLDERS.join(", ")}.`);
  process.exit(2);
}
const chosen = folders.length > 0 ? folders : FOLDERS;

const PROOF = "scoring";
const proof = prove();
const others = chosen.filter((folder) => folder !== PROOF);
report([...(chosen.includes(PROOF) ? proof : []), ...(others.length > 0 ? mutate(others) : [])]);

/** The mutants of some folders, with what became of each. */
function mutate(folders) {
  const patterns = folders.map((folder) => `src/${folder}/**/*.ts`);
  const { status } = spawnSync("npx", ["stryker", "run", CONFIG, "--mutate", patterns.join(",")], {
    stdio: "inherit",
    env: ENVIRONMENT,
  });
  if (status !== 0) {
    console.error(`The run of mutants ended with ${status}.`);
    process.exit(2);
  }
  return mutantsOf(JSON.parse(readFileSync(REPORT, "utf8")));
}

/**
 * Every mutant of the tiers must be seen to die: a score that is in no tier, or always in the first. And what is listed
 * as equivalent in the same folder must be seen to live: else the runner calls dead whatever it is given.
 */
function prove() {
  const mutants = mutate([PROOF]);
  const ofTiers = mutants.filter(({ file }) => file === "src/scoring/tier.ts");
  const alive = ofTiers.filter(({ status }) => status !== "Killed");
  const { explained, stale } = judge(mutants, equivalentIn([PROOF]));
  if (ofTiers.length === 0 || alive.length > 0 || explained === 0 || stale.length > 0) {
    console.error(
      `${alive.length} of ${ofTiers.length} mutants of the tiers live, and ${explained} that must live do.`,
    );
    console.error("The runner tells nothing.");
    process.exit(2);
  }
  console.log(`Of the tiers all die (${ofTiers.length}), and ${explained} that must live do: the runner works.`);
  return mutants;
}

/** The mutants in some folders that are listed with the reason why no test can tell them from the code. */
function equivalentIn(folders) {
  const list = JSON.parse(readFileSync(new URL("equivalent.json", import.meta.url), "utf8"));
  return list.filter(({ file }) => folders.some((folder) => file.startsWith(`src/${folder}/`)));
}

function report(mutants) {
  const { killed, explained, survivors, stale, unknown } = judge(mutants, equivalentIn(chosen));
  for (const { file, line, original, replacement, status } of survivors) {
    console.log(`${file}:${line} ${status}\n- ${original}\n+ ${replacement}`);
  }
  for (const { file, original, replacement } of stale) {
    console.log(`equivalent.json explains what does not live: ${file}\n- ${original}\n+ ${replacement}`);
  }
  for (const { file, line, status } of unknown) console.log(`${file}:${line}: neither dead nor alive, but ${status}`);
  console.log(
    `${killed} killed, ${explained} explained, ${survivors.length} living, ${stale.length} stale, ${unknown.length} unknown.`,
  );
  process.exitCode = survivors.length + stale.length + unknown.length === 0 ? 0 : 1;
}
