// Times are timestamps, and days are durations, kept as constants: a literal would be parsed at every turn. CEL reads
// instants with an offset, so that a date and a platform's local time are given China's.
import { evaluate } from "@marcbachmann/cel-js";
import { AS_OF_DATE } from "../calendar.mjs";
import { celPeerWith } from "./cel-js-rules.mjs";

const daysOf = (number) => evaluate(`duration("${24 * number}h")`);

export default function makePeer() {
  return celPeerWith({
    ofDate: (path) => `timestamp(${path} + "T00:00:00+08:00")`,
    ofInstant: (path) => `timestamp(${path}.contains("T") ? ${path} : ${path}.split(" ").join("T") + "+08:00")`,
    days: (number) => `days${number}`,
    declareTimes: (environment) =>
      environment
        .registerConstant("closing", "google.protobuf.Timestamp", new Date(`${AS_OF_DATE}T24:00:00+08:00`))
        .registerConstant("days8", "google.protobuf.Duration", daysOf(8))
        .registerConstant("days46", "google.protobuf.Duration", daysOf(46)),
  });
}
