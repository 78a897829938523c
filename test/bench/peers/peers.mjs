// The peers that can be loaded, and those that cannot, with the reason.
import { factsOf } from "./facts.mjs";
import { recordsOf } from "./records.mjs";

/** What each file gives, and whether it is fast enough for many policies. */
const PEERS = [
  { key: "on-records/json-logic-engine", name: "json-logic-engine", isFast: true },
  { key: "on-records/cel-js-days", name: "cel-js, with a function for days", isFast: true },
  { key: "on-records/cel-js-timestamps", name: "cel-js, with its timestamps", isFast: true },
  { key: "on-records/zen-engine", name: "zen-engine", isFast: false },
  { key: "on-records/json-rules-engine", name: "json-rules-engine", isFast: false },
  { key: "on-facts/json-logic-engine", name: "json-logic-engine", isFast: true },
  { key: "on-facts/cel-js", name: "cel-js", isFast: true },
  { key: "on-facts/zen-engine", name: "zen-engine", isFast: false },
  { key: "on-facts/json-rules-engine", name: "json-rules-engine", isFast: false },
];

/** Each peer has `prepare`: of parsed JSON, it gives what is timed, a function that counts breaches. */
export async function loadPeers() {
  const peers = [];
  const leftOut = [];
  for (const peer of PEERS) {
    try {
      const { default: makePeer } = await import(`./${peer.key}.mjs`);
      const count = makePeer();
      const isOnRecords = peer.key.startsWith("on-records/");
      peers.push({ ...peer, isOnRecords, prepare: isOnRecords ? onRecords(count) : onFacts(count) });
    } catch (error) {
      leftOut.push(`${peer.key} (${error.code ?? error.message})`);
    }
  }
  return { peers, leftOut };
}

/** Records are put together at every run. */
function onRecords(count) {
  return (json) => () => count(recordsOf(json));
}

/** Facts are worked out beforehand. */
function onFacts(count) {
  return (json) => {
    const facts = factsOf(json);
    return () => count(facts);
  };
}
