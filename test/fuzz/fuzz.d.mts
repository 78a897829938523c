/** See fuzz.mjs. */
export function fuzz(plan: {
  readonly parse: (value: unknown) => unknown;
  readonly refuses: (error: unknown) => boolean;
  readonly cases: number;
  readonly seed: number;
  readonly hangsAfter?: number;
  readonly onProgress?: (done: number) => void;
}): {
  readonly fault: string | null;
  readonly value?: string;
  readonly counts: { readonly accepted: number; readonly refused: number };
};
