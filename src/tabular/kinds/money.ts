import { formatFen, parseFen } from "../../values/money.js";
import { toHalfWidth, trimEdges } from "../characters.js";
import { type CellType, type ColumnSettings, type Kind, mayHaveLostDigits, Unread } from "./kind.js";

/** By how many decimal places a unit is more than fen. */
const PLACES = { 分: 0, 元: 2, 千元: 5, 万元: 6, 百万元: 8, 亿元: 10 } as const;

/** The units of money, in the words of the field. */
export const MONEY_UNITS = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(PLACES) as readonly (keyof typeof PLACES)[],
);

/** A unit of money. */
export type MoneyUnit = (typeof MONEY_UNITS)[number];

const UNIT_WORDS: ReadonlyMap<string, MoneyUnit> = new Map([
  ...MONEY_UNITS.map((unit) => [unit, unit] as const),
  ["元整", "元"],
  ["yuan", "元"],
  ["cny", "元"],
  ["rmb", "元"],
  ["¥", "元"],
  ["千", "千元"],
  ["万", "万元"],
  ["百万", "百万元"],
  ["亿", "亿元"],
]);

const BAD_MONEY = new Unread("bad-money");
const TOO_MANY_DECIMALS = new Unread("too-many-decimals");
const UNIT_DIFFERS = new Unread("unit-differs");
const DIGITS_LOST = new Unread("digits-lost");

/** Nothing that is money is longer. */
const LONGEST = 64;

/** A bracket or a sign, a currency, digits, a unit, a bracket. */
const AMOUNT =
  /^(\()?(-)?\s*(?:(?:人民币|RMB|CNY)\s*)?(?:¥\s*)?(-)?([\d,]+)(?:\.(\d+))?\s*(?:([^\d\s.,()-]+)\s*)?(\))?$/i;

/** Digits without a leading zero, or in groups of three. */
const WHOLE = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)$/;

/** An amount of money. One of the record contract stays as it is, in a column of yuan. */
export const money: Kind<string> = {
  form: "money",
  units: UNIT_WORDS,
  read(text, type, settings) {
    const { unit } = settings;
    const isPlain = type === "text" && (unit === null || unit === "元") && parseFen(text) !== undefined;
    return isPlain ? text : readAmount(text, type, settings);
  },
  write: (value) => value,
};

function readAmount(text: string, type: CellType, { unit, roundsToFen }: ColumnSettings): string | Unread {
  if (text.length > LONGEST) return BAD_MONEY;
  const match = AMOUNT.exec(toHalfWidth(text).replace("\u2212", "-"));
  if (match === null) return BAD_MONEY;
  const [, open, minus, innerMinus, whole = "", decimals = "", unitText, close] = match;
  const signs = [open, minus, innerMinus].filter((sign) => sign !== undefined).length;
  if (signs > 1 || (open === undefined) !== (close === undefined) || !WHOLE.test(whole)) return BAD_MONEY;
  const ownUnit = unitText === undefined ? undefined : UNIT_WORDS.get(trimEdges(unitText).toLowerCase());
  if (unitText !== undefined && ownUnit === undefined) return BAD_MONEY;
  if (ownUnit !== undefined && unit !== null && ownUnit !== unit) return UNIT_DIFFERS;
  const places = PLACES[ownUnit ?? (unit as MoneyUnit | null) ?? "元"];
  if (decimals.length > places && !roundsToFen) return TOO_MANY_DECIMALS;
  const kept = decimals.slice(0, places);
  if (type === "number" && mayHaveLostDigits(`${whole}.${kept}`)) return DIGITS_LOST;
  const isRoundedUp = decimals.charAt(places) >= "5"; // away from zero where the amount is below it
  const fen = BigInt(whole.replaceAll(",", "") + kept.padEnd(places, "0")) + (isRoundedUp ? 1n : 0n);
  return formatFen(signs === 1 ? -fen : fen);
}
