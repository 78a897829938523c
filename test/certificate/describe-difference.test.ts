import { describe, expect, test } from "vitest";
import {
  CallError,
  CERTIFICATE_DIFFERENCE_CODES,
  type CertificateDifference,
  describeCertificateDifference,
} from "../../src/index.js";

const [CERTIFIED, FOUND] = ["0123456789abcdef".repeat(4), "fedcba9876543210".repeat(4)];

const CASES: [difference: CertificateDifference, en: string, zh: string][] = [
  [
    { code: "altered", part: "evaluation", certified: CERTIFIED, found: FOUND },
    "The certificate was changed after it was made: its digest of the evaluation is 0123456789ab…, but what stands there gives fedcba987654….",
    "证书出具后被改动：所载评价结果的摘要为0123456789ab…，按所载内容算得fedcba987654…。",
  ],
  [
    { code: "altered", part: "dataset", certified: CERTIFIED, found: FOUND },
    "The certificate was changed after it was made: its digest of the table digests is 0123456789ab…, but what stands there gives fedcba987654….",
    "证书出具后被改动：所载各表摘要的摘要为0123456789ab…，按所载内容算得fedcba987654…。",
  ],
  [
    { code: "version", certified: "0.1.0", found: "0.2.0" },
    "Version 0.1.0 of the library made the certificate; this is 0.2.0.",
    "版本不同：证书由0.1.0版出具，核验所用为0.2.0版。",
  ],
  [
    { code: "rulebook", certified: CERTIFIED, found: FOUND },
    "The rulebook is another one: 0123456789ab… is certified, found is fedcba987654….",
    "评价细则不同：证书所用细则的摘要为0123456789ab…，核验所用为fedcba987654…。",
  ],
  [
    { code: "call", option: "readings.noSurvey", certified: "zero", found: "full" },
    'The call is another one: readings.noSurvey is certified as "zero", found is "full".',
    '评价条件不同：readings.noSurvey 在证书中为 "zero"，核验时为 "full"。',
  ],
  [
    { code: "data", table: "policies", certified: { rows: 1, digest: CERTIFIED }, found: { rows: 20, digest: FOUND } },
    "The records of table policies are others: certified are 1 row (0123456789ab…), found are 20 rows (fedcba987654…).",
    "数据不同：表 policies，证书所据为1行（摘要0123456789ab…），核验所据为20行（摘要fedcba987654…）。",
  ],
  [
    { code: "arithmetic", field: "score", certified: "97", found: null },
    'The evaluation does not follow from the records: score is certified as "97", and comes out as null.',
    '计算结果不同：score 在证书中为 "97"，按相同的数据、细则和条件算得 null。',
  ],
];

describe("a difference in words", () => {
  test.each(CASES)("%o", (difference, en, zh) => {
    expect(describeCertificateDifference(difference, "en")).toBe(en);
    expect(describeCertificateDifference(difference, "zh-CN")).toBe(zh);
  });

  test("is there for every code", () => {
    expect(new Set(CASES.map(([{ code }]) => code))).toEqual(new Set(CERTIFICATE_DIFFERENCE_CODES));
    expect(Object.isFrozen(CERTIFICATE_DIFFERENCE_CODES)).toBe(true);
  });

  test.each([[null], [undefined], ["data"], [{}], [{ code: "toString" }], [{ code: 1 }], [{ code: ["data"] }]])(
    "is none for %j",
    (value) => {
      expect(() => describeCertificateDifference(value as never, "en")).toThrow(
        expect.objectContaining({
          name: "CallError",
          issues: [expect.objectContaining({ code: "unknown-value", option: "difference" })],
        }),
      );
    },
  );

  test.each(["de", "toString", undefined])("is none in the language %j", (language) => {
    const [[difference]] = CASES as [(typeof CASES)[number]];
    expect(() => describeCertificateDifference(difference, language as never)).toThrow(CallError);
  });
});
