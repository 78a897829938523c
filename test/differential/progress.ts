/** Where progress is told. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** How often a line is written where none can be rewritten, in milliseconds. */
const BETWEEN_LINES = 10_000;

/** Tells how far a run is: on a terminal in one line that is rewritten, else in a line every ten seconds. */
export class Progress {
  readonly #started: number;
  #told: number;

  constructor(
    readonly total: number,
    readonly screen: Screen,
    readonly now: () => number,
  ) {
    this.#started = now();
    this.#told = this.#started;
  }

  tell(done: number): void {
    const now = this.now();
    const line = progressLine(done, this.total, now - this.#started);
    if (this.screen.isTTY) {
      this.screen.write(`\r${line}\u001b[K`);
    } else if (now - this.#told >= BETWEEN_LINES) {
      this.screen.write(`${line}\n`);
      this.#told = now;
    }
  }

  /** Ends a line that was rewritten, and sums up. */
  end(done: number): void {
    const seconds = (this.now() - this.#started) / 1000;
    if (this.screen.isTTY) this.screen.write("\n");
    this.screen.write(`${whole(done)} cases in ${seconds.toFixed(1)} s, ${whole(done / seconds)} a second\n`);
  }
}

/** How far a run is, at what rate, and how long it has still to go. */
export function progressLine(done: number, total: number, milliseconds: number): string {
  const rate = done / (milliseconds / 1000);
  const percent = Math.floor((done / total) * 100);
  return `${whole(done)} of ${whole(total)} cases (${percent}%), ${whole(rate)} a second, ${time((total - done) / rate)} left`;
}

const whole = (number: number): string => Math.floor(number).toLocaleString("en-US");

function time(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
