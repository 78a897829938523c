import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalFaults, canonicalJson } from "../../src/certificate/canonical-json.js";

/** A number by its bits in IEEE 754. */
function double(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

describe("RFC 8785's own examples", () => {
  // Section 3.2.2, as JSON; the text is that of 3.2.3, the bytes those of 3.2.4.
  const sample = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`;

  test("the sample object, its fields sorted", () => {
    expect(canonicalJson(JSON.parse(sample))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test("the sample object, in bytes", () => {
    const bytes = `
      7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72
      75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a
      5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31
      65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37
      5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30
      30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d`;
    expect(Buffer.from(canonicalJson(JSON.parse(sample)))).toEqual(Buffer.from(bytes.replace(/\s/g, ""), "hex"));
  });

  test("the order of names by UTF-16 code units (3.2.3)", () => {
    const names = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect([...canonicalJson(names).matchAll(/:"([^"]+)"/g)].map(([, name]) => name)).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  test.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"], // minus zero
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("the number of the bits %s is %s (appendix B)", (bits, text) => {
    expect(canonicalJson(double(bits))).toBe(text);
  });

  test.each(["7fffffffffffffff", "7ff0000000000000", "fff0000000000000"])("the bits %s are refused", (bits) => {
    expect(() => canonicalJson(double(bits))).toThrow(TypeError);
  });
});

describe("canonical JSON", () => {
  test.each<[what: string, value: unknown, text: string]>([
    ["empty lists and objects", [[], {}], "[[],{}]"],
    ["names that look like numbers, sorted as texts", { 10: "b", 9: "c", 1: "a" }, '{"1":"a","10":"b","9":"c"}'],
    ["a name without a character, and cases apart", { a: 1, A: 2, "": 3 }, '{"":3,"A":2,"a":1}'],
    ["names as no language would sort them", { pêche: 2, peach: 1, péché: 3 }, '{"peach":1,"péché":3,"pêche":2}'],
    ["lists in their own order, objects in them sorted", [3, { b: 1, a: 2 }, 1], '[3,{"a":2,"b":1},1]'],
    ["a combining accent by itself", "A\u030a", '"A\u030a"'],
    ["the short escapes", '\b\t\n\f\r"\\', String.raw`"\b\t\n\f\r\"\\"`],
    ["other control characters in lower-case hexadecimal", "\u0000\u001f\u007f\u0080", '"\\u0000\\u001f\u007f\u0080"'],
    ["a rare character", "𠮷", '"𠮷"'],
    ["no slash escaped, no line separator", "</a>\u2028", '"</a>\u2028"'],
    ["a field that is undefined as none", { a: undefined, b: null }, '{"b":null}'],
    ["a field named __proto__", JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
  ])("writes %s", (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test.each<[what: string, value: unknown, fault: string]>([
    ["NaN", Number.NaN, "wrong-type"],
    ["an infinite number", Number.NEGATIVE_INFINITY, "wrong-type"],
    ["a bigint", 1n, "wrong-type"],
    ["undefined", undefined, "wrong-type"],
    ["a function", () => 1, "wrong-type"],
    ["a symbol", Symbol("a"), "wrong-type"],
    ["the first half of a character", "a\ud83d", "bad-text"],
    ["the second half", "\ude00b", "bad-text"],
    ["two halves in the wrong order", "\ude00\ud83d", "bad-text"],
  ])("refuses %s, and says where it stands", (_, value, fault) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
    expect(() => canonicalJson([{ a: value === undefined ? [value] : value }])).toThrow(TypeError);
    expect(canonicalFaults(value)).toEqual([{ path: [], fault }]);
    expect(canonicalFaults({ sound: 1, list: [{}, [true, value]] })).toEqual([{ path: ["list", 1, 1], fault }]);
  });

  test("refuses half a character in a name", () => {
    expect(() => canonicalJson({ "\ud83d": 1 })).toThrow(TypeError);
    expect(canonicalFaults([{ "\ud83d": 1 }])).toEqual([{ path: [0, "\ud83d"], fault: "bad-text" }]);
  });

  test("names all that it refuses, and what is deeper than anything of ours", () => {
    let deep: unknown = "at the bottom";
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    const faults = canonicalFaults({ a: Number.NaN, b: ["\ud83d", { c: 1n }], deep });
    expect(faults.map(({ fault, path }) => [fault, path.slice(0, 3).join(".")])).toEqual([
      ["wrong-type", "a"],
      ["bad-text", "b.0"],
      ["wrong-type", "b.1.c"],
      ["wrong-type", "deep.0.0"],
    ]);
  });

  test("is the same under any order of fields, is JSON of the same value, and is its own canonical JSON", () => {
    const shuffledFields = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffledFields);
      if (typeof value !== "object" || value === null) return value;
      const fields = Object.entries(value).map(([name, held]) => [name, shuffledFields(held)] as const);
      return Object.fromEntries(fields.reverse());
    };
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(shuffledFields(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalFaults(value)).toEqual([]);
      }),
    );
  });

  test("tells different values apart", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const isSame = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
        expect(canonicalJson(a) === canonicalJson(b)).toBe(isSame);
      }),
    );
  });
});

/** Another way to the same: every object as a list of its fields. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, held]): [string, unknown] => [name, sorted(held)]);
  return { fields: fields.sort(([a], [b]) => (a < b ? -1 : 1)) };
}
