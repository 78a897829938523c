import { calendarYear, certify, type Evaluation, type Language } from "../../src/index.js";
import { circular, insurerReport, type Report, renderHtml } from "../../src/report/index.js";
import { beyondCategory, HOSTILE, hostileCity, league, sixLate, TROUBLED, troubled } from "../report/samples.ts";
import { books, judge, times } from "../support/books.js";

/** Names and ids as long as they can be made, without a space to break a line at. */
const LONG = ["安责险保险股份有限公司宿州市中心支公司".repeat(6), "x".repeat(200), "W".repeat(90), "ＡＢ".repeat(60)];

/** Every item takes more than it can, and amounts are as large as they can be. */
const worst = (): Evaluation =>
  judge(
    {
      policies: times(60, {
        ...{ enterpriseSize: "large" as const, uploadedAt: null },
        ...{ serviceFee: "1234567890123.45", premium: "98765432109876543210.00" },
      }),
      services: times(50, { performedOn: "2024-11-15", reportedAt: null, closedAt: null }),
      annualReports: [],
      claims: times(50, { resultUploadedAt: null }),
      findings: times(40, {}).map((_, index) => ({ item: index % 2 === 0 ? (1 as const) : (7 as const) })),
      disputes: times(5, {}),
    },
    { readings: { categoryFloor: "none", noSurvey: "zero" } },
  );

function reports(): { readonly [name: string]: Report } {
  const certificate = certify(books(TROUBLED), { insurerId: "A", period: calendarYear(2024) });
  const city = (first: number) =>
    league(Object.fromEntries(times(60, {}).map((_, index) => [`${index + first}`, index % 7])));
  return {
    certified: insurerReport(certificate.evaluation, { certificate }),
    troubled: insurerReport(troubled()),
    clean: insurerReport(judge({})),
    "six-late": insurerReport(sixLate()),
    "beyond-category": insurerReport(beyondCategory()),
    worst: insurerReport(worst()),
    "long-names": insurerReport(hostileCity(LONG)[0] as Evaluation),
    "circular-of-sixty": circular(city(0), { earlier: city(3) }),
    "circular-of-one": circular([worst()]),
    "circular-of-long-names": circular(hostileCity(LONG)),
    "circular-of-hostile-names": circular(hostileCity(HOSTILE)),
  };
}

/** The pages that are looked at, by name. */
export const samplePages = (language: Language): [name: string, page: string][] =>
  Object.entries(reports()).map(([name, report]) => [`${name}.${language}`, renderHtml(report, language)]);
