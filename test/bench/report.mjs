// The measurements as Markdown.
import { aimsSection } from "./report-aims.mjs";
import { peersSection } from "./report-peers.mjs";
import { count, megabytesOf, spread, table, toPlaces } from "./report-table.mjs";

const HEAD = `# Performance

What the library takes, beside what it is to be measured by. \`npm run bench\` prints this page; with \`-- --write\` it
writes it. The peers are installed by \`npm install\` in \`test/bench\`.`;

const WAYS = [
  ["JSON.parse", "(a) `JSON.parse` of the text", "JSON.parse"],
  ["by hand", "(b) scored by hand, from parsed JSON", "by hand"],
  ["evaluateAll", "(c) `evaluateAll`, from a dataset", "by hand"],
  ["parseDataset", "`parseDataset`, from parsed JSON", "JSON.parse"],
  ["text to scores", "(d) `JSON.parse`, `parseDataset`, `evaluateAll`", "JSON.parse"],
  ["zod alone", "zod's `parse` of the parsed JSON, alone", "JSON.parse"],
];

export function reportOf(measured) {
  const { command, machine, date, leftOut, datasets, growth, memory, imports } = measured;
  return [
    HEAD,
    "",
    `- Command: \`${command}\``,
    `- Machine: ${machine}${date === undefined ? "" : `, ${date}`}`,
    `- Peers left out, because they cannot be loaded: ${leftOut.length === 0 ? "none" : leftOut.join(", ")}`,
    ...aimsSection(measured),
    "",
    "## How it is measured",
    "",
    "A policy stands for itself with 1 service, 1 expenditure, 0.2 claims and 0.5 surveys on average; there are ten",
    "insurers, all of whom are scored. In order, the rows are those of an export, and ids rise; shuffled, they come in any",
    "order, and ids are like UUIDs. Before anything is timed, the library and the loop by hand have agreed on every exact",
    "score and ledger, and the peers on the number of breaches. Times are medians of runs in turns, in one process that is",
    "warm; the least and the greatest stand in brackets. The loop by hand checks nothing, knows one rubric and the default",
    "readings, and keeps no evidence, flags or open duties. zod alone checks rows, but no ids and no references.",
    ...datasets.flatMap(waysSection),
    ...peersSection(datasets),
    ...growthSection(growth),
    ...memorySection(memory),
    ...importSection(imports),
    "",
  ].join("\n");
}

function waysSection({ policies, order, megabytes, rounds, times }) {
  const rows = WAYS.map(([name, title, base]) => {
    const ratio = name === base ? "" : `${toPlaces(times[name].median / times[base].median, 2)} × ${letterOf(base)}`;
    return [title, spread(times[name], "ms"), ratio];
  });
  const title = `## ${count(policies)} policies, ${order} (${toPlaces(megabytes, 0)} MB of JSON, ${rounds} runs)`;
  return ["", title, "", ...table(["", "time", "ratio of medians"], rows)];
}

function letterOf(name) {
  return name === "by hand" ? "(b)" : "(a)";
}

function growthSection(growth) {
  const rows = growth.map(({ policies, order, times, first }) => {
    const cell = (name) => {
      const perPolicy = ({ median, min, max }, by) => ({ median: median / by, min: min / by, max: max / by });
      const time = spread(perPolicy(times[name], policies / 1000), "µs");
      const ratio = times[name].median / policies / (first.times[name].median / first.policies);
      return `${time}, ${toPlaces(ratio, 2)} ×`;
    };
    return [`${count(policies)}, ${order}`, cell("evaluateAll"), cell("parseDataset")];
  });
  return [
    "",
    "## Growth",
    "",
    "Microseconds a policy, a process for each size, and how many times those of the smallest.",
    "",
    ...table(["policies", "`evaluateAll`", "`parseDataset`"], rows),
  ];
}

function memorySection(memory) {
  const rows = memory.map(({ policies, order, step, input, parsed, peak, kept, rss }) => [
    `${step === "by hand" ? step : `\`${step}\``}, ${count(policies)}, ${order}`,
    megabytesOf(input),
    step === "evaluateAll" ? megabytesOf(parsed) : "",
    `${megabytesOf(peak)}, ${toPlaces(peak / input, 3)} ×`,
    megabytesOf(kept),
    megabytesOf(rss),
  ]);
  return [
    "",
    "## Memory",
    "",
    "In MB, each in a process of its own. The peak is the greatest size of the heap, and of arrays outside of it, during",
    "the step, garbage and all, beyond what was in use before: in MB, and in times the input. RSS is what the process",
    "grew by, pages that it had before not counted.",
    "",
    ...table(["step", "input, parsed JSON", "dataset beside it", "peak beyond", "kept", "RSS"], rows),
  ];
}

function importSection({ runs, times }) {
  const ratio = toPlaces(times.anzexian.median / times.zod.median, 2);
  return [
    "",
    "## Import",
    "",
    `${runs} processes each, in turns.`,
    "",
    ...table(
      ["", "time", "ratio of medians"],
      [
        ['`import "zod"`', spread(times.zod, "ms"), ""],
        ['`import "anzexian"`, with zod', spread(times.anzexian, "ms"), `${ratio} × zod's`],
      ],
    ),
  ];
}
