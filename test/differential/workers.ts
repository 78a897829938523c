import { Worker } from "node:worker_threads";
import type { Step } from "./chunks.ts";
import type { Plan, Share } from "./plan.ts";

/** Runs a plan in some threads. Once one has a failing case the others are stopped. */
export async function* stepsInThreads(plan: Plan, workers: number, script: URL): AsyncGenerator<Step> {
  const steps: Step[] = [];
  let running = workers;
  let fault: unknown;
  let wake = (): void => {};
  const threads = Array.from({ length: workers }, (_, worker) => {
    const share: Share = { ...plan, worker, workers };
    return new Worker(script, { workerData: share })
      .on("message", (step: Step) => {
        steps.push(step);
        wake();
      })
      .on("error", (error) => {
        fault = error;
        wake();
      })
      .on("exit", () => {
        running--;
        wake();
      });
  });
  try {
    while (running > 0 || steps.length > 0) {
      if (fault !== undefined) throw fault;
      const step = steps.shift();
      if (step === undefined) await new Promise<void>((resolve) => (wake = resolve));
      else yield step;
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
