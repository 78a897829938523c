import type { LawName } from "./names.js";

export const zhCN: { readonly [Name in LawName]: string } = {
  "order-of-rows": "各表记录的先后次序、同一次服务中隐患的先后次序，都不影响结果。",
  "inputs-untouched": "评分不改动记录和调用；同样的调用再算一次，结果相同。",
  "insurers-apart": "一家保险机构的结果与其他机构的记录无关。",
  "names-mean-nothing": "机构、投保单位和记录叫什么名称、用什么编号，以及不带分值的字段，都不影响扣分。",
  "spelling-means-nothing": "时刻只看它在中国的日期，金额只看数值，与写法无关。",
  "defaults-spelt-out": "把截止日写明为周期最后一天、把每处解读写明为默认值，与不写相同。",
  "later-facts-unknown": "截止日之后的事实不起作用：去掉这些事实，结果不变。",
  "one-period-each": "前后相接的两个周期，合起来的每一次违反恰好归入其中一个（第4、9项对周期整体评价，不在此列）。",
  "final-at-close": "周期一结束，第2、5、6、8项即告确定：只要记录先后合理，截止日推后，这几项的违反不变。",
  "last-second-in-time": "在期限最后一天（中国时间）的最后一秒完成，算按期；晚一秒，即为违反。",
  "ledger-adds-up": "每次违反的应扣等于封顶不计加实扣；实扣合成评价项，评价项合成类别，类别合成总分，分毫不差。",
  "caps-come-last": "各次违反按日期、再按编号依次扣分，扣满该项分值为止；封顶只在最后起作用，先到评价项，再到类别。",
  "within-the-rubric": "结果中的类别、评价项及其分值与细则一致，扣分都不超过各自的分值，总分在0与满分之间。",
  "tier-by-exact-score": "档次按精确得分确定；显示的得分不高于精确得分，也不多舍去一位。",
  "money-by-proportion": "所有金额同乘一个整数，扣分不变。",
  "share-by-band": "服务费用按支出占比的精确值落入哪个区间，就扣哪个区间的分；在界限上多一分钱、少一分钱都不含糊。",
  "stars-change-places": "每份评价三个维度都打了星时，哪个维度得几星互换，得分不变。",
  "stars-not-rounded": "给每份评价各配一份满星评价，因星级失去的分恰好减半。",
  "later-never-better": "上传得更晚，或者一直没有上传，得分不会提高。",
  "finding-costs-its-points":
    "多一条已确认、不指明记录的检查发现，该项就多一次违反，按规定分值、在发现之日扣分，其他各项不变。",
  "more-stars-never-worse": "多打一星，得分不会降低。",
  "event-costs-once": "已经计入的事件再添一起案件，扣分不变。",
  "reason-excuses": "签署保单当天提交、已被认可、没有期限的理由，免除该保单的首次服务义务，得分不会因此降低。",
};
