import type { SizeIndustry } from "../../src/index.js";

/**
 * The table of 国统字〔2017〕213号, written out a second time. X is persons, Y revenue and Z assets in 万元; the bounds
 * are those of large, medium and small.
 */
export const OFFICIAL: readonly (readonly [industry: SizeIndustry, codes: string, bounds: string])[] = [
  ["agriculture", "A A01 A05 01 02 03 04 05 0111", "Y 20000/500/50"],
  ["industry", "B C D 06 12 B11 13 C2614 43 44 D4620 46", "X 1000/300/20, Y 40000/2000/300"],
  ["construction", "E 47 48 49 50 E4710", "Y 80000/6000/300, Z 80000/5000/300"],
  ["wholesale", "51 F51 F5112 511", "X 200/20/5, Y 40000/5000/1000"],
  ["retail", "52 F52 F5264 5264", "X 300/50/10, Y 20000/500/100"],
  ["transport", "54 55 56 57 58 G54 G5430 5430 543 5810", "X 1000/300/20, Y 30000/3000/200"],
  ["storage", "59 G59 G5942 594", "X 200/100/20, Y 30000/1000/100"],
  ["post", "60 G60 G6020", "X 1000/300/20, Y 30000/2000/100"],
  ["accommodation", "61 H61 H6110", "X 300/100/10, Y 10000/2000/100"],
  ["catering", "62 H62 H6210 621", "X 300/100/10, Y 10000/2000/100"],
  ["telecommunications", "63 64 I63 I6410", "X 2000/100/10, Y 100000/1000/100"],
  ["software", "65 I65 I6513", "X 300/100/10, Y 10000/1000/50"],
  ["real-estate", "701 7010 K701 K7010", "Y 200000/1000/100, Z 10000/5000/2000"],
  ["property-management", "702 7020 K702 K7020", "X 1000/300/100, Y 5000/1000/500"],
  ["leasing-business", "L 71 72 L7111 L72", "X 300/100/10, Z 120000/8000/100"],
  [
    "other",
    "53 G53 G5310 703 7030 K704 K7090 M 73 N N7810 79 O O80 81 Q 84 85 Q8411 R 86 90 T 97 T9700",
    "X 300/100/10",
  ],
];
