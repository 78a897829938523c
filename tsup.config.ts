import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { jsonSchemas } from "./src/schemas/json-schemas.js";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** What a module that imports zod makes for itself, with all its lines: `const … = z.…;`, `const … = { … };`. */
const MADE = /^((?:export )?const \w+(?:: [^=\n]+)? = )([a-zA-Z{](?:.*\n(?=[ )}\]]))*.*);$/gm;

/** Tells bundlers that making a schema does nothing else, so that they can leave out those that an import does not need. */
const droppableSchemas: Plugin = {
  name: "droppable-schemas",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const contents = text.includes('from "zod"') ? text.replace(MADE, "$1/* @__PURE__ */ (() => ($2))();") : text;
      return { loader: "ts", contents };
    });
  },
};

/** Lets every other entry import the main one, so that what the main one needs is one file, which is soon loaded. */
const oneMainFile: Plugin = {
  name: "one-main-file",
  setup({ initialOptions, onLoad }) {
    initialOptions.logOverride = { "ignored-bare-import": "silent" }; // It counts all the same for what is in which file.
    onLoad({ filter: /[/\\]src[/\\][^/\\]+[/\\]index\.ts$/ }, async ({ path }) => {
      return { loader: "ts", contents: `import "../index.js";\n${await readFile(path, "utf8")}` };
    });
  },
};

const common: Options = {
  target: "es2022",
  platform: "neutral",
  dts: true,
  treeshake: true,
  esbuildPlugins: [droppableSchemas],
};

const builds: Options[] = [
  {
    ...common,
    entry: {
      index: "src/index.ts",
      report: "src/report/index.ts",
      tabular: "src/tabular/index.ts",
      testing: "src/testing/index.ts",
      rulebooks: "src/rulebooks/index.ts",
      sensitivity: "src/sensitivity/index.ts",
      "what-if": "src/what-if/index.ts",
      outlook: "src/outlook/index.ts",
    },
    format: ["esm", "cjs"],
    esbuildPlugins: [oneMainFile, droppableSchemas],
    // What two entries share is one file, so that a dataset parsed by one is known to the other.
    splitting: true,
    async onSuccess() {
      await mkdir("dist/schemas", { recursive: true });
      for (const [name, schema] of Object.entries(jsonSchemas())) {
        await writeFile(`dist/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
      }
    },
  },
  {
    ...common,
    // Data alone: one module for `import` and `require`, which reads the JSON files that are shipped beside it, so that
    // the package has the cases once.
    entry: { index: "src/conformance/index.ts" },
    outDir: "dist/conformance",
    format: ["cjs"],
    external: [/\.json$/],
    onSuccess: () => cp("src/conformance/pack", "dist/conformance/pack", { recursive: true }),
  },
];

export default defineConfig(async () => {
  // Here, and not by tsup's `clean`: builds run beside one another, and one would clean the other's types away.
  await rm("dist", { recursive: true, force: true });
  return builds;
});
