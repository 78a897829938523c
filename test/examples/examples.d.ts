/** The examples are JavaScript: what the tests call of them. */
declare module "*/make-city.mjs" {
  export function makeCity(): { readonly [table: string]: readonly object[] };
  export function cityText(city: ReturnType<typeof makeCity>): string;
}

declare module "*/table.mjs" {
  export function widthOf(text: string): number;
  export function columns(rows: readonly (readonly string[])[]): string[];
  export function alignPoints(texts: readonly string[]): string[];
  export function bar(part: number, whole: number, cells: number): string;
  export function wrap(text: string, lead: string, width: number): string[];
  export function cut(decimal: string): string;
  export function cutWithSign(decimal: string): string;
}

declare module "*/ranking.mjs" {
  export function rankingLines(
    evaluations: readonly object[],
    names: ReadonlyMap<string, string>,
    texts: object,
  ): string[];
}

declare module "*/texts.mjs" {
  export const TEXTS: { readonly en: object };
  export const STREAM_TEXTS: { readonly en: object };
}

declare module "*/streams/lines.mjs" {
  interface Part {
    readonly start: number;
    readonly end: number;
  }
  export function partsOf(path: string, count: number): Promise<Part[]>;
  export function linesOf(path: string, part: Part): AsyncGenerator<string>;
}

declare module "*/streams/ndjson.mjs" {
  export class FileError extends Error {
    readonly faults: readonly { readonly line: number; readonly fault: string }[];
    readonly total: number;
  }
}

declare module "*/streams/make-ndjson.mjs" {
  export function ndjsonLines(city: object, policies?: number): Iterable<string>;
}

declare module "*/streams/part.mjs" {
  export function tallyPart(
    task: object,
    note?: (bytes: number, dossiers: number) => void,
  ): Promise<{ readonly tallies: readonly object[] } | { readonly issues: readonly object[] }>;
}

declare module "*/streams/rank.mjs" {
  export function evaluationsOf(
    parts: readonly (readonly object[])[],
  ): { readonly insurerId: string; readonly exactScore: string; readonly tier: string }[];
}

declare module "*/streams/progress.mjs" {
  export class Progress {
    constructor(size: number, output: { isTTY?: boolean; write(text: string): unknown }, texts: object);
    add(bytes: number, dossiers: number): void;
  }
}

declare module "*/streams/run.mjs" {
  export function ranking<Progress>(
    path: string,
    count: number,
    texts: object,
    tallyPart: (task: object, progress: Progress) => Promise<object>,
    progressOf: (size: number) => Progress,
  ): Promise<string>;
}

declare module "*/dossiers.mjs" {
  export function dossiersOf(
    records: object,
  ): ({ readonly insurerId: string } & { readonly [table: string]: unknown })[];
}

declare module "*/duties.mjs" {
  export function workOf(
    records: unknown,
    asked: { readonly insurerId: string; readonly asOf: string; readonly stamp: string },
  ): { readonly sentences: readonly string[]; readonly calendar: string };
}

declare module "*/page.mjs" {
  export function pageOf(
    dataset: import("../../src/index.js").Dataset,
    period: import("../../src/index.js").Period,
    insurerId: string | undefined,
    language: "zh-CN" | "en",
  ): string;
}

declare module "*/arguments.mjs" {
  export class ArgumentsError extends Error {}
  export function readArguments(
    args: readonly string[],
    insurerIds: readonly string[],
  ): { readonly texts: { readonly tag: string }; readonly insurerId?: string; readonly html?: string };
}

declare module "*/intake.mjs" {}

declare module "*/spreadsheets/city-files.mjs" {
  export function cityFiles(city: object): Map<string, unknown[][]>;
}

declare module "*/spreadsheets/csv.mjs" {
  export function csvText(rows: readonly (readonly unknown[])[]): string;
}

declare module "*/spreadsheets/gbk.mjs" {
  export function encodeGbk(text: string): Uint8Array;
}

declare module "*/spreadsheets/sheets.mjs" {
  import type { SheetInput } from "../../src/tabular/index.js";
  export function sheetOf(name: string, rows: readonly (readonly unknown[])[]): SheetInput;
}

declare module "*/outlook.mjs" {
  import type { Dataset } from "../../src/index.js";
  export function outlookLines(dataset: Dataset, asOf: string, shown: number): string[];
  export function planLines(dataset: Dataset, asOf: string, tier: string): string[];
}

declare module "*/what-if.mjs" {
  import type { Dataset } from "../../src/index.js";
  import type { RecordChange } from "../../src/what-if/index.js";
  export function allConfirmed(dataset: Dataset): RecordChange[];
  export function firstLateInTime(dataset: Dataset): RecordChange[];
  export function effectLines(dataset: Dataset, changes: readonly RecordChange[]): string[];
}

declare module "*/rulebooks.mjs" {
  export function draftLines(records: unknown): string[];
}

declare module "*/sensitivity.mjs" {
  import type { Dataset, Language } from "../../src/index.js";
  export function sensitivityLines(dataset: Dataset, language: Language): string[][];
}
