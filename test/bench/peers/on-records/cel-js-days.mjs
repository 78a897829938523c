// Times are the numbers of days, in China, that a function of our own gives.
import { instantDay } from "../../days.mjs";
import { AS_OF } from "../calendar.mjs";
import { celPeerWith } from "./cel-js-rules.mjs";

export default function makePeer() {
  return celPeerWith({
    ofDate: (path) => `day(${path})`,
    ofInstant: (path) => `day(${path})`,
    days: (number) => `${number}.0`,
    declareTimes: (environment) =>
      environment.registerFunction("day(string): double", instantDay).registerConstant("closing", "double", AS_OF + 1),
  });
}
