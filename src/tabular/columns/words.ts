/** Headings and words that several tables have for a status. */

export const STATUS = ["审核状态", "审定状态", "审批状态", "审核结果", "审批结果", "状态"] as const;

export const PENDING = ["待审核", "待审定", "待审批", "审核中", "审定中", "审批中", "未审核", "待审"] as const;
