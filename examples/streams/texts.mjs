// @ts-check
// What the examples of streams say of their own.

export const STREAM_TEXTS = {
  zh: {
    progress: (/** @type {string} */ dossiers, /** @type {number} */ percent, /** @type {string} */ perSecond) =>
      `已读${percent}%，${dossiers}份档案，每秒${perSecond}份`,
    fault: (/** @type {number} */ line, /** @type {string} */ fault) => `第${line}行：${fault}`,
    more: (/** @type {number} */ count) => `……另有${count}处`,
  },
  en: {
    progress: (/** @type {string} */ dossiers, /** @type {number} */ percent, /** @type {string} */ perSecond) =>
      `${percent}% read, ${dossiers} dossiers, ${perSecond} a second`,
    fault: (/** @type {number} */ line, /** @type {string} */ fault) => `line ${line}: ${fault}`,
    more: (/** @type {number} */ count) => `… and ${count} more`,
  },
};

/** @typedef {typeof STREAM_TEXTS["zh"] | typeof STREAM_TEXTS["en"]} StreamTexts */
