// Tables and numbers of the report.

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)];
}

export function spread({ median, min, max }, unit) {
  return `${threeDigits(median)} ${unit} (${threeDigits(min)}–${threeDigits(max)})`;
}

function threeDigits(number) {
  return toPlaces(number, number < 10 ? 2 : number < 100 ? 1 : 0);
}

export function toPlaces(number, places) {
  return number.toFixed(places);
}

export function megabytesOf(bytes) {
  return toPlaces(bytes / 1e6, 1);
}

export function count(number) {
  return `${number}`.replace(/\B(?=(\d{3})+$)/g, ",");
}
