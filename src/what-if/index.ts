export type {
  IdentifiedTable,
  RecordAdded,
  RecordAltered,
  RecordChange,
  RecordDropped,
  ReportDropped,
} from "../records/change.js";
export { describeWhatIf } from "./describe-what-if.js";
export { type WhatIf, whatIf } from "./what-if.js";
