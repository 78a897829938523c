import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Readable, Writable } from "node:stream";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const FLAGS = [
  ...["--headless", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu", "--disable-quic", "--disable-sync"],
  ...["--disable-background-networking", "--disable-component-update", "--hide-scrollbars"],
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), // no sandbox can be made by root
];

/** The Chromium that `CHROMIUM` names, else the first on PATH; `undefined` where there is none. */
export function findChromium({ CHROMIUM, PATH = "" }: NodeJS.ProcessEnv): string | undefined {
  if (CHROMIUM !== undefined && CHROMIUM !== "") return existsSync(CHROMIUM) ? CHROMIUM : undefined;
  return PATH.split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

// biome-ignore lint/suspicious/noExplicitAny: what a command of the protocol takes and gives is its own matter.
type Values = Record<string, any>;

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Values;
  readonly result?: Values;
  readonly error?: { readonly message: string };
}

/** A browser with one page, spoken to by Chrome's protocol over pipes. */
export class Browser {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  readonly #listeners = new Map<string, (params: Values) => void>();
  #session: string | undefined;
  #count = 0;

  constructor(path: string) {
    this.#profile = mkdtempSync(join(tmpdir(), "check-pages-"));
    const args = [...FLAGS, `--user-data-dir=${this.#profile}`];
    this.#process = spawn(path, args, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    let rest = "";
    (this.#process.stdio[4] as Readable).setEncoding("utf8").on("data", (chunk: string) => {
      const messages = (rest + chunk).split("\0");
      rest = messages.pop() as string;
      for (const message of messages) this.#receive(JSON.parse(message));
    });
  }

  #receive({ id, method, ...reply }: Reply): void {
    if (method !== undefined) this.#listeners.get(method)?.(reply.params ?? {});
    if (id === undefined) return;
    this.#waiting.get(id)?.(reply);
    this.#waiting.delete(id);
  }

  /** Opens the page that all further commands are for. */
  async open(): Promise<void> {
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank" });
    this.#session = (await this.send("Target.attachToTarget", { targetId, flatten: true }))["sessionId"];
    for (const domain of ["Page", "Network", "Runtime"]) await this.send(`${domain}.enable`);
  }

  send(method: string, params: Values = {}): Promise<Values> {
    const id = ++this.#count;
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId: this.#session })}\0`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => {
        if (error === undefined) resolve(result ?? {});
        else reject(new Error(`${method}: ${error.message}`));
      });
    });
  }

  on(method: string, listener: (params: Values) => void): void {
    this.#listeners.set(method, listener);
  }

  async visit(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => this.on("Page.loadEventFired", () => resolve()));
    await this.send("Page.navigate", { url });
    await loaded;
  }

  /** What an expression gives in the page, as JSON. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", {
      ...{ expression, awaitPromise: true, returnByValue: true },
    });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return result?.["value"] as Value;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#session = undefined;
    await this.send("Browser.close");
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
