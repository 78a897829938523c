// Civil days as whole numbers, 1970-01-01 being 0.

/** Later than every day: of what has not happened. */
export const NEVER = 0x3fffffff;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const digits = (text, at) => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

/** The day that a sound text starts with, `YYYY-MM-DD`, of the years 1970 to 2099; NEVER where there is no text. */
export function dayOf(text) {
  if (text == null) return NEVER;
  const years = digits(text, 0) * 100 + digits(text, 2) - 1970;
  const month = digits(text, 5);
  const isPastLeapDay = month > 2 && (years + 1970) % 4 === 0;
  return (
    years * 365 + ((years + 1) >> 2) + DAYS_BEFORE_MONTH[month - 1] + digits(text, 8) - 1 + (isPastLeapDay ? 1 : 0)
  );
}

/** The day in China of a sound instant. All but a few texts are in China's own time already. */
export function instantDay(text) {
  if (text == null) return NEVER;
  if (text.length === 10 || text[10] === " " || text.endsWith("+08:00")) return dayOf(text);
  return Math.floor((Date.parse(text) / 3_600_000 + 8) / 24);
}

export function dateOf(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
