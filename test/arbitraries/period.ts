import fc from "fast-check";
import { dayText, IN_FORCE } from "./days.ts";
import { pick } from "./pick.ts";
import type { PlainPeriod } from "./types.ts";

const span = (start: string, end: string): PlainPeriod => ({ start, end });
const year = (y: number): PlainPeriod => span(`${y}-01-01`, `${y}-12-31`);
const quarters = (y: number): PlainPeriod[] => [
  span(`${y}-01-01`, `${y}-03-31`),
  span(`${y}-04-01`, `${y}-06-30`),
  span(`${y}-07-01`, `${y}-09-30`),
  span(`${y}-10-01`, `${y}-12-31`),
];
const oneDay = (day: string): PlainPeriod => span(day, day);

const wellKnown: fc.Arbitrary<PlainPeriod> = pick<PlainPeriod>(
  [10, year(2024)],
  [4, year(2025)],
  [1, year(2026)],
  [4, ...quarters(2024), ...quarters(2025)],
  [4, span("2024-01-01", "2025-12-31"), span("2025-01-01", "2026-12-31"), span("2024-03-01", "2026-02-28")],
  [
    3,
    span("2024-10-01", "2024-12-14"),
    span("2024-10-01", "2024-12-15"),
    span("2024-12-15", "2025-03-31"),
    span("2024-12-16", "2025-12-14"),
  ],
  [1, span("2024-02-29", "2025-02-28"), span("2024-01-02", "2024-12-30"), span("2024-12-31", "2025-01-01")],
  [
    2,
    ...[
      "2024-01-01",
      "2024-01-08",
      "2024-02-15",
      "2024-02-29",
      "2024-12-14",
      "2024-12-15",
      "2024-12-31",
      "2025-12-15",
    ].map(oneDay),
  ],
);

const odd: fc.Arbitrary<PlainPeriod> = fc
  .tuple(fc.nat({ max: 700 }), fc.nat({ max: 500 }))
  .map(([from, length]) => span(dayText(IN_FORCE + from), dayText(IN_FORCE + from + length)));

export const aPeriod: fc.Arbitrary<PlainPeriod> = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: wellKnown, weight: 6 },
  { arbitrary: odd, weight: 1 },
);
