import { mkdir, writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import { jsonSchemas } from "./src/schemas/json-schemas.js";

export default defineConfig({
  entry: { index: "src/index.ts" },
  format: ["esm", "cjs"],
  // What two entries share is one file, so that a dataset parsed by one is known to the other.
  splitting: true,
  target: "es2022",
  platform: "neutral",
  dts: true,
  clean: true,
  treeshake: true,
  async onSuccess() {
    await mkdir("dist/schemas", { recursive: true });
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      await writeFile(`dist/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
    }
  },
});
