// @ts-check

/**
 * Rows as the text of a CSV file.
 *
 * @type {(rows: readonly (readonly unknown[])[]) => string}
 */
export function csvText(rows) {
  const cellText = (/** @type {unknown} */ cell) => {
    const text = String(cell ?? "");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}
