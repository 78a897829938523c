import { readColumns, writtenColumns } from "../../src/tabular/columns/columns.js";
import { type Cell, type SheetTable, writeTable } from "../../src/tabular/index.js";
import type { Choice } from "../../src/tabular/kinds/choice.js";
import type { Kind } from "../../src/tabular/kinds/kind.js";

/** Says which of so many is taken. */
export type Dice = (count: number) => number;

/** A sheet of records as people and programs leave them: everything is there, nothing as the contract has it. */
export function dirtySheet(table: SheetTable, records: readonly object[], dice: Dice): Cell[][] {
  const pick = <T>(list: readonly T[]): T => list[dice(list.length)] as T;
  const [, ...rows] = writeTable(table, records as never);
  const columns = Object.entries(writtenColumns(table)).map(([field, { kind, headings }], index) => {
    const unit = kind.form === "money" ? pick(["", "(元)", "（万元）", "/元", "(单位：千元)", "（分）"]) : "";
    const heading = pick(headingSpellings(pick([field, ...headings]) + unit));
    return { heading, cells: rows.map((row) => pick(cellSpellings(row[index] as string, kind, unit))) };
  });
  const turned = pick([columns, columns.toReversed(), [...columns.slice(1), ...columns.slice(0, 1)]]);
  return [
    ...pick([[], [[]], [["安责险数据（2024年）", "", null]], [["", "  "], ["汇总表"]]]),
    turned.map(({ heading }) => heading),
    ...rows.flatMap((_, row) => [...pick([[], [], [[]], [[" ", null]]]), turned.map(({ cells }) => cells[row])]),
  ];
}

function headingSpellings(heading: string): string[] {
  return [
    heading,
    `\uFEFF${heading}`,
    ` ${heading}\n`,
    `*${heading}`,
    `${heading}（必填）`,
    heading.split("").join(" "),
    heading.split("").join("\u200B"),
  ];
}

function cellSpellings(text: string, kind: Kind, unit: string): Cell[] {
  if (text === "") return [text, null, undefined, " \u3000"];
  if (text.startsWith("'")) return [text, `\t${text} `];
  const spellings: Cell[] = (SPELLINGS[kind.form] ?? (() => []))(
    text,
    kind as Kind & { choices: readonly Choice<unknown>[] },
    unit,
  );
  return spellings.flatMap((each): Cell[] =>
    typeof each === "string" ? [each, ` ${each}\u00A0`, fullWidth(each, kind), hidden(each), `'${each}\t`] : [each],
  );
}

/** Digits and signs as a Chinese keyboard writes them; in text for people they would be other text. */
function fullWidth(text: string, { form }: Kind): string {
  if (form === "text") return text;
  const wide = form === "id" ? /[0-9A-Za-z]/g : /[!-~]/g;
  return text.replace(wide, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** Marks that nobody sees, as texts bring them along from web pages and other programs. */
function hidden(text: string): string {
  const [first = "", ...others] = text;
  return `\u202D${first}\u200B${others.join("")}\u2069\u00AD`;
}

const SPELLINGS: {
  [form in string]?: (text: string, kind: { choices: readonly Choice<unknown>[] }, unit: string) => Cell[];
} = {
  id: (text) => [text],
  text: (text) => [text],
  date: (text) => [text, ...dates(text), `${text} 00:00:00`, `${dates(text)[0]} 0:00`, ...serial(text)],
  instant: instants,
  money: (text, _, unit) => (SCALES[unit] === undefined ? amounts(text) : scaled(text, ...SCALES[unit])),
  count: (text) => [text, Number(text), `${text}人`, `${text}.0`, grouped(text)],
  year: (text) => [text, Number(text), `${text}年`],
  stars: (text) => [text, Number(text), `${text}星`],
  word: words,
  "yes or no": words,
};

function dates(text: string): string[] {
  const [year, month, day] = text.split("-");
  const [m, d] = [Number(month), Number(day)];
  return [
    `${year}/${m}/${d}`,
    `${year}-${m}-${d}`,
    `${year}.${month}.${d}`,
    `${year}年${m}月${d}日`,
    `${year}${month}${day}`,
  ];
}

/** How many decimals of fen the units have that are not yuan, and what cells may say of them. */
const SCALES: { readonly [unit: string]: readonly [places: number, word: string] } = {
  "（万元）": [6, "万元"],
  "(单位：千元)": [5, "千元"],
  "（分）": [0, "分"],
};

/** The number that Excel has for a day; not for days whose number may be a year or a month as well. */
function serial(text: string): number[] {
  const number = Math.round(Date.parse(text) / 86_400_000) + 25_569;
  return number > 61 && (number < 1900 || number > 2100) && number < 100_000 ? [number] : [];
}

function instants(text: string): Cell[] {
  const [day = "", time] = text.split(" ");
  if (text.length === 10) return [text, ...dates(text)];
  if (time === undefined) return [text];
  const short = `${Number(time.slice(0, 2))}${time.slice(2)}`;
  const whole = time.length === 8 ? [`${text}.0`] : [];
  const ofExcel = time.length === 8 && time !== "00:00:00" ? serialOfTime(day, time) : [];
  return [text, ...dates(day).map((each) => `${each} ${short}`), ...whole, ...ofExcel];
}

/** Excel's number for a day and a time of it, as a number and as its text. */
function serialOfTime(day: string, time: string): Cell[] {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  return serial(day).flatMap((number) => {
    const moment = number + ((hours * 60 + minutes) * 60 + seconds) / 86_400;
    return [moment, `${moment}`];
  });
}

function amounts(text: string): Cell[] {
  const [whole = "", decimals] = text.replace("-", "").split(".");
  const sign = text.startsWith("-") ? "-" : "";
  const pretty = `${grouped(whole)}${decimals === undefined ? "" : `.${decimals}`}`;
  const asNumber = text.length <= 12 ? [Number(text)] : [];
  return [text, `${sign}￥${pretty}`, `${sign}${pretty} 元`, ...(sign === "-" ? [`(${pretty})`] : []), ...asNumber];
}

function scaled(text: string, places: number, word: string): string[] {
  const [whole = "", decimals = ""] = text.replace("-", "").split(".");
  const fen = (whole + decimals.padEnd(2, "0")).replace(/^0+/, "").padStart(places + 1, "0");
  const point = fen.length - places;
  const number = places === 0 ? fen : `${fen.slice(0, point)}.${fen.slice(point)}`;
  const amount = `${text.startsWith("-") ? "-" : ""}${number}`;
  return [amount, `${amount}${word}`];
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");

function words(text: string, { choices }: { choices: readonly Choice<unknown>[] }): string[] {
  const [value, ...others] = choices.find(([, written]) => written === text) as Choice<unknown>;
  return [`${value}`, `${value}`.toUpperCase(), ...others];
}

/** The fields of a table that hold money, whose decimals may be written otherwise. */
export function moneyFields(table: SheetTable): string[] {
  return Object.entries(readColumns(table))
    .filter(([, { kind }]) => kind.form === "money")
    .map(([field]) => field);
}
