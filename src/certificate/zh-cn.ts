import { type DifferenceCatalog, shortDigest } from "./catalog.js";
import type { CertifiedTable } from "./certificate.js";

const PARTS = { dataset: "各表摘要", evaluation: "评价结果" };

const held = ({ rows, digest }: CertifiedTable) => `${rows}行（摘要${shortDigest(digest)}）`;

export const zhCN: DifferenceCatalog = {
  altered: ({ part, certified, found }) =>
    `证书出具后被改动：所载${PARTS[part]}的摘要为${shortDigest(certified)}，按所载内容算得${shortDigest(found)}。`,
  version: ({ certified, found }) => `版本不同：证书由${certified}版出具，核验所用为${found}版。`,
  rulebook: ({ certified, found }) =>
    `评价细则不同：证书所用细则的摘要为${shortDigest(certified)}，核验所用为${shortDigest(found)}。`,
  call: ({ option, certified, found }) =>
    `评价条件不同：${option} 在证书中为 ${JSON.stringify(certified)}，核验时为 ${JSON.stringify(found)}。`,
  data: ({ table, certified, found }) =>
    `数据不同：表 ${table}，证书所据为${held(certified)}，核验所据为${held(found)}。`,
  arithmetic: ({ field, certified, found }) =>
    `计算结果不同：${field} 在证书中为 ${JSON.stringify(certified)}，按相同的数据、细则和条件算得 ${JSON.stringify(found)}。`,
};
