// @ts-check

/**
 * What an insurer's year was like. Whatever a character does not name is in order, so that its score follows from it by
 * hand.
 *
 * @typedef {object} Character
 * @property {string} insurerId
 * @property {string} name
 * @property {string} prefix - of its records' ids.
 * @property {import("./calendar.mjs").Spelling} spelling - of its system's instants.
 * @property {number} policies
 * @property {string} begins - its first day of business in these data.
 * @property {number} feePercent - of the premium, provided for prevention service.
 * @property {number} spentPercent - of the fee.
 * @property {number} servedPercent - of the small policyholders, who are owed no service by the rubric.
 * @property {{ late: number, missed: number }} uploads
 * @property {Partial<FirstServices>} [firstServices]
 * @property {{ broken: number, tolerated: number }} loops - tolerated: a stage is missing, yet the loop is closed.
 * @property {readonly { year: number, on: string, status: "accepted" | "pending" | "returned" }[]} reports
 * @property {{ settled: number, late: number, missed: number }} claims
 * @property {Surveys} surveys
 * @property {readonly Case[]} [cases]
 * @property {readonly FindingPlan[]} [findings]
 * @property {number} [sizesUnknown]
 * @property {number} [misdated] - of its policies, uploaded before they were signed: no breach, but hardly true.
 * @property {number} [placedOutside] - of its policies, placed outside the city; every other one is filed.
 */

/**
 * Large and medium policyholders whose first service is not simply in time.
 *
 * @typedef {object} FirstServices
 * @property {number} late
 * @property {number} missed
 * @property {number} rejected - late too, after a deferral that was rejected.
 * @property {number} putOff - by an accepted deferral, and done by its end.
 * @property {number} endless - an accepted deferral without an end.
 * @property {number} pending - a deferral that nobody has decided on, and no service.
 */

/**
 * Responses, and how many stars they lack of five each. The last `partial` responses do not rate timeliness.
 *
 * @typedef {object} Surveys
 * @property {number} responses
 * @property {number} [partial]
 * @property {{ attitude: number, professionalism: number, timeliness: number }} lacking
 */

/**
 * @typedef {object} Case
 * @property {string} [event]
 * @property {"underwriting" | "claims" | "prevention" | "other"} cause
 * @property {"court" | "arbitration" | "complaint"} forum
 * @property {string} filedOn
 * @property {"insurer" | "none" | "pending"} liability
 * @property {string} [determinedOn]
 */

/**
 * @typedef {object} FindingPlan
 * @property {1 | 3 | 6 | 7 | 8} item
 * @property {"detected" | "confirmed" | "appealed" | "revoked"} status
 * @property {"policies" | "services" | "claims"} [about]
 * @property {"late" | "early"} [twist] - about a record that is late by its own data, or made before its time was up.
 */

/** @type {readonly Character[]} */
export const CHARACTERS = [
  {
    // Exemplary: 15 less 19/210 of stars. 100 - 0.0904… = 99.9095…
    insurerId: "huaiyue",
    name: "淮岳财险宿州中心支公司",
    prefix: "HY",
    spelling: "offset",
    policies: 520,
    begins: "2023-12-11",
    feePercent: 18,
    spentPercent: 96,
    servedPercent: 100,
    uploads: { late: 0, missed: 0 },
    firstServices: { putOff: 3, endless: 1 },
    loops: { broken: 0, tolerated: 2 },
    reports: [
      { year: 2023, on: "2023-12-08", status: "accepted" },
      { year: 2024, on: "2024-12-06", status: "accepted" },
    ],
    claims: { settled: 34, late: 0, missed: 0 },
    surveys: { responses: 210, lacking: { attitude: 4, professionalism: 6, timeliness: 9 } },
    findings: [
      { item: 7, status: "revoked", about: "policies" },
      { item: 6, status: "revoked", about: "policies" },
    ],
  },
  {
    // Good, with slips: an upload (3), a discovery (2), 44/160 + 27/120 of stars. 100 - 5.5 = 94.5
    insurerId: "bianshui",
    name: "汴水财险宿州中心支公司",
    prefix: "BS",
    spelling: "utc",
    policies: 410,
    begins: "2023-12-18",
    feePercent: 16,
    spentPercent: 88,
    servedPercent: 97,
    uploads: { late: 1, missed: 0 },
    firstServices: { putOff: 2, pending: 1 },
    loops: { broken: 0, tolerated: 3 },
    reports: [{ year: 2024, on: "2024-12-15", status: "pending" }],
    claims: { settled: 27, late: 0, missed: 0 },
    surveys: { responses: 160, partial: 40, lacking: { attitude: 20, professionalism: 24, timeliness: 27 } },
    cases: [
      { cause: "claims", forum: "court", filedOn: "2024-05-20", liability: "none", determinedOn: "2024-09-12" },
      { cause: "claims", forum: "complaint", filedOn: "2024-07-02", liability: "insurer", determinedOn: "2024-07-19" },
    ],
    findings: [
      { item: 7, status: "confirmed", about: "policies" },
      { item: 7, status: "appealed", about: "services" },
    ],
    placedOutside: 2,
  },
  {
    // A hair's breadth short of managing itself, for a slow claims desk: an upload (3), seven claims (5 of 7), 295/147
    // of stars. 100 - 10.0068… = 89.9931…
    insurerId: "qingxiu",
    name: "青岫财险宿州中心支公司",
    prefix: "QX",
    spelling: "database",
    policies: 360,
    begins: "2023-12-20",
    feePercent: 15,
    spentPercent: 84,
    servedPercent: 95,
    uploads: { late: 1, missed: 0 },
    firstServices: { putOff: 1, endless: 1, pending: 2 },
    loops: { broken: 0, tolerated: 4 },
    reports: [{ year: 2024, on: "2024-12-12", status: "accepted" }],
    claims: { settled: 31, late: 5, missed: 1 },
    surveys: { responses: 147, lacking: { attitude: 86, professionalism: 95, timeliness: 114 } },
    cases: [{ cause: "prevention", forum: "court", filedOn: "2024-10-08", liability: "pending" }],
    findings: [
      { item: 8, status: "confirmed", about: "claims" },
      { item: 8, status: "confirmed", about: "claims", twist: "late" },
      { item: 6, status: "confirmed", about: "policies", twist: "early" },
      { item: 7, status: "detected", about: "claims" },
      { item: 3, status: "appealed", about: "services" },
    ],
    placedOutside: 1,
  },
  {
    // Slow with uploads (15 of 42), three discoveries (6), a first service (2), 250/125 of stars. 100 - 25 = 75. It
    // spends 80% of the fee, and not a fen more.
    insurerId: "yanchi",
    name: "砚池财险宿州中心支公司",
    prefix: "YC",
    spelling: "millis",
    policies: 330,
    begins: "2024-01-02",
    feePercent: 15,
    spentPercent: 80,
    servedPercent: 94,
    uploads: { late: 11, missed: 3 },
    firstServices: { late: 1, putOff: 2 },
    loops: { broken: 0, tolerated: 2 },
    reports: [{ year: 2024, on: "2024-12-02", status: "accepted" }],
    claims: { settled: 22, late: 0, missed: 0 },
    surveys: { responses: 125, lacking: { attitude: 70, professionalism: 80, timeliness: 100 } },
    findings: [
      { item: 7, status: "confirmed", about: "policies" },
      { item: 7, status: "confirmed", about: "policies" },
      { item: 7, status: "confirmed", about: "claims" },
      { item: 6, status: "confirmed", about: "policies", twist: "late" },
      { item: 6, status: "detected", about: "policies" },
    ],
  },
  {
    // Keeps the fee to itself: 45% spent (10), its report late (10), four first services (8), two services (4), an
    // upload (3), 184/77 of stars. 100 - 37.3896… = 62.6103…
    insurerId: "lanchuan",
    name: "澜川财险宿州中心支公司",
    prefix: "LC",
    spelling: "minutes",
    policies: 280,
    begins: "2024-01-02",
    feePercent: 12,
    spentPercent: 45,
    servedPercent: 88,
    uploads: { late: 1, missed: 0 },
    firstServices: { late: 1, missed: 1, rejected: 2, putOff: 1 },
    loops: { broken: 1, tolerated: 3 },
    reports: [
      { year: 2024, on: "2024-12-11", status: "returned" },
      { year: 2024, on: "2024-12-19", status: "accepted" },
    ],
    claims: { settled: 18, late: 0, missed: 0 },
    surveys: { responses: 77, lacking: { attitude: 51, professionalism: 60, timeliness: 73 } },
    findings: [
      { item: 3, status: "confirmed", about: "services" },
      { item: 3, status: "detected", about: "services" },
    ],
  },
  {
    // Sells, and does little more. Prevention: twelve first services (10), nine services (10), nothing spent in the end
    // (20), no report (10): 40 of 50. Four uploads (12), a discovery (2), two claims (2), 264/63 of stars, an event
    // (2.5). 100 - 62.6904… = 37.3095…
    insurerId: "shuoyuan",
    name: "朔原财险宿州营销服务部",
    prefix: "SY",
    spelling: "date",
    policies: 250,
    begins: "2024-01-02",
    feePercent: 9,
    spentPercent: 0,
    servedPercent: 55,
    uploads: { late: 2, missed: 2 },
    firstServices: { late: 5, missed: 6, rejected: 1, pending: 1 },
    loops: { broken: 9, tolerated: 2 },
    reports: [],
    claims: { settled: 16, late: 1, missed: 1 },
    surveys: { responses: 63, lacking: { attitude: 75, professionalism: 88, timeliness: 101 } },
    cases: [
      { cause: "claims", forum: "court", filedOn: "2024-04-15", liability: "insurer", determinedOn: "2024-08-30" },
      { cause: "other", forum: "arbitration", filedOn: "2024-06-03", liability: "insurer", determinedOn: "2024-08-09" },
    ],
    findings: [
      { item: 7, status: "confirmed", about: "policies" },
      { item: 1, status: "detected" },
      { item: 8, status: "detected", about: "claims" },
    ],
    placedOutside: 3,
  },
  {
    // Undercuts the filed rates (10 of 12), and is sued for it: two events, three suits (5). 71% of the fee spent (5),
    // two uploads (6), two discoveries (4), 225/90 of stars. 100 - 32.5 = 67.5
    insurerId: "tongfeng",
    name: "桐峰财险宿州中心支公司",
    prefix: "TF",
    spelling: "offset",
    policies: 210,
    begins: "2024-01-02",
    feePercent: 13,
    spentPercent: 71,
    servedPercent: 92,
    uploads: { late: 2, missed: 0 },
    firstServices: { putOff: 1 },
    loops: { broken: 0, tolerated: 1 },
    reports: [{ year: 2024, on: "2024-12-10", status: "accepted" }],
    claims: { settled: 15, late: 0, missed: 0 },
    surveys: { responses: 90, lacking: { attitude: 60, professionalism: 75, timeliness: 90 } },
    cases: [
      {
        event: "TF-EV-1",
        cause: "underwriting",
        forum: "court",
        filedOn: "2024-03-11",
        liability: "insurer",
        determinedOn: "2024-06-27",
      },
      {
        event: "TF-EV-1",
        cause: "claims",
        forum: "court",
        filedOn: "2024-04-02",
        liability: "insurer",
        determinedOn: "2024-07-15",
      },
      {
        event: "TF-EV-2",
        cause: "claims",
        forum: "court",
        filedOn: "2024-06-18",
        liability: "insurer",
        determinedOn: "2024-11-05",
      },
    ],
    findings: [
      { item: 1, status: "confirmed", about: "policies" },
      { item: 1, status: "confirmed", about: "policies" },
      { item: 1, status: "confirmed", about: "policies" },
      { item: 1, status: "confirmed" },
      { item: 1, status: "appealed", about: "policies" },
      { item: 7, status: "confirmed", about: "policies" },
      { item: 7, status: "confirmed" },
    ],
    misdated: 2,
  },
  {
    // New in June: four uploads and one that an inspection found (15), no report (10), and nobody has been asked yet.
    // 100 - 25 = 75
    insurerId: "qiyun",
    name: "栖云财险宿州营销服务部",
    prefix: "QY",
    spelling: "database",
    policies: 140,
    begins: "2024-06-03",
    feePercent: 20,
    spentPercent: 104,
    servedPercent: 100,
    uploads: { late: 3, missed: 1 },
    loops: { broken: 0, tolerated: 0 },
    reports: [{ year: 2024, on: "2024-12-13", status: "returned" }],
    claims: { settled: 5, late: 0, missed: 0 },
    surveys: { responses: 0, lacking: { attitude: 0, professionalism: 0, timeliness: 0 } },
    findings: [{ item: 6, status: "confirmed", about: "policies" }],
    sizesUnknown: 3,
  },
];
