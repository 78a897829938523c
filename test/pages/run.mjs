// npm run check:pages -- --pictures folder
import { join } from "node:path";
import { runBundled } from "../support/run-bundled.mjs";

await runBundled({ cli: join(import.meta.dirname, "cli.ts") });
