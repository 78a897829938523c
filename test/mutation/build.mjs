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

await bundle(COUNTING_BUNDLES, (source) => source);
await bundle(BUNDLES, withoutCounting);
writeFileSync(LIST, JSON.stringify(bundles.map(([bundle]) => bundle)));

/** @param change - what becomes of the text of a module of `src`. */
function bundle(outDir, change) {
  return build({
    config: false,
    entry: { [LIBRARY]: "src/index.ts", ...Object.fromEntries(bundles) },
    outDir,
    format: "esm",
    target: "es2022",
    splitting: true,
    silent: true,
    external: [/^@vitest\//, "fast-check"],
    esbuildPlugins: [{ name: "changed sources", setup: changingSources(change) }],
    esbuildOptions: (options) => {
      options.alias = { vitest: "./test/mutation/in-process-vitest.ts" };
    },
  });
}

function changingSources(change) {
  return ({ onLoad }) => {
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
      const source = change(await readFile(path, "utf8"));
      return { contents: /[/\\]values[/\\]once\.ts$/.test(path) ? forgettable(source) : source, loader: "ts" };
    });
  };
}

/** Stryker puts a call of a counter at each place: see the helpers at the head of an instrumented file. */
function withoutCounting(source) {
  return source.replace(/stryCov_\w+\((?:"\d+"(?:, )?)+\)/g, "0");
}

/**
 * What is made once is made anew for each test: else what one test made under a mutant would be there for all later ones,
 * and no test but the first would come to the place where it is made.
 */
function forgettable(source) {
  return `${source.replace("export function once", "function keptOnce")}
    export function once(make: () => object): () => object {
      let ask = keptOnce(make);
      ((globalThis as any).__stryker__.forget ??= []).push(() => { ask = keptOnce(make); });
      return () => ask();
    }`;
}
