import { expect, test } from "vitest";
import { deepFreeze } from "../../src/values/freeze.js";

test("data are frozen with all that they hold, and given back", () => {
  const data = { list: [{ text: "a" }, "b", null], nothing: null, none: undefined, inner: { deep: { number: 1 } } };
  expect(deepFreeze(data)).toBe(data);
  for (const each of [data, data.list, data.list[0], data.inner, data.inner.deep]) {
    expect(Object.isFrozen(each)).toBe(true);
  }
});

test("what is frozen already is not looked into: it is somebody else's", () => {
  const theirs = { text: "a" };
  deepFreeze({ frozen: Object.freeze({ theirs }) });
  expect(Object.isFrozen(theirs)).toBe(false);
});

test.each([null, undefined, 1, "text", true])("what is no object comes back as it is: %s", (value) => {
  expect(deepFreeze(value)).toBe(value);
});
