// @ts-check
// What the demo says of its own; sentences about breaches and names of things are the library's.

const USAGE = `npm run demo -- [--lang zh|en] [--insurer ID] [--html FILE]`;

export const TEXTS = {
  zh: {
    tag: /** @type {const} */ ("zh-CN"),
    title: "安全生产责任保险服务质量评价",
    subject: (/** @type {number} */ insurers, /** @type {number} */ policies, /** @type {string} */ span) =>
      `${span}，${insurers}家保险机构，${policies}张保单（数据为虚构）`,
    heads: ["名次", "保险机构", "得分", "管理类别"],
    bars: {
      underwriting: "承保服务",
      "technical-service": "技术服务",
      "platform-use": "平台使用",
      satisfaction: "满意度",
    },
    ledger: (/** @type {string} */ name, /** @type {string} */ score, /** @type {string} */ tier) =>
      `${name}：${score}分，${tier}`,
    category: (/** @type {string} */ score, /** @type {string} */ points) => `得${score}分，满分${points}分`,
    categoryCapped: (/** @type {string} */ gross, /** @type {string} */ cap) => `各项合计应扣${gross}，以${cap}为限`,
    item: (/** @type {number} */ number, /** @type {string} */ name, /** @type {string} */ clause) =>
      `${String(number).padStart(2)} ${name}（${clause}）`,
    capped: (/** @type {string} */ cap) => `，封顶${cap}`,
    spent: (/** @type {string} */ percent, /** @type {string} */ points) => `使用${percent}%，扣${points}`,
    nothing: "不扣分",
    notApplicable: "不适用",
    more: (/** @type {number} */ count) => `……另有${count}条`,
    flags: "提示",
    undecided: "尚未定论的检查发现（暂不扣分）",
    open: "尚未到期的义务（暂不扣分）",
    openItem: (/** @type {string} */ name, /** @type {number} */ count, /** @type {string} */ first) =>
      `${name}：${count}件，最早${first}到期`,
    written: (/** @type {string} */ file) => `已写入网页：${file}`,
    unknownLanguage: (/** @type {string} */ found) => `没有这种语言：${found}`,
    unknownInsurer: (/** @type {string} */ found, /** @type {string} */ known) =>
      `没有这家保险机构：${found}。现有：${known}`,
    badArguments: (/** @type {string} */ message) => `参数有误：${message}`,
    usage: `用法：${USAGE}`,
  },
  en: {
    tag: /** @type {const} */ ("en"),
    title: "Service quality of insurers in safety production liability insurance",
    subject: (/** @type {number} */ insurers, /** @type {number} */ policies, /** @type {string} */ span) =>
      `${span}, ${insurers} insurers, ${policies} policies (invented data)`,
    heads: ["Rank", "Insurer", "Score", "Tier"],
    bars: {
      underwriting: "Terms",
      "technical-service": "Prevention",
      "platform-use": "Platform",
      satisfaction: "Clients",
    },
    ledger: (/** @type {string} */ name, /** @type {string} */ score, /** @type {string} */ tier) =>
      `${name}: ${score} points, ${tier}`,
    category: (/** @type {string} */ score, /** @type {string} */ points) => `${score} of ${points} points`,
    categoryCapped: (/** @type {string} */ gross, /** @type {string} */ cap) => `items take ${gross}, capped at ${cap}`,
    item: (/** @type {number} */ number, /** @type {string} */ name, /** @type {string} */ clause) =>
      `${String(number).padStart(2)} ${name} (${clause})`,
    capped: (/** @type {string} */ cap) => `, capped at ${cap}`,
    spent: (/** @type {string} */ percent, /** @type {string} */ points) => `${percent}% spent: ${points} off`,
    nothing: "nothing off",
    notApplicable: "not applicable",
    more: (/** @type {number} */ count) => `… and ${count} more`,
    flags: "Flags",
    undecided: "Findings not yet decided (nothing off so far)",
    open: "Duties that can still be kept (nothing off so far)",
    openItem: (/** @type {string} */ name, /** @type {number} */ count, /** @type {string} */ first) =>
      `${name}: ${count}, the first due on ${first}`,
    written: (/** @type {string} */ file) => `page written to ${file}`,
    unknownLanguage: (/** @type {string} */ found) => `no such language: ${found}`,
    unknownInsurer: (/** @type {string} */ found, /** @type {string} */ known) =>
      `no such insurer: ${found}. There are: ${known}`,
    badArguments: (/** @type {string} */ message) => `bad arguments: ${message}`,
    usage: `Usage: ${USAGE}`,
  },
};

/** @typedef {typeof TEXTS["zh"] | typeof TEXTS["en"]} Texts */
