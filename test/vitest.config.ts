import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Examples and documents import the package by its name: here that is the source. */
const anzexian = fileURLToPath(new URL("../src/index.ts", import.meta.url));

export default defineConfig({
  resolve: { alias: { anzexian } },
  test: { include: ["test/**/*.test.ts"], testTimeout: 120_000 },
});
