import type { DutyKind, DutyState, ListedDuty } from "./listed-duty.js";

/** The texts of duties in one language. A kind or a state without a text does not compile. */
export interface DutyWords {
  /** What is to be done, and on what. */
  readonly tasks: { readonly [Kind in DutyKind]: (duty: ListedDuty) => string };
  /** How it stands. */
  readonly states: { readonly [State in DutyState]: (duty: ListedDuty) => string };
  /** Of an open duty, what is at stake; of a broken one, what it cost; of one without points, that it has none. */
  readonly costs: { readonly [Cost in "stake" | "net" | "elsewhere" | "none"]: (duty: ListedDuty) => string };
  /** What a service's flow, loop and hazards lack; empty where they lack nothing. */
  readonly faults: (duty: ListedDuty) => string;
  /** A whole sentence, of its parts; the faults and the cost may be empty. */
  readonly sentence: (parts: { task: string; clause: string; state: string; faults: string; cost: string }) => string;
  /** The task, marked by the name of its state unless it is open. */
  readonly marked: (task: string, stateName: string) => string;
  /** The names of the states that no evaluation has. */
  readonly marks: { readonly [State in "met-so-far" | "outstanding"]: string };
}
