// npm run differential -- --cases 1000000 --seed 1
import { join } from "node:path";
import { runBundled } from "../support/run-bundled.mjs";

await runBundled({ cli: join(import.meta.dirname, "cli.ts"), worker: join(import.meta.dirname, "worker.ts") });
