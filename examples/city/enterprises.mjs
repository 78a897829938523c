// @ts-check
/** @import { Enterprise, EnterpriseSize } from "anzexian" */
import { yuan } from "./money.mjs";
import { randomOf } from "./random.mjs";

/**
 * An enterprise, and what its records do not say: its size.
 *
 * @typedef {{ enterprise: Enterprise, size: EnterpriseSize, employees: number }} Client
 */

/** Each as often as it stands here. */
const COUNTIES = ["埇桥区", "埇桥区", "埇桥区", "砀山县", "萧县", "萧县", "灵璧县", "泗县"];

/** The industries whose enterprises must be insured, and what their names end in. */
const OBLIGED = [
  ["建筑施工", "建设工程"],
  ["建筑施工", "建筑安装"],
  ["建筑施工", "市政工程"],
  ["危险化学品", "化工"],
  ["危险化学品", "燃气"],
  ["交通运输", "物流"],
  ["交通运输", "汽车运输"],
  ["交通运输", "危货运输"],
  ["矿山", "矿业"],
  ["金属冶炼", "金属制品"],
  ["金属冶炼", "铸造"],
  ["烟花爆竹", "烟花爆竹经营"],
];

const OTHERS = [
  ["木材加工", "木业"],
  ["粮食加工", "粮油"],
  ["食品加工", "食品"],
  ["纺织服装", "服饰"],
];

const FIRST = [..."汇景昱砚沐泓皓钧翊霖岚彦旭琨骏弘"];
const SECOND = [..."岑禾澍川屿峤衡楷越棠渊泽朗铭裕坤"];

/** How many of a hundred are of each size, and how many people work there. */
const SIZES = /** @type {const} */ ([
  ["large", 4, [1000, 2400]],
  ["medium", 16, [300, 980]],
  ["small", 52, [20, 290]],
  ["micro", 28, [3, 19]],
]);

/**
 * The city's enterprises, most of them obliged to be insured.
 *
 * @param {number} count
 * @returns {Client[]}
 */
export function makeEnterprises(count) {
  const random = randomOf("enterprises");
  /** @type {Set<string>} */
  const taken = new Set();
  return Array.from({ length: count }, (_, index) => {
    const obliged = random.chance(85);
    const [industry = "", ending = ""] = random.one(obliged ? OBLIGED : OTHERS);
    const county = random.one(COUNTIES);
    const name = newName(taken, random, county, ending);
    const { size, employees } = sizeOf(random);
    const isSized = size === "large" || size === "medium";
    /** @type {Enterprise} */
    const enterprise = {
      policyholderId: `E${String(index + 1).padStart(4, "0")}`,
      name,
      industry,
      county,
      obliged,
      employees,
      revenue: isSized ? yuan(employees * random.between(280, 900) * 1000) : undefined,
      assets: isSized ? yuan(employees * random.between(200, 700) * 1000) : undefined,
    };
    return { enterprise, size, employees };
  });
}

/** @type {(taken: Set<string>, random: import("./random.mjs").Random, county: string, ending: string) => string} */
function newName(taken, random, county, ending) {
  for (;;) {
    const name = `${county.slice(0, 2)}${random.one(FIRST)}${random.one(SECOND)}${ending}有限公司`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** @param {import("./random.mjs").Random} random */
function sizeOf(random) {
  let drawn = random.between(0, 99);
  for (const [size, share, [least, most]] of SIZES) {
    if (drawn < share) return { size, employees: random.between(least, most) };
    drawn -= share;
  }
  throw new RangeError("the shares of the sizes do not add up to 100");
}
