// How long the ways to the score take on one dataset, after they have agreed on it.
import { calendarYear, evaluateAll, parseDataset } from "../../dist/index.js";
import { assertSameBreaches, assertSameScores } from "./agree.mjs";
import { scoreByHand } from "./by-hand.mjs";
import { makePolicies, policiesText } from "./make-policies.mjs";
import { measure } from "./measure.mjs";
import { testedItems } from "./tested-items.mjs";
import { zodDataset } from "./zod-dataset.mjs";

const period = calendarYear(2024);

/** Milliseconds of each way by name, and the size of the text. Peers are asked for the breaches of four items. */
export async function timesOf({ policies, seed, shuffled, rounds, warmUps }, peers) {
  const text = policiesText(makePolicies({ policies, seed, shuffled }));
  const json = JSON.parse(text);
  const dataset = parseDataset(JSON.parse(text));
  const evaluations = evaluateAll(dataset, { period });
  assertSameScores(evaluations, scoreByHand(json, period));
  const insurerIds = json.insurers.map(({ insurerId }) => insurerId);
  const peerWays = peers.map(({ key, prepare }) => ({ name: key, run: prepare(json) }));
  for (const { name, run } of peerWays) assertSameBreaches(name, evaluations, await run(), insurerIds);

  const ways = [
    { name: "JSON.parse", run: () => JSON.parse(text) },
    { name: "by hand", run: () => scoreByHand(json, period) },
    { name: "evaluateAll", run: () => evaluateAll(dataset, { period }) },
    { name: "evaluateAll, items 2 3 6 8", run: () => evaluateAll(dataset, { period, rulebook: testedItems }) },
    { name: "parseDataset", run: () => parseDataset(json) },
    { name: "JSON to scores", run: () => evaluateAll(parseDataset(json), { period }) },
    { name: "text to scores", run: () => evaluateAll(parseDataset(JSON.parse(text)), { period }) },
    { name: "zod alone", run: () => zodDataset.parse(json) },
    ...peerWays,
  ];
  return { megabytes: Buffer.byteLength(text) / 1e6, times: await measure(ways, { rounds, warmUps }) };
}
