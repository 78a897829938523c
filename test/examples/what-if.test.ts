import { expect, it } from "vitest";
import { makeCity } from "../../examples/make-city.mjs";
import { draftLines } from "../../examples/rulebooks.mjs";
import { allConfirmed, effectLines, firstLateInTime } from "../../examples/what-if.mjs";
import { parseDataset } from "../../src/index.js";

it("the example of changes takes points for findings confirmed, and gives item 6's back for an upload in time", () => {
  const city = parseDataset(makeCity());
  const confirmed = effectLines(city, allConfirmed(city));
  expect(confirmed.some((line) => /^ {2}第\d+项 .+：-/.test(line))).toBe(true);
  const [sentence, ...items] = effectLines(city, firstLateInTime(city));
  expect(sentence).toMatch(/^.+：得分由.+变为.+，增减\+3分。$/);
  expect(items).toEqual(["  第6项 电子保单上传：3"]);
});

it("the example of rulebooks says what differs, then what each difference does to each insurer", () => {
  const lines = draftLines(makeCity());
  expect(lines.slice(0, 3)).toEqual([
    expect.stringMatching(/^（1）第6项.*3.*4。$/),
    expect.stringMatching(/^（2）第6项.*7.*10。$/),
    expect.stringMatching(/^（3）第7项.*2.*3。$/),
  ]);
  for (const line of lines.slice(3)) {
    const [whole = "", ...effects] = [...line.matchAll(/(?:合计 |）)(-?[\d.]+)(?=：| |$)/g)].map(([, number]) =>
      Number(number),
    );
    expect(effects).toHaveLength(3);
    expect(effects.reduce((total, effect) => total + effect)).toBe(whole);
  }
});
