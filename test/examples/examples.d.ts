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

declare module "*/dossiers.mjs" {
  export function dossiersOf(
    records: object,
  ): ({ readonly insurerId: string } & { readonly [table: string]: unknown })[];
}

declare module "*/page.mjs" {
  export function pageOf(
    evaluations: readonly import("../../src/index.js").Evaluation[],
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
