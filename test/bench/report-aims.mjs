// What was aimed at, and whether it is met: first on the page, whatever it says.
import { SOME } from "./report-peers.mjs";
import { count, table, toPlaces } from "./report-table.mjs";

/** How many times faster than a peer `evaluateAll` is to be; the peer starts from records. */
const PEERS = [
  ["json-logic-engine", 1.2],
  ["cel-js", 20],
  ["zen-engine", 100],
  ["json-rules-engine", 100],
];

const atMost = (aim, most, measured, unit = "×") => {
  return [aim, `≤ ${most} ${unit}`, `${toPlaces(measured, 2)} ${unit}`, measured <= most ? "yes" : "no"];
};
const atLeast = (aim, least, measured, ofSome) => {
  const times = `${toPlaces(measured, 2)} × (of the same items ${toPlaces(ofSome, 2)} ×)`;
  return [aim, `≥ ${least} ×`, times, measured >= least ? "yes" : "no"];
};

export function aimsSection({ datasets, growth, memory, imports, bundle }) {
  const rows = [
    ...datasets.flatMap(ofDataset),
    ...growth.filter((size) => size.policies > size.first.policies).flatMap(ofGrowth),
    ...memory.filter(({ step }) => step === "evaluateAll").map(ofMemory),
    atMost('`import "anzexian"` ÷ `import "zod"`', 1.3, imports.times.anzexian.median / imports.times.zod.median),
    atMost("`parseDataset`, `evaluate`, `evaluateAll`, brotlied", 15, bundle / 1000, "kB"),
  ];
  return [
    "",
    "## Aims",
    "",
    "A peer tests the records of four items, and `evaluateAll` judges ten; what it is to `evaluateAll` of a rulebook of the",
    "same four stands in brackets, and decides nothing here.",
    "",
    ...table(["", "aim", "measured", "met"], rows),
  ];
}

function ofDataset({ policies, order, times, peers }) {
  const on = `${count(policies)}, ${order}`;
  const over = (a, b) => times[a].median / times[b].median;
  return [
    atMost(`(c) ÷ (b), ${on}`, 1.5, over("evaluateAll", "by hand")),
    atMost(`(d) ÷ (a), ${on}`, 1.6, over("text to scores", "JSON.parse")),
    ...PEERS.flatMap(([engine, least]) => {
      const some = peers.filter(({ isOnRecords, name }) => isOnRecords && name.startsWith(engine));
      return some.map(({ key, name }) =>
        atLeast(`${name} ÷ (c), ${on}`, least, over(key, "evaluateAll"), over(key, SOME.key)),
      );
    }),
  ];
}

function ofGrowth({ policies, order, times, first }) {
  const aim = `µs a policy of \`evaluateAll\`, ${count(policies)} ÷ ${count(first.policies)}, ${order}`;
  const perPolicy = (size) => size.times.evaluateAll.median / size.policies;
  return [atMost(aim, 1.3, perPolicy({ policies, times }) / perPolicy(first))];
}

function ofMemory({ policies, order, peak, input }) {
  return atMost(`peak memory of (c) ÷ the input's, ${count(policies)}, ${order}`, 0.3, peak / input);
}
