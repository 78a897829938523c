// The measurements of streams as Markdown.
import { count, megabytesOf, spread, table, toPlaces } from "./report-table.mjs";

const HEAD = `# Performance of streams

What [a stream of dossiers](tallies.md) takes. \`npm run bench:stream\` prints this page; with \`-- --write\` it writes it.`;

export function streamReport({ command, machine, sizes, file }) {
  return [
    HEAD,
    "",
    `- Command: \`${command}\``,
    `- Machine: ${machine}`,
    "",
    "## Size",
    "",
    "`evaluateStream` with `keep: 100`, in a process for each size. A dossier is a policy with 1 service, 1 expenditure, 0.2",
    "claims and 0.5 surveys on average, of one of ten insurers. It is made when it is asked for, and not held. The time",
    "is a policy's, less what a run takes that only makes the dossiers; CPU time is that of all threads, collection of",
    "garbage with it. In use is the most that was left, ten times on the way, when all garbage was collected; the heap,",
    "with arrays outside of it, and the process (RSS) are the largest seen, looked at every 2,000 dossiers.",
    "",
    ...table(["policies", "time", "CPU time", "in use", "heap", "RSS"], sizes.map(sizeRow)),
    "",
    "## A file on two threads",
    "",
    `A file of ${count(file.policies)} policies (${toPlaces(file.bytes / 1e6, 0)} MB of NDJSON) by`,
    "`examples/streams/evaluate-on-all-cores.mjs`, from the start of the process to its end,",
    `medians of ${file.runs} runs in turns. The rankings are the same.`,
    "",
    ...table(
      ["threads", "time", "speed-up"],
      file.times.map((time) => threadsRow(time, file.times[0])),
    ),
    "",
  ].join("\n");
}

function sizeRow({ policies, made, streamed }) {
  const each = (name) => `${toPlaces(((streamed[name] - made[name]) * 1000) / policies, 1)} µs`;
  const { live, heap, rss } = streamed;
  return [count(policies), each("time"), each("cpu"), ...[live, heap, rss].map((bytes) => `${megabytesOf(bytes)} MB`)];
}

function threadsRow(time, first) {
  return [`${time.threads}`, spread(time, "s"), `${toPlaces(first.median / time.median, 2)} ×`];
}
