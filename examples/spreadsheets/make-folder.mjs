// Makes the folder of spreadsheets that evaluate.mjs reads: the city of examples/data, as insurers and a platform would
// push it, in CSV files that are encoded in GBK and an Excel file.
//
//   npm install && node make-folder.mjs
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import writeExcelFile from "write-excel-file/node";
import { cityFiles } from "./city-files.mjs";
import { csvText } from "./csv.mjs";
import { encodeGbk } from "./gbk.mjs";

const city = JSON.parse(readFileSync(new URL("../data/city-2024.json", import.meta.url), "utf8"));
const folder = new URL("folder/", import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, rows] of cityFiles(city)) {
  const path = new URL(encodeURIComponent(name), folder);
  if (name.endsWith(".csv")) writeFileSync(path, encodeGbk(csvText(rows)));
  else
    await writeExcelFile(
      rows.map((row) => row.map(excelCell)),
      {},
    ).toFile(decodeURIComponent(path.pathname));
}

/** A cell of an Excel file; a date needs a format to be shown as one. */
function excelCell(cell) {
  if (cell === "") return null;
  return cell instanceof Date ? { value: cell, type: Date, format: "yyyy/m/d" } : cell;
}
