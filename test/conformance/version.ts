import type { OutsideCode } from "../../src/conformance/pack.js";

/** The pack's version: docs/conformance.md says what moves it. */
export const VERSION = "1.0.0";

/** The codes that no plain JSON can bring about, or no JSON of a size to ship. */
export const OUTSIDE: readonly OutsideCode[] = [
  {
    error: "dataset",
    code: "unreadable",
    reason: {
      "zh-CN": "读取数据时程序出错，或行内列表超过一百万项：不能以合理大小的 JSON 表示",
      en: "Reading a value failed in the program, or a list in a row has more than a million entries: no JSON of a size to ship does that",
    },
  },
  {
    error: "dataset",
    code: "too-many-rows",
    reason: {
      "zh-CN": "一张表超过三千三百万行：不能以合理大小的 JSON 表示",
      en: "A table of more than 33 million rows: no JSON of a size to ship has one",
    },
  },
  {
    error: "dataset",
    code: "bad-text",
    reason: {
      "zh-CN": "记录中有不完整的字符（半个代理对）：只影响出具证书，不涉及评价",
      en: "A record has half a character (a lone surrogate): a matter of certificates, not of an evaluation",
    },
  },
  {
    error: "call",
    code: "bad-text",
    reason: {
      "zh-CN": "评价细则或证书中有不完整的字符（半个代理对）：只影响出具和核验证书，不涉及评价",
      en: "A rulebook or a certificate has half a character (a lone surrogate): a matter of certificates, not of an evaluation",
    },
  },
  {
    error: "call",
    code: "bad-digest",
    reason: {
      "zh-CN": "证书中的摘要写法不符：不涉及评价",
      en: "A digest of a certificate is not one: a matter of certificates, not of an evaluation",
    },
  },
  {
    error: "call",
    code: "dataset-not-parsed",
    reason: {
      "zh-CN": "所给的不是解析所得的数据：属于程序对象的身份，JSON 无从表示",
      en: "The value is not what parsing gave: a matter of a program's objects, which JSON does not have",
    },
  },
  {
    error: "call",
    code: "context-not-made",
    reason: {
      "zh-CN": "用于单条记录检查的上下文不是本库所给：不涉及评价",
      en: "The context of a check of single records is not the library's: no matter of an evaluation",
    },
  },
  {
    error: "call",
    code: "item-not-in-rulebook",
    reason: {
      "zh-CN": "单条记录检查的项目不在细则中：评价时没有的项目略过，不报错",
      en: "A check of single records asks for an item that the rulebook lacks: an evaluation leaves such an item out, without an error",
    },
  },
  {
    error: "call",
    code: "tally-not-made",
    reason: {
      "zh-CN": "所给的不是本库的分户汇总：不涉及评价数据",
      en: "The value is not a tally of the library: no matter of a dataset",
    },
  },
  {
    error: "call",
    code: "tallies-differ",
    reason: {
      "zh-CN": "两份分户汇总不属同一机构或同一评价：不涉及评价数据",
      en: "Two tallies are not of one insurer and one assessment: no matter of a dataset",
    },
  },
  {
    error: "call",
    code: "does-not-add-up",
    reason: {
      "zh-CN": "报告所用的评价结果前后不符：不涉及评价",
      en: "An evaluation that a report is to be made of does not add up: no matter of an evaluation itself",
    },
  },
  {
    error: "call",
    code: "not-comparable",
    reason: {
      "zh-CN": "报告中并列的评价结果不可比较：不涉及评价",
      en: "Evaluations that a report is to put beside each other are of different rubrics or calls: no matter of an evaluation itself",
    },
  },
  {
    error: "call",
    code: "insurer-twice",
    reason: {
      "zh-CN": "报告中同一机构有两份评价结果：不涉及评价",
      en: "A circular is given two evaluations of one insurer: no matter of an evaluation itself",
    },
  },
  {
    error: "call",
    code: "other-certificate",
    reason: {
      "zh-CN": "报告所附的证明不是此评价结果的：不涉及评价",
      en: "A report is given the certificate of another evaluation: no matter of an evaluation itself",
    },
  },
  {
    error: "call",
    code: "report-not-made",
    reason: {
      "zh-CN": "所给的不是本库的报告：不涉及评价",
      en: "The value is not a report of the library: no matter of an evaluation",
    },
  },
  {
    error: "call",
    code: "no-rulebook-in-force",
    reason: {
      "zh-CN": "查询的日期没有施行中的评价细则：不涉及评价",
      en: "A rulebook is asked for of a day on which none is in force: no matter of an evaluation",
    },
  },
  {
    error: "call",
    code: "unknown-record",
    reason: {
      "zh-CN": "假设变更所指的记录不存在：不涉及评价",
      en: "A change that is tried is of a record that is not there: no matter of an evaluation",
    },
  },
  {
    error: "call",
    code: "record-exists",
    reason: {
      "zh-CN": "假设新增的记录已存在：不涉及评价",
      en: "A record that is tried is there already: no matter of an evaluation",
    },
  },
  {
    error: "call",
    code: "changed-twice",
    reason: {
      "zh-CN": "同一记录有两处假设变更：不涉及评价",
      en: "Two changes that are tried are of one record: no matter of an evaluation",
    },
  },
  {
    error: "call",
    code: "id-altered",
    reason: {
      "zh-CN": "假设变更了记录的编号：不涉及评价",
      en: "A change that is tried gives a record another id: no matter of an evaluation",
    },
  },
  {
    error: "call",
    code: "reference-broken",
    reason: {
      "zh-CN": "假设变更后其他记录的引用不再成立：不涉及评价",
      en: "A change that is tried leaves records behind that refer to it: no matter of an evaluation",
    },
  },
];
