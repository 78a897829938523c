/** A regular expression of the source. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Whether it is tried again and again over one text, as by `replaceAll` or `split`. */
  readonly isRepeated: boolean;
  /** File and line, for whoever has to mend it. */
  readonly where: string;
}
