import { deepFreeze } from "../values/freeze.js";

/** A section (门类) of GB/T 4754-2017, the classification of industries (国民经济行业分类). */
export interface Section {
  readonly letter: string;
  readonly name: string;
  /** Its divisions (大类) are the two-digit numbers from the first to the last. */
  readonly first: number;
  readonly last: number;
}

const section = (letter: string, first: number, last: number, name: string): Section => ({ letter, name, first, last });

export const SECTIONS: readonly Section[] = /* @__PURE__ */ deepFreeze([
  /* @__PURE__ */ section("A", 1, 5, "农、林、牧、渔业"),
  /* @__PURE__ */ section("B", 6, 12, "采矿业"),
  /* @__PURE__ */ section("C", 13, 43, "制造业"),
  /* @__PURE__ */ section("D", 44, 46, "电力、热力、燃气及水生产和供应业"),
  /* @__PURE__ */ section("E", 47, 50, "建筑业"),
  /* @__PURE__ */ section("F", 51, 52, "批发和零售业"),
  /* @__PURE__ */ section("G", 53, 60, "交通运输、仓储和邮政业"),
  /* @__PURE__ */ section("H", 61, 62, "住宿和餐饮业"),
  /* @__PURE__ */ section("I", 63, 65, "信息传输、软件和信息技术服务业"),
  /* @__PURE__ */ section("J", 66, 69, "金融业"),
  /* @__PURE__ */ section("K", 70, 70, "房地产业"),
  /* @__PURE__ */ section("L", 71, 72, "租赁和商务服务业"),
  /* @__PURE__ */ section("M", 73, 75, "科学研究和技术服务业"),
  /* @__PURE__ */ section("N", 76, 79, "水利、环境和公共设施管理业"),
  /* @__PURE__ */ section("O", 80, 82, "居民服务、修理和其他服务业"),
  /* @__PURE__ */ section("P", 83, 83, "教育"),
  /* @__PURE__ */ section("Q", 84, 85, "卫生和社会工作"),
  /* @__PURE__ */ section("R", 86, 90, "文化、体育和娱乐业"),
  /* @__PURE__ */ section("S", 91, 96, "公共管理、社会保障和社会组织"),
  /* @__PURE__ */ section("T", 97, 97, "国际组织"),
]);
