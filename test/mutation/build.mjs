/**
 * Bundles the suites with the source, as it stands in Stryker's copy: with every mutant in it, one of which the runner
 * brings to life. A process that had to find and compile hundreds of modules would take longer for that than for the
 * tests. There are two sets of bundles: in one, all code counts what it comes to, as the first run needs it; that takes
 * several times as long, so that the other does not.
 */

import { readdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { build } from "tsup";
import { BUNDLES, COUNTING_BUNDLES, LIBRARY, LIST, suitesOf } from "./suites.mjs";

const files = readdirSync("test", { recursive: true }).map((name) => `test/${name}`);
const suites = suitesOf(files.filter((file) => file.endsWith(".test.ts")));
const bundles = suites.map((suite) => [suite.replace(/\.ts$/, "").replaceAll("/", "--"), suite]);

await bundle(COUNTING_BUNDLES, []);
await bundle(BUNDLES, [{ name: "without counting", setup: dropCounting }]);
writeFileSync(LIST, JSON.stringify(bundles.map(([bundle]) => bundle)));

function bundle(outDir, esbuildPlugins) {
  return build({
    config: false,
    entry: { [LIBRARY]: "src/index.ts", ...Object.fromEntries(bundles) },
    outDir,
    format: "esm",
    target: "es2022",
    splitting: true,
    silent: true,
    external: [/^@vitest\//, "fast-check"],
    esbuildPlugins,
    esbuildOptions: (options) => {
      options.alias = { vitest: "./test/mutation/in-process-vitest.ts" };
    },
  });
}

/** Stryker puts a call of a counter at each place: see the helpers at the head of an instrumented file. */
function dropCounting({ onLoad }) {
  onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
    const source = await readFile(path, "utf8");
    return { contents: source.replace(/stryCov_\w+\((?:"\d+"(?:, )?)+\)/g, "0"), loader: "ts" };
  });
}
