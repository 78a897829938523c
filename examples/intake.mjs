// @ts-check
// What a platform asks of records before it scores them: sizes, suspicions, a comparison, duties, coverage.
//
//   npm run build && node examples/intake.mjs en
/** @import { Dataset, Language, SuspicionCode } from "anzexian" */
import { readFileSync } from "node:fs";
import {
  calendarYear,
  checkCompliance,
  coverage,
  describeCompliance,
  describeCoverage,
  describeDifference,
  describeSize,
  describeSuspicion,
  detectedFinding,
  parseDataset,
  reconcile,
  suspectData,
  withEnterpriseSizes,
} from "anzexian";

/** How the made-up city names its trades, and what the classification of industries (GB/T 4754) counts them as. */
const CODES = /** @type {Readonly<Record<string, string>>} */ ({
  建筑施工: "E",
  危险化学品: "C26",
  交通运输: "G54",
  矿山: "B",
  金属冶炼: "C31",
  烟花爆竹: "F51",
  木材加工: "C20",
  粮食加工: "C13",
  食品加工: "C14",
  纺织服装: "C18",
});

/** @type {Language} */
const language = process.argv.includes("en") ? "en" : "zh-CN";

const json = JSON.parse(readFileSync(new URL("data/city-2024.json", import.meta.url), "utf8"));
for (const enterprise of json.enterprises) enterprise.industry = CODES[enterprise.industry] ?? enterprise.industry;

const { dataset, filled, contradicted, undetermined } = withEnterpriseSizes(parseDataset(json));
show("withEnterpriseSizes", [
  `filled ${filled.length}, contradicted ${contradicted.length}, undetermined ${undetermined.length}`,
]);
show(
  "",
  [...filled, ...contradicted, ...undetermined].slice(0, 3).map((line) => describeSize(line, language)),
);

const suspicions = suspectData(dataset);
show("suspectData", countLines(suspicions.map(({ code }) => code)));
show(
  "",
  firstOfEach(suspicions).map((suspicion) => describeSuspicion(suspicion, language)),
);

// A person looks at each of these, and confirms or revokes it.
const findings = suspicions.map((suspicion, index) =>
  detectedFinding(suspicion, {
    findingId: `SUSPECT-${index + 1}`,
    foundOn: "2024-12-31",
    description: describeSuspicion(suspicion, language),
  }),
);
show("detectedFinding", [`${findings.length}, ${findings[0]?.status}`]);

const { tables, differences } = reconcile(dataset, coreSystem(dataset));
show("reconcile", [JSON.stringify(tables.policies)]);
show(
  "",
  differences.map((difference) => describeDifference(difference, language)),
);

const { counts, duties } = checkCompliance(dataset, { period: calendarYear(2024) });
show(
  "checkCompliance",
  Object.entries(counts).map(([code, states]) => `${code} ${nonzero(states)}`),
);
show(
  "",
  firstOfEach(duties.filter(({ state }) => state !== "met")).map((duty) => describeCompliance(duty, language)),
);

show("coverage", describeCoverage(coverage(dataset, { by: "county", asOf: "2024-12-31" }), language));

/**
 * The same records as an insurer's own system might have them: a policy has another premium, and a survey is missing.
 *
 * @type {(dataset: Dataset) => Dataset}
 */
function coreSystem(dataset) {
  const policies = dataset.policies.map((policy, index) => (index === 0 ? { ...policy, premium: "1.00" } : policy));
  return parseDataset({ ...dataset, policies, surveys: dataset.surveys.slice(1) });
}

/** @type {(title: string, lines: readonly string[]) => void} */
function show(title, lines) {
  if (title !== "") console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}

/** @type {(codes: readonly SuspicionCode[]) => string[]} */
function countLines(codes) {
  return [...new Set(codes)].map((code) => `${code} ${codes.filter((each) => each === code).length}`);
}

/** @type {(counts: Readonly<Record<string, number>>) => string} */
function nonzero(counts) {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  return parts.map(([state, count]) => `${state} ${count}`).join(", ");
}

/**
 * The first thing of each kind.
 *
 * @template {{ readonly code: string }} Thing
 * @param {readonly Thing[]} things
 */
function firstOfEach(things) {
  return things.filter(({ code }, index) => things.findIndex((other) => other.code === code) === index);
}
