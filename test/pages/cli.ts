/*
 * Opens reports in a browser, as wide as phones, a screen and a sheet of A4, light and dark, and asks axe-core, an
 * independent checker of accessibility, and our own eyes for clipped and overlapping text. With `--pictures folder` it
 * writes down what it saw, for a person to look at.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { LANGUAGES } from "../../src/index.js";
import { Browser, findChromium } from "./chromium.ts";
import { layoutFaults } from "./layout-faults.mjs";
import { samplePages } from "./samples.ts";

/** In pixels; a sheet of A4 has 182 mm between its margins. */
const VIEWS = [
  { view: "phone", width: 360, media: "screen", scheme: "light" },
  { view: "phone-dark", width: 390, media: "screen", scheme: "dark" },
  { view: "screen", width: 800, media: "screen", scheme: "light" },
  { view: "screen-dark", width: 1280, media: "screen", scheme: "dark" },
  { view: "paper", width: 688, media: "print", scheme: "dark" },
] as const;

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const RUN_AXE = `axe.run(document, { resultTypes: ["violations"] })
  .then(({ violations }) => violations.map(({ id, nodes }) => "axe-core: " + id + ": " + nodes[0].html.slice(0, 120)))`;

const { pictures } = parseArgs({ options: { pictures: { type: "string" } } }).values;
const path = findChromium(process.env);
if (path === undefined) {
  console.error("No Chromium: install one, or name it in the environment variable CHROMIUM. Nothing was checked.");
  process.exitCode = 2;
} else {
  process.exitCode = (await check(path)) === 0 ? 0 : 1;
}

async function check(chromium: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "check-pages-"));
  const browser = new Browser(chromium);
  let faults = 0;
  try {
    await browser.open();
    const pages = LANGUAGES.flatMap(samplePages);
    for (const [name, page] of pages) {
      writeFileSync(join(folder, `${name}.html`), page);
      for (const fault of await faultsOf(browser, name, pathToFileURL(join(folder, `${name}.html`)).href)) {
        console.log(`${name}: ${fault}`);
        faults++;
      }
    }
    console.log(`${pages.length} pages, each in ${VIEWS.length} views: ${faults} faults`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return faults;
}

async function faultsOf(browser: Browser, name: string, url: string): Promise<string[]> {
  const faults: string[] = [];
  browser.on("Network.requestWillBeSent", ({ request }) => {
    if (request.url !== url) faults.push(`fetches ${request.url}`);
  });
  browser.on("Page.javascriptDialogOpening", ({ message }) => faults.push(`runs a script: ${message}`));
  await browser.visit(url);
  await browser.evaluate(AXE);
  for (const { view, width, media, scheme } of VIEWS) {
    await browser.send("Emulation.setDeviceMetricsOverride", {
      ...{ width, height: 900, deviceScaleFactor: 1, mobile: width < 500 },
    });
    await browser.send("Emulation.setEmulatedMedia", {
      ...{ media, features: [{ name: "prefers-color-scheme", value: scheme }] },
    });
    const seen = await browser.evaluate<string[]>(`(${layoutFaults})()`);
    const told = media === "print" ? [] : await browser.evaluate<string[]>(RUN_AXE);
    faults.push(...[...seen, ...told].map((fault) => `${view}: ${fault}`));
    if (pictures !== undefined) await keepPicture(browser, join(pictures, `${name}.${view}`), media);
  }
  return faults;
}

async function keepPicture(browser: Browser, file: string, media: "screen" | "print"): Promise<void> {
  mkdirSync(join(file, ".."), { recursive: true });
  const isPaper = media === "print";
  const { data } = isPaper
    ? await browser.send("Page.printToPDF", { preferCSSPageSize: true })
    : await browser.send("Page.captureScreenshot", { captureBeyondViewport: true });
  writeFileSync(`${file}.${isPaper ? "pdf" : "png"}`, Buffer.from(data, "base64"));
}
