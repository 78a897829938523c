import { en as messages } from "../messages/en.js";
import { harmless } from "../values/harmless.js";
import type { TableCatalog } from "./catalog.js";

export const en: TableCatalog = {
  tables: { ...messages.names.table, hazards: "hazard" },
  problems: {
    ...messages.datasetProblems,
    "no-headings": "no headings: no row has two different cells",
    "unclear-title":
      "this row above the headings has more than one cell, or may give the unit of the amounts; leave it out with ignoreRows, and give such a unit with units",
    "unknown-heading":
      "an unknown heading; say with aliases what field it stands for, or leave the column out with ignore",
    "duplicate-heading":
      "an earlier column stands for the same field; leave one of them out with ignore, or by its letter with ignoreColumns",
    "missing-column": "a column that must be there is missing",
    "repeated-headings": "the headings stand here once more; leave the row out with ignoreRows",
    "cell-without-heading": "the cell's column has no heading; leave it out with ignoreColumns",
    "total-row": "a row of totals or of notes is no record; leave it out with ignoreRows",
    "bad-date": "not a real date",
    "ambiguous-date":
      "the date can be read in more than one way; where the year stands last, give the order of day and month with dayOrder",
    "time-of-day":
      "a date is wanted, and this has a time of day that is not midnight; say with dropTimes that the column's times are dropped",
    "bad-instant": "not a real time",
    "bad-money": "not an amount of money, or outside the range of the column",
    "too-many-decimals":
      "the amount is not whole fen; give its unit with units if it is another, or have it rounded with roundToFen",
    "unit-differs": "the unit is another than the column's",
    "bad-number": "not a whole number",
    "bad-rate": "not a percentage, nor a fraction below 1; under a heading with %, not a number from 1 up",
    "rate-differs": "the rate and the premium give another service fee than the sheet says",
    "digits-lost":
      "a spreadsheet, which keeps 15 digits of a number, may have cut or rewritten this one; make the column text and export it again",
    "error-value": "an error of the spreadsheet",
    garbled: "a character was lost when the text was decoded; check the file's encoding",
    "unknown-value": "not one of the values that the column can have",
    missing: "missing",
  },
  problem: ({ sheet, row, column, heading, field, found }, table, fault) => {
    const place = [
      ...(sheet === null ? [`sheet of ${table} records`] : [`${sheet} (${table} records)`]),
      ...(row === null ? [] : [`row ${row}`]),
      ...(column === null ? [] : [`column ${column}`]),
      ...(heading === null ? (field === null ? [] : [`field ${field}`]) : [`"${harmless(heading)}"`]),
    ].join(", ");
    return `${place}: ${fault}${found === "[absent]" ? "" : `; found ${harmless(JSON.stringify(found))}`}.`;
  },
};
