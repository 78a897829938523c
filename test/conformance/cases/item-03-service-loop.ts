import type { Finding, Hazard, Service } from "../../../src/index.js";
import { hazard, times } from "../../support/books.js";
import { annex, byOption, type Draft, type Group } from "../draft.ts";

/* Unless it says otherwise, a service is performed on 2024-03-15, and every stage stands on the platform by that day. */

const broken = (recordId: string, day = "2024-03-15", net = "2") => `service-loop.broken ${recordId} ${day} ${net}`;
const found = (recordId: string, day = "2024-06-01", net = "2") => `service-loop.found ${recordId} ${day} ${net}`;
const open = (recordId: string, due: string, rest = "2") => `service-loop.open ${recordId} ${due} ${rest}`;

/** The flow lacks its report, and the loop is not closed. */
const faulty = { reportedAt: null, closedAt: null } as const;

/** The flow lacks its report, so that only the loop keeps the service from being a breach. */
const withHazard = (fields: Partial<Hazard>): Partial<Service> => ({ reportedAt: null, hazards: [hazard(fields)] });

const about = (fields: Partial<Finding> = {}): Partial<Finding> => ({ item: 3, recordId: "S1", ...fields });

const faults: Draft[] = [
  {
    slug: "not-judged",
    en: "S1 is not performed; S2 is on a policy that is signed after asOf: neither is judged",
    zh: "S1尚未开展；S2所属保单在截止日之后签署：均不判定",
    books: {
      policies: [{}, { signedOn: "2024-09-01" }],
      services: [
        { performedOn: null, assignedAt: "2024-03-02" },
        { ...faulty, policyId: "P2" },
      ],
    },
    call: { asOf: "2024-08-31" },
    score: "100",
  },
  ...byOption(
    "serviceLoop",
    {
      slug: "flow-and-loop",
      en: "S1 is in order, S2 lacks a stage, S3 is not closed, S4 lacks a stage and is not closed",
      zh: "S1正常，S2缺环节，S3未闭环，S4缺环节且未闭环",
      books: { services: [{}, { reportedAt: null }, { closedAt: null }, faulty] },
    },
    {
      both: { score: "100 - 2", lost: [broken("S4")] },
      either: { score: "100 - 3 × 2", lost: [broken("S2"), broken("S3"), broken("S4")] },
    },
  ),
  {
    slug: "each-stage",
    en: "Each of the three stages that can be missing makes the flow not whole",
    zh: "三个环节缺任何一个，流转都不完整",
    books: {
      services: [
        { assignedAt: null, closedAt: null },
        { plannedAt: null, closedAt: null },
        { reportedAt: null, closedAt: null },
      ],
    },
    score: "100 - 3 × 2",
    lost: [broken("S1"), broken("S2"), broken("S3")],
    evidence: {
      S1: { policyId: "P1", performedOn: "2024-03-15", missingStages: ["assigned"], isClosed: false },
      S2: { missingStages: ["planned"] },
      S3: { missingStages: ["reported"], unresolvedHazards: [] },
    },
  },
];

const hazards: Draft[] = [
  {
    slug: "hazards-resolved",
    en: "A hazard rechecked, or a major one refused and reported to the authority, is resolved; no hazards are as good",
    zh: "隐患已复核，或者重大隐患拒不整改且已报告主管部门：已了结；没有隐患亦然",
    books: {
      services: [
        withHazard({ recheckedOn: "2024-04-01" }),
        withHazard({ major: true, refusedOn: "2024-04-01", reportedToAuthorityOn: "2024-04-02" }),
        { reportedAt: null, hazards: [] },
        { reportedAt: null, hazards: null },
      ],
    },
    score: "100",
  },
  {
    slug: "hazards-unresolved",
    en: "Not touched; only rectified; major and only refused; major and only reported; not major, refused and reported",
    zh: "未处理；仅整改未复核；重大隐患仅拒不整改；重大隐患仅报告；一般隐患拒不整改并报告：均未了结",
    books: {
      services: [
        withHazard({}),
        withHazard({ rectifiedOn: "2024-04-01" }),
        withHazard({ major: true, refusedOn: "2024-04-01" }),
        withHazard({ major: true, reportedToAuthorityOn: "2024-04-02" }),
        withHazard({ refusedOn: "2024-04-01", reportedToAuthorityOn: "2024-04-02" }),
      ],
    },
    score: "100 - 5 × 2",
    lost: ["S1", "S2", "S3", "S4", "S5"].map((id) => broken(id)),
    evidence: { S1: { missingStages: ["reported"], isClosed: true, unresolvedHazards: ["Z1"] } },
  },
  {
    slug: "hazards-listed-in-order",
    en: "The unresolved hazards are named in order of id; the resolved one is not",
    zh: "未了结的隐患按编号列出，已了结的不列",
    books: {
      services: [
        {
          reportedAt: null,
          hazards: [
            hazard({ hazardId: "z" }),
            hazard({ hazardId: "y", recheckedOn: "2024-04-01" }),
            hazard({ hazardId: "Z" }),
          ],
        },
      ],
    },
    score: "100 - 2",
    lost: [broken("S1")],
    evidence: { S1: { unresolvedHazards: ["Z", "z"] } },
  },
  ...(["2024-05-01", "2024-05-02"] as const).map((asOf, index): Draft => {
    const isBefore = index === 0;
    return {
      slug: `hazards-${isBefore ? "before" : "on"}-the-day`,
      en: `On 2024-05-02 S1's hazard is rechecked, S2's reported to the authority, S3's found: as at ${asOf}`,
      zh: `2024-05-02，S1的隐患复核，S2的重大隐患报告主管部门，S3发现隐患：截至${asOf}`,
      books: {
        services: [
          withHazard({ recheckedOn: "2024-05-02" }),
          withHazard({ major: true, refusedOn: "2024-04-20", reportedToAuthorityOn: "2024-05-02" }),
          withHazard({ foundOn: "2024-05-02" }),
        ],
      },
      call: { asOf },
      score: isBefore ? "100 - 2 - 2" : "100 - 2",
      lost: isBefore ? [broken("S1"), broken("S2")] : [broken("S3")],
    };
  }),
];

const seenAt: Draft[] = (["2024-03-31", "2024-04-01"] as const).map((asOf, index): Draft => {
  const isBefore = index === 0;
  return {
    slug: `midnight-as-at-${isBefore ? "the-day-before" : "the-day-after"}`,
    en: `S1 reported and S3 closed in the last second of 2024-03-31 in China, S2 and S4 a second later: as at ${asOf}`,
    zh: `S1录入结果、S3闭环在北京时间2024-03-31最后一秒，S2、S4再晚一秒：截至${asOf}`,
    books: {
      services: [
        { reportedAt: "2024-03-31T23:59:59+08:00", closedAt: null },
        { reportedAt: "2024-03-31T16:00:00Z", closedAt: null },
        { reportedAt: null, closedAt: "2024-03-31T15:59:59Z" },
        { reportedAt: null, closedAt: "2024-04-01T00:00:00+08:00" },
      ],
    },
    call: { asOf },
    score: isBefore ? "100 - 2 - 2" : "100",
    lost: isBefore ? [broken("S2"), broken("S4")] : [],
    ...(isBefore && {
      evidence: { S2: { missingStages: ["reported"] }, S4: { missingStages: ["reported"], isClosed: false } },
    }),
  };
});

const remedy = { ...faulty, hazards: [hazard({ rectifyBy: "2024-04-30" })] };

const judgingDay: Draft[] = [
  {
    slug: "open-to-the-eve",
    en: "A remedy is due on 2024-04-30: open a day before",
    zh: "隐患须于2024-04-30及以前整改：前一日，未到期",
    books: { services: [remedy] },
    call: { asOf: "2024-04-29" },
    score: "100",
    open: [open("S1", "2024-04-30")],
  },
  {
    slug: "judged-on-the-remedys-day",
    en: "A remedy is due on 2024-04-30: judged at the close of that day",
    zh: "隐患须于2024-04-30及以前整改：当日24时判定",
    books: { services: [remedy] },
    call: { asOf: "2024-04-30" },
    score: "100 - 2",
    lost: [broken("S1", "2024-04-30")],
  },
  {
    slug: "latest-remedy",
    en: "Of several remedies the latest decides; one due before the service does not",
    zh: "多处隐患的，以最晚的整改期限为准；早于开展日的不影响",
    books: {
      services: [
        {
          ...faulty,
          hazards: ["2024-04-01", "2024-05-01", "2024-04-15"].map((rectifyBy) => hazard({ rectifyBy })),
        },
        { ...faulty, hazards: [hazard({ foundOn: "2024-03-01", rectifyBy: "2024-03-10" })] },
      ],
    },
    score: "100 - 2 - 2",
    lost: [broken("S2"), broken("S1", "2024-05-01")],
  },
  {
    slug: "hazard-found-later",
    en: "A hazard found a day after the service does not move its day, and must be resolved all the same",
    zh: "开展次日才发现的隐患不推迟判定日，但仍须了结",
    books: {
      services: [{ reportedAt: null, hazards: [hazard({ foundOn: "2024-03-16", rectifyBy: "2024-12-31" })] }],
    },
    call: { asOf: "2024-05-01" },
    score: "100 - 2",
    lost: [broken("S1")],
  },
  {
    slug: "period-edges",
    en: "Judged, by the day performed or a remedy's day, on 2024-03-31, 04-01, 06-30 and 07-01: quarter 2 has the two in the middle",
    zh: "判定日（依开展日或整改期限）分别为2024-03-31、04-01、06-30、07-01：第二季度只计中间两项",
    books: {
      services: [
        { ...faulty, performedOn: "2024-03-31" },
        { ...faulty, hazards: [hazard({ rectifyBy: "2024-04-01" })] },
        { ...faulty, performedOn: "2024-06-30" },
        { ...faulty, hazards: [hazard({ rectifyBy: "2024-07-01" })] },
      ],
    },
    call: { period: { year: 2024, quarter: 2 }, asOf: "2024-12-31" },
    score: "100 - 2 - 2",
    lost: [broken("S2", "2024-04-01"), broken("S3", "2024-06-30")],
  },
  {
    slug: "open-into-the-next-year",
    en: "Judged on 2025-01-10: open at the year's close, and of the next year",
    zh: "判定日为2025-01-10：年末未到期，属于下一年度",
    books: { services: [{ ...faulty, hazards: [hazard({ rectifyBy: "2025-01-10" })] }] },
    score: "100",
    open: [open("S1", "2025-01-10", "0 of 2 later")],
  },
  ...byOption(
    "serviceLoop",
    {
      slug: "open-lists-what-is-lacking",
      en: "Every stage on the platform, a hazard unresolved, its remedy due in July, seen in June",
      zh: "各环节齐全，一处隐患未了结，整改期限在7月，截至6月",
      books: { services: [{ hazards: [hazard({ rectifyBy: "2024-07-31" })] }] },
      call: { asOf: "2024-06-30" },
    },
    { both: { score: "100" }, either: { score: "100", open: [open("S1", "2024-07-31")] } },
  ),
];

const earlier: Draft[] = [
  {
    slug: "performed-on-the-eve",
    en: "Performed on 2023-12-31 and on 2024-01-01: the first is exempt",
    zh: "分别于2023-12-31、2024-01-01开展：前者在施行之前，不判定",
    books: { services: ["2023-12-31", "2024-01-01"].map((performedOn) => ({ ...faulty, performedOn })) },
    score: "100 - 2",
    lost: [broken("S2", "2024-01-01")],
  },
  ...byOption(
    "earlierDuties",
    {
      slug: "performed-earlier-judged-in-the-period",
      en: "Performed on 2023-12-20, its hazard to be remedied by 2024-01-10",
      zh: "2023-12-20开展，隐患须于2024-01-10及以前整改",
      books: {
        policies: [{ signedOn: "2023-12-01" }],
        services: [
          {
            ...faulty,
            performedOn: "2023-12-20",
            hazards: [hazard({ foundOn: "2023-12-20", rectifyBy: "2024-01-10" })],
          },
        ],
      },
    },
    { exempt: { score: "100" }, judged: { score: "100 - 2", lost: [broken("S1", "2024-01-10")] } },
  ),
];

const ids = ["S1", "S2", "S3", "S4", "S5"];

const caps: Draft[] = [
  {
    slug: "five",
    en: "Five broken services of one policy take all 10",
    zh: "同一保单五次服务违反：扣满10分",
    books: { services: times(5, faulty) },
    score: "100 - 5 × 2",
    lost: ids.map((id) => broken(id)),
  },
  {
    slug: "six",
    en: "A finding of May is the sixth, and takes nothing",
    zh: "5月的检查发现排第六，不再扣分",
    books: { services: times(5, faulty), findings: [{ item: 3, foundOn: "2024-05-01" }] },
    score: "100 - (5 × 2 + 0)",
    lost: [...ids.map((id) => broken(id)), found("F1", "2024-05-01", "0 of 2")],
  },
  {
    slug: "ledger-order",
    en: "The ledger goes by judging day, then by id in code units",
    zh: "明细按判定日、再按编号的代码单元排列",
    books: {
      services: [
        { ...faulty, serviceId: "b", hazards: [hazard({ rectifyBy: "2024-04-01" })] },
        { ...faulty, serviceId: "B", performedOn: "2024-04-01" },
        { ...faulty, serviceId: "c" },
      ],
    },
    score: "100 - 3 × 2",
    lost: [broken("c"), broken("B", "2024-04-01"), broken("b", "2024-04-01")],
  },
];

const findings: Draft[] = [
  {
    slug: "findings-that-count",
    en: "Findings that name nothing, a service in order, one of before the service, one about a service of 2023",
    zh: "检查发现：未指明服务；所涉服务数据正常；早于服务开展；所涉服务开展于2023年：均计入",
    books: {
      services: [{}, {}, { ...faulty, performedOn: "2023-12-01" }],
      findings: [{ item: 3 }, about(), about({ recordId: "S2", foundOn: "2024-03-10" }), about({ recordId: "S3" })],
    },
    score: "100 - 4 × 2",
    lost: [found("F3", "2024-03-10"), found("F1"), found("F2"), found("F4")],
    evidence: { F1: { about: null }, F2: { about: { table: "services", recordId: "S1" } } },
  },
  ...([2, 3] as const).map((quarter): Draft => {
    return {
      slug: `earliest-finding-quarter-${quarter}`,
      en: `Of three findings about one service the earliest counts, of two on a day the smallest id: quarter ${quarter}`,
      zh: `同一服务的三次检查发现，只计最早的；同日的取编号最小的：第${quarter === 2 ? "二" : "三"}季度`,
      books: {
        services: [{}],
        findings: [
          about({ foundOn: "2024-08-01" }),
          about({ findingId: "x", foundOn: "2024-06-30" }),
          about({ findingId: "X", foundOn: "2024-06-30" }),
        ],
      },
      call: { period: { year: 2024, quarter }, asOf: "2024-12-31" },
      score: quarter === 2 ? "100 - 2" : "100",
      lost: quarter === 2 ? [found("X", "2024-06-30")] : [],
    };
  }),
  {
    slug: "findings-beside-a-breach",
    en: "The service's own data are a breach: findings about it before and after give way",
    zh: "服务自身数据已构成违反：此前、此后的检查发现都不再计入",
    books: {
      services: [faulty],
      findings: [about({ foundOn: "2024-02-01" }), about({ foundOn: "2024-08-01" })],
    },
    score: "100 - 2",
    lost: [broken("S1")],
  },
  {
    slug: "finding-beside-a-breach-of-another-period",
    en: "The same in quarter 3: the breach is quarter 1's, and the finding of August gives way all the same",
    zh: "同上，第三季度：违反属第一季度，8月的检查发现仍不计入",
    books: {
      services: [faulty],
      findings: [about({ foundOn: "2024-02-01" }), about({ foundOn: "2024-08-01" })],
    },
    call: { period: { year: 2024, quarter: 3 } },
    score: "100",
  },
  {
    slug: "finding-about-an-open-service",
    en: "A finding about a service that is still open counts; nothing more is at stake",
    zh: "检查发现所涉服务尚未到判定日：照计，该服务不会另失分",
    books: { services: [{ ...faulty, hazards: [hazard({ rectifyBy: "2024-08-31" })] }], findings: [about()] },
    call: { asOf: "2024-08-30" },
    score: "100 - 2",
    lost: [found("F1")],
    open: [open("S1", "2024-08-31", "0 of 2")],
  },
  {
    slug: "finding-gives-way-when-judged",
    en: "The same a day later: judged a breach, and the finding gives way",
    zh: "同上，次日：判定为违反，检查发现让位",
    books: { services: [{ ...faulty, hazards: [hazard({ rectifyBy: "2024-08-31" })] }], findings: [about()] },
    call: { asOf: "2024-08-31" },
    score: "100 - 2",
    lost: [broken("S1", "2024-08-31")],
  },
  {
    slug: "findings-about-a-service-out-of-sight",
    en: "Two findings about one service on a policy out of sight count as naming nothing: each",
    zh: "两次检查发现涉及同一不可见保单的服务：视为未指明，分别计入",
    books: {
      policies: [{}, { signedOn: "2024-09-01" }],
      services: [{ policyId: "P2" }],
      findings: times(2, about()),
    },
    call: { asOf: "2024-08-31" },
    score: "100 - 2 - 2",
    lost: [found("F1"), found("F2")],
    evidence: { F1: { about: null } },
  },
  {
    slug: "undecided-and-revoked",
    en: "Detected and appealed findings are undecided; a revoked one is as none",
    zh: "待确认、申诉中的列入未决，已撤销的不计",
    books: {
      services: [{}],
      findings: [about({ status: "detected" }), about({ status: "appealed" }), about({ status: "revoked" })],
    },
    score: "100",
    undecided: ["3 F1 2024-06-01 detected 2", "3 F2 2024-06-01 appealed 2"],
  },
];

export const serviceLoop: Group = {
  file: "item-03-service-loop",
  prefix: "service-loop",
  en: "Item 3: service loop",
  zh: "第3项 服务流转与闭环",
  clause: annex(3),
  cases: [...faults, ...hazards, ...seenAt, ...judgingDay, ...earlier, ...caps, ...findings],
};
