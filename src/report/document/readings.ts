import { optionWords } from "../../messages/reading-words.js";
import { DEFAULT_READINGS, READING_NAMES, type Readings } from "../../vocabulary/readings.js";
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
          optionWords(words.readings, name, readings[name]),
          words.isDefault(readings[name] === DEFAULT_READINGS[name]),
        ]),
      },
    ],
    sections: [],
  };
}
