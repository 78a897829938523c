import { DEFAULT_READINGS, READING_NAMES, type ReadingName, type Readings } from "../../vocabulary/readings.js";
import type { Words } from "../words/words.js";
import type { Section } from "./document.js";

/** The readings of an evaluation: what was left open by the notice, and how it was read. */
export function readingsSection(readings: Readings, words: Words): Section {
  const { reading, option, default: isDefault } = words.heads;
  return {
    heading: words.titles.readings,
    blocks: [
      {
        kind: "table",
        caption: words.titles.readings,
        columns: [
          { head: reading, kind: "text" },
          { head: option, kind: "text" },
          { head: isDefault, kind: "text" },
        ],
        rows: READING_NAMES.map((name) => [
          words.readings[name].name,
          optionText(name, readings[name], words),
          words.isDefault(readings[name] === DEFAULT_READINGS[name]),
        ]),
      },
    ],
    sections: [],
  };
}

/** What an option of a reading means. */
export function optionText(name: ReadingName, option: string, words: Words): string {
  const options: { readonly [option: string]: string } = words.readings[name].options;
  return options[option] as string;
}
