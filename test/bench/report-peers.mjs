// What rule engines take for a part of what `evaluateAll` does.
import { count, table, toPlaces } from "./report-table.mjs";

const ALL = { name: "`evaluateAll`, all ten items", key: "evaluateAll" };
/** What a peer does, done by the library. */
export const SOME = { name: "`evaluateAll` of a rulebook of items 2, 3, 6, 8", key: "evaluateAll, items 2 3 6 8" };
const FROM_JSON = { name: "`parseDataset` and `evaluateAll`, all ten items", key: "JSON to scores" };

export function peersSection(datasets) {
  return [
    "",
    "## Rule engines",
    "",
    "A peer says of each record whether it is a breach of items 2, 3, 6 and 8, and counts; it checks no data, gives no",
    "evidence and makes no ledger. Each is compiled or parsed once, where it can be, and used in the fastest way that was",
    "found; zen-engine has threads of its own. The slow ones run on the smallest dataset only.",
    "",
    "### On records",
    "",
    "The peer starts from parsed JSON: code around it joins the tables, and its rules read the records' own fields, with the",
    "engine's means for dates or functions registered in it. `evaluateAll` starts from a dataset, whose texts have been read;",
    "`parseDataset` and `evaluateAll` together start from where the peers do.",
    "",
    ...tableOf(datasets, [ALL, SOME, FROM_JSON], ({ isOnRecords }) => isOnRecords),
    "",
    "### On prepared facts",
    "",
    "The peer starts from flat facts, with all day numbers, joins, deferrals and hazards worked out beforehand, outside of",
    "the timing. This is what its bare tests take, for those who have such facts already.",
    "",
    ...tableOf(datasets, [ALL, SOME], ({ isOnRecords }) => !isOnRecords),
  ];
}

function tableOf(datasets, ofLibrary, isShown) {
  const rows = datasets.flatMap(({ policies, order, times, peers }) => {
    const perPolicy = ({ key }) => (times[key].median * 1000) / policies;
    return [...ofLibrary, ...peers.filter(isShown)].map((each) => [
      each.name,
      `${count(policies)}, ${order}`,
      toPlaces(perPolicy(each), 2),
      toPlaces(perPolicy(each) / perPolicy(ALL), 2),
      toPlaces(perPolicy(each) / perPolicy(SOME), 2),
    ]);
  });
  return table(["", "policies", "µs a policy", "÷ all ten items", "÷ items 2, 3, 6, 8"], rows);
}
