// The peers that can be loaded, and the names of those that cannot, with the reason.

/** Each peer, and whether it is fast enough for many policies. */
const PEERS = [
  { name: "json-logic-engine", isFast: true },
  { name: "cel-js", isFast: true },
  { name: "zen-engine", isFast: false },
  { name: "json-rules-engine", isFast: false },
];

export async function loadPeers() {
  const peers = [];
  const leftOut = [];
  for (const { name, isFast } of PEERS) {
    try {
      const { default: makePeer } = await import(`./${name}.mjs`);
      peers.push({ name, isFast, count: makePeer() });
    } catch (error) {
      leftOut.push(`${name} (${error.code ?? error.message})`);
    }
  }
  return { peers, leftOut };
}
