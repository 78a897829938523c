// Good data, spoilt in one or more places.

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
  "x".repeat(5000),
  "9".repeat(31),
  [],
  {},
  [[]],
  [null],
  { __proto__: null },
  { length: 1e9 },
];

const ODD_FIELDS = ["__proto__", "constructor", "toString", "insurerId", "hazards", "length", "foundOn"];

/** A copy of `good` in which `random` has changed one to four places. */
export function spoiled(good, random) {
  let data = structuredClone(good);
  for (let left = random.whole(1, 4); left > 0; left--) data = spoilOnce(data, random);
  return data;
}

function spoilOnce(data, random) {
  const places = [];
  collect(data, places, 0);
  if (places.length === 0) return random.pick(ODD);
  const { holder, key } = random.pick(places);
  const other = random.pick(places);
  switch (random.whole(0, 6)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(key, 1);
      else delete holder[key];
      break;
    case 1:
      set(holder, key, structuredClone(random.pick(ODD)));
      break;
    case 2:
      set(holder, key, structuredClone(other.holder[other.key]));
      break;
    case 3:
      if (Array.isArray(holder)) holder.unshift(random.pick(ODD));
      else set(holder, random.pick(ODD_FIELDS), random.pick(ODD));
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
