// @ts-check
// As evaluate-ndjson.mjs, with a thread for each core: each adds up a part of the file, and what the parts come to is
// merged. The result is the same.
//
//   node examples/streams/evaluate-on-all-cores.mjs city.ndjson --lang en
/** @import { TallyPart } from "./run.mjs" */
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { tallyPart } from "./part.mjs";
import { main } from "./run.mjs";

if (isMainThread) {
  await main({ parts: availableParallelism(), tallyPart: tallyElsewhere });
} else {
  const result = await tallyPart(workerData, (bytes, dossiers) => parentPort?.postMessage({ bytes, dossiers }));
  parentPort?.postMessage({ result });
}

/**
 * What a part comes to, by a thread of its own.
 *
 * @type {TallyPart}
 */
function tallyElsewhere(task, progress) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.once("error", reject);
    worker.on("message", ({ bytes, dossiers, result }) => {
      if (result === undefined) progress.add(bytes, dossiers);
      else resolve(result);
    });
  });
}
