// Good data, spoilt in one or more places.

/** Over so many characters what takes quadratic time hangs. */
const LONG = 200_000;

/** Values that are seldom expected, wherever they stand. */
const ODD = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  2 ** 53,
  1e308,
  "",
  " ",
  "0",
  "-0",
  "1e3",
  "NaN",
  "0.005",
  "９９",
  "2024-02-30",
  "2024-13-01",
  "2024-03-08T24:00:00Z",
  "2024-03-08T23:59:60Z",
  "9999-12-31T23:59:59-23:59",
  "0000-01-01",
  "\ud800",
  "\u0000",
  "__proto__",
  "constructor",
  "9".repeat(31),
  ...["x", "0", "9", " ", "-", "０", "\ud800"].map((char) => `${char.repeat(LONG)}!`),
  `2024-03-08T23:59:59.${"0".repeat(LONG)}Z`,
  `0.${"0".repeat(LONG)}1`,
  [],
  {},
  [[]],
  [null],
  { __proto__: null },
  { length: 1e9 },
  Array(2000).fill(null),
];

/** Nested so deep that what calls itself for each level breaks, as a copy or a printout would. */
const DEEP = [
  ["[", "]"],
  ['{"hazards":[', "]}"],
  ['[{"hazards":', "}]"],
].map(([open, close]) => JSON.parse(`${open.repeat(50_000)}[]${close.repeat(50_000)}`));

const ODD_FIELDS = ["__proto__", "constructor", "toString", "insurerId", "hazards", "length", "foundOn"];

/** A copy of `good` in which `random` has changed one to four places, some to `other`; seldom one is nested deep. */
export function spoiled(good, random, other) {
  let data = structuredClone(good);
  const odd = [...ODD, ...Array(8).fill(other)];
  for (let left = random.whole(1, 4); left > 0; left--) data = spoilOnce(data, random, odd);
  if (random.chance(0.02)) spoilDeep(data, random);
  return data;
}

function spoilDeep(data, random) {
  const places = placesOf(data);
  if (places.length === 0) return;
  const { holder, key } = random.pick(places);
  const isNewField = !Array.isArray(holder) && random.chance(0.2);
  set(holder, isNewField ? random.pick(ODD_FIELDS) : key, random.pick(DEEP));
}

function placesOf(data) {
  const places = [];
  collect(data, places, 0);
  return places;
}

function spoilOnce(data, random, odd) {
  const places = placesOf(data);
  if (places.length === 0) return structuredClone(random.pick(odd));
  const { holder, key } = random.pick(places);
  const other = random.pick(places);
  switch (random.whole(0, 6)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(key, 1);
      else delete holder[key];
      break;
    case 1:
      set(holder, key, structuredClone(random.pick(odd)));
      break;
    case 2:
      set(holder, key, structuredClone(other.holder[other.key]));
      break;
    case 3:
      if (Array.isArray(holder)) holder.unshift(structuredClone(random.pick(odd)));
      else set(holder, random.pick(ODD_FIELDS), structuredClone(random.pick(odd)));
      break;
    case 4:
      if (Array.isArray(holder)) holder.push(structuredClone(holder[key]));
      else set(holder, `${key} `, holder[key]);
      break;
    case 5:
      if (typeof holder[key] === "string") set(holder, key, withOneChanged(holder[key], random));
      else set(holder, key, [holder[key]]);
      break;
    default:
      if (typeof holder[key] === "number") set(holder, key, holder[key] + random.pick([1, -1, 0.5, 1e21]));
      else set(holder, key, { [key]: holder[key] });
  }
  return data;
}

/** Sets an own field, be it called `__proto__`. */
function set(holder, key, value) {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function withOneChanged(text, random) {
  const at = random.whole(0, text.length);
  const char = random.pick(["", "0", "9", "-", ":", "T", "Z", "+", ".", " ", "年", "\u0000", "\udfff"]);
  return text.slice(0, at) + char + text.slice(at + random.whole(0, 1));
}

function collect(value, places, depth) {
  if (typeof value !== "object" || value === null || depth > 6) return;
  for (const key of Object.keys(value)) {
    places.push({ holder: value, key: Array.isArray(value) ? Number(key) : key });
    collect(value[key], places, depth + 1);
  }
}
