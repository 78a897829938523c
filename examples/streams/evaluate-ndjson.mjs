// @ts-check
// Ranks a city's insurers from a file of any size, line by line, without holding it.
//
//   node examples/streams/make-ndjson.mjs city.ndjson && node examples/streams/evaluate-ndjson.mjs city.ndjson --lang en
import { tallyPart } from "./part.mjs";
import { main } from "./run.mjs";

await main({
  parts: 1,
  tallyPart: (task, progress) => tallyPart(task, (bytes, dossiers) => progress.add(bytes, dossiers)),
});
