import { expect, test } from "vitest";
import { once } from "../../src/values/once.js";

test("what is made once is made when it is first asked for, and then kept", () => {
  let count = 0;
  const ask = once(() => ({ number: ++count }));
  expect(count).toBe(0);
  const made = ask();
  expect(made).toEqual({ number: 1 });
  expect(ask()).toBe(made);
});
