// The insurers of the benchmark's city, and the records that hang on no policy.

/**
 * How careful an insurer is: the share of its duties that it breaks, and of the service fee that it spends. The names
 * are invented.
 */
export const BRANCHES = [
  { insurerId: "anhe", name: "安和财产保险股份有限公司宿州中心支公司", breaks: 0, spends: 0.95 },
  { insurerId: "beichen", name: "北辰财产保险股份有限公司宿州中心支公司", breaks: 0, spends: 0.9 },
  { insurerId: "changqing", name: "长青财产保险股份有限公司宿州中心支公司", breaks: 0.0002, spends: 0.85 },
  { insurerId: "dongyue", name: "东岳财产保险股份有限公司宿州中心支公司", breaks: 0.001, spends: 0.82 },
  { insurerId: "fengtai", name: "丰泰财产保险股份有限公司宿州中心支公司", breaks: 0.01, spends: 0.75 },
  { insurerId: "guangji", name: "广济财产保险股份有限公司宿州中心支公司", breaks: 0.02, spends: 0.7 },
  { insurerId: "huairen", name: "怀仁财产保险股份有限公司宿州中心支公司", breaks: 0.03, spends: 0.65 },
  { insurerId: "jinghai", name: "静海财产保险股份有限公司宿州中心支公司", breaks: 0.05, spends: 0.5 },
  { insurerId: "lantian", name: "蓝田财产保险股份有限公司宿州中心支公司", breaks: 0.08, spends: 0.35 },
  { insurerId: "mingde", name: "明德财产保险股份有限公司宿州中心支公司", breaks: 0.12, spends: 0.2 },
];

export function makeBranchRecords({ insurerId, name, breaks }, { add }) {
  add("insurers", { insurerId, name });
  const submittedAt = breaks > 0.1 ? "2024-12-20T09:30:00+08:00" : "2024-12-10T09:30:00+08:00";
  add("annualReports", { insurerId, year: 2024, submittedAt, status: "accepted" });
  if (breaks > 0.05) {
    const submittedAt = "2024-12-02T15:10:00+08:00";
    add("annualReports", { insurerId, year: 2024, submittedAt, status: "returned" });
  }
}
