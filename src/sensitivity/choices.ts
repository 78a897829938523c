import { READING_NAMES, READINGS, type ReadingName, type Readings } from "../vocabulary/readings.js";

/**
 * Options chosen for some readings, as one number: how many of them are not the call's own, and then which. Choices of
 * different readings add up to the choice of both, and the least of several changes the fewest readings.
 */
export type Choice = number;

/** The call's own options. */
export const OWN: Choice = 0;

/** A reading's options, the call's own first, and the choice of each. One that is held has no other. */
interface Options {
  readonly options: readonly string[];
  readonly choices: readonly Choice[];
  /** What the option after the call's own adds to a choice, beside the change that it counts as. */
  readonly unit: number;
}

/** The readings that are free, and the choices of their options. */
export class Choices {
  readonly free: readonly ReadingName[];
  /** How many combinations there are. */
  readonly count: number;
  readonly #options = new Map<ReadingName, Options>();

  constructor(
    readonly own: Readings,
    held: readonly ReadingName[],
  ) {
    this.free = READING_NAMES.filter((name) => !held.includes(name));
    const optionsOf = (name: ReadingName): readonly string[] =>
      held.includes(name) ? [own[name]] : [own[name], ...READINGS[name].filter((option) => option !== own[name])];
    const count = READING_NAMES.reduce((product, name) => product * optionsOf(name).length, 1);
    let unit = 1;
    for (const name of READING_NAMES) {
      const options = optionsOf(name);
      const choices = options.map((_, place) => (place === 0 ? OWN : count + place * unit));
      this.#options.set(name, { options, choices, unit });
      unit *= options.length;
    }
    this.count = count;
  }

  /** A choice for each option of a reading; the first is {@link OWN}. */
  of(name: ReadingName): readonly Choice[] {
    return this.#optionsOf(name).choices;
  }

  /** Every choice of options for some readings. */
  among(names: readonly ReadingName[]): readonly Choice[] {
    let choices = [OWN];
    for (const name of names) {
      const all: Choice[] = [];
      for (const option of this.of(name)) for (const each of choices) all.push(each + option);
      choices = all;
    }
    return choices;
  }

  /** What a choice says of some readings alone. */
  part(choice: Choice, names: readonly ReadingName[]): Choice {
    let part = OWN;
    for (const name of names) part += this.of(name)[this.#placeOf(name, choice)] as Choice;
    return part;
  }

  /** The option that a choice has for a reading. */
  optionOf(name: ReadingName, choice: Choice): string {
    return this.#optionsOf(name).options[this.#placeOf(name, choice)] as string;
  }

  /** All readings, with the options of a choice. */
  readingsOf(choice: Choice): Readings {
    const readings: { [name: string]: string } = { ...this.own };
    for (const name of this.free) readings[name] = this.optionOf(name, choice);
    return Object.freeze(readings) as Readings;
  }

  #placeOf(name: ReadingName, choice: Choice): number {
    const { options, unit } = this.#optionsOf(name);
    return Math.floor((choice % this.count) / unit) % options.length;
  }

  #optionsOf(name: ReadingName): Options {
    return this.#options.get(name) as Options;
  }
}
