import * as z from "zod";
import { CallError, type CallProblem } from "../../errors/call-error.js";
import { found } from "../../errors/found.js";
import { readOption } from "../../errors/read-option.js";
import { Downwards } from "../../values/decimal.js";
import { type Fraction, fraction, fractionOf } from "../../values/fraction.js";
import { deepFreeze } from "../../values/freeze.js";
import type { Answer } from "../answer.js";
import type { ActionCost, PlanOptions } from "./plan-result.js";

const optionsSchema = z.strictObject({
  cost: z.custom<ActionCost>((value) => typeof value === "function").optional(),
});

const DECIMAL = /^\d+(?:\.\d+)?$/;

/** Asks for the cost of each action once, and notes what is no cost. */
export class Prices {
  readonly #cost: ActionCost | undefined;
  readonly #known = new Map<string, Fraction | null>();
  readonly #problems: CallProblem[] = [];

  constructor(options: PlanOptions) {
    this.#cost = readOption(optionsSchema, options, "options").cost;
  }

  of(action: Answer): Fraction | null {
    const key = JSON.stringify(action);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const price = this.#read(action);
    this.#known.set(key, price);
    return price;
  }

  /** @throws CallError naming every cost that is none. */
  throwIfAny(): void {
    if (this.#problems.length > 0) throw new CallError(deepFreeze(this.#problems));
  }

  #read(action: Answer): Fraction | null {
    if (this.#cost === undefined) return fraction(1n);
    const cost: unknown = this.#cost(deepFreeze(action));
    if (cost === null) return null;
    if (typeof cost === "number" && cost >= 0 && Number.isFinite(cost))
      return fractionOf(new Downwards(cost).toFixed());
    if (typeof cost === "string" && DECIMAL.test(cost)) return fractionOf(cost);
    const code = typeof cost === "number" || typeof cost === "string" ? "out-of-range" : "wrong-type";
    this.#problems.push({ code, option: `options.cost(${action.code} ${action.recordId})`, found: found(cost) });
    return null;
  }
}
