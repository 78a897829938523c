/*
 * Other ways to write down the same records: each value in another spelling, rows and fields in another order, what is
 * absent as null. Written apart from src, by Date.
 */
import fc from "fast-check";
import { type RawDataset, shuffled } from "../../src/testing/index.js";

const MONEY = ["premium", "serviceFee", "revenue", "assets", "amount"];
const OFFSETS = ["+08:00", "Z", "z", "+00:00", "-00:00", "-05:00", "+05:30", "+14:00", "-12:00", "+23:59", "-23:59"];
const OPTIONAL: { readonly [table: string]: readonly string[] } = {
  policies: [
    "policyholderName",
    "industry",
    "county",
    "enterpriseSize",
    "terminatedOn",
    "uploadedAt",
    "insuredEmployees",
    "placedOutsideCity",
    "placementFiledOn",
  ],
  enterprises: ["name", "industry", "county", "employees", "revenue", "assets"],
  services: ["assignedAt", "plannedAt", "performedOn", "reportedAt", "closedAt", "hazards"],
  hazards: ["notifiedOn", "rectifyBy", "rectifiedOn", "recheckedOn", "refusedOn", "reportedToAuthorityOn"],
  deferrals: ["until"],
  expenditures: ["policyId"],
  claims: ["settledOn", "resultUploadedAt"],
  surveys: ["attitude", "professionalism", "timeliness"],
  disputes: ["eventId", "policyId", "determinedOn"],
  findings: ["recordId", "recordTable", "description"],
};

type Row = { readonly [field: string]: unknown };
/** A number from 0 to below `count`. */
type Draw = (count: number) => number;

/** A dataset that says the same as the given one. */
export function respelled(dataset: RawDataset): fc.Arbitrary<{ [table: string]: unknown }> {
  return fc.tuple(shuffled(dataset), fc.infiniteStream(fc.nat({ max: 999_999 }))).map(([rows, stream]) => {
    const draw: Draw = (count) => Number(stream.next().value) % count;
    const tables = Object.entries(rows).map(([table, each]): [string, unknown] => [
      table,
      (each as readonly unknown[] as readonly Row[]).map((row) => respelledRow(table, row, draw)),
    ]);
    return Object.fromEntries(permuted([...tables, ...absentTables(dataset, draw)], draw));
  });
}

/** A table without a row may be there, be null, or not be there. */
function absentTables(dataset: RawDataset, draw: Draw): [string, unknown][] {
  return Object.keys(OPTIONAL)
    .filter((table) => table !== "hazards" && !Object.hasOwn(dataset, table))
    .flatMap((table): [string, unknown][] => [[], [[table, []]], [[table, null]]][draw(3)] as [string, unknown][]);
}

function respelledRow(table: string, row: Row, draw: Draw): Row {
  const given = Object.entries(row).map(([field, value]): [string, unknown] => [
    field,
    respelledValue(field, value, draw),
  ]);
  const absent = (OPTIONAL[table] ?? []).filter((field) => row[field] == null);
  const kept = given.filter(([field]) => !absent.includes(field));
  const nothing = absent.flatMap((field): [string, unknown][] => {
    const ways: [string, unknown][][] = [
      [],
      [[field, null]],
      [[field, undefined]],
      field === "hazards" ? [[field, []]] : [],
    ];
    return ways[draw(ways.length)] as [string, unknown][];
  });
  return Object.fromEntries(permuted([...kept, ...nothing], draw));
}

function respelledValue(field: string, value: unknown, draw: Draw): unknown {
  if (field === "hazards" && Array.isArray(value)) {
    const hazards = value.map((hazard: Row) => respelledRow("hazards", hazard, draw));
    return hazards.length === 0 ? [null, undefined, []][draw(3)] : hazards;
  }
  if (typeof value !== "string") return value;
  if (MONEY.includes(field)) return respelledMoney(value, draw);
  return field.endsWith("At") ? respelledInstant(value, draw) : value;
}

function permuted<Value>(values: readonly Value[], draw: Draw): Value[] {
  return values
    .map((value) => ({ value, place: draw(1000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

/** `"1.50"`, `"1.5"`; `"2.00"`, `"2.0"`, `"2"`; zero also with a minus sign. */
function respelledMoney(yuan: string, draw: Draw): string {
  const [whole = "", decimals = ""] = yuan.split(".");
  const digits = decimals.replace(/0+$/, "");
  const ways = [digits, digits.padEnd(1, "0"), digits.padEnd(2, "0")];
  const way = ways[draw(ways.length)];
  const text = way === "" ? whole : `${whole}.${way}`;
  return /^-?0$/.test(whole) && digits === "" ? `${draw(2) === 0 ? "-" : ""}${text.replace("-", "")}` : text;
}

/** Another spelling of an instant; a date alone has no other. */
export function respelledInstant(text: string, draw: Draw): string {
  const parts = /^(.{10})[Tt ](\d\d:\d\d)(?::(\d\d))?(?:\.(\d+))?(.*)$/.exec(text);
  if (parts === null) return text;
  const [, date, minutes, seconds = "00", decimals = "", offset] = parts;
  const digits = decimals.replace(/0+$/, "");
  const time = Date.parse(`${date}T${minutes}:${seconds}${offset === "" ? "+08:00" : offset?.toUpperCase()}`);
  const inOffset = (minutes: number) => new Date(time + minutes * 60_000).toISOString();
  const china = inOffset(480).slice(0, 19).replace("T", " ");
  const ways = [
    ...(digits === "" && seconds === "00" ? [china.slice(0, 16)] : []),
    ...(digits === "" ? [china] : []),
    ...OFFSETS.map((offset) => {
      const local = inOffset(minutesOf(offset))
        .slice(0, 19)
        .replace("T", "Tt "[draw(3)] as string);
      const shown = digits + "0".repeat(draw(4));
      return `${local}${shown === "" ? "" : `.${shown}`}${offset}`;
    }),
  ];
  const sound = ways.filter((way) => /^\d{4}-/.test(way));
  return sound[draw(sound.length)] as string;
}

function minutesOf(offset: string): number {
  if (offset.toUpperCase() === "Z") return 0;
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith("-") ? -size : size;
}
