import type { Language } from "../../messages/catalog.js";
import { DARK, FONTS, LIGHT, type Palette, pictureStyle } from "../svg/palette.js";

function colours({ paper, panel, ink, quiet, line, accent, heat }: Palette): string {
  const named = { paper, panel, ink, quiet, line, accent };
  const variables = Object.entries(named).map(([name, colour]) => `--${name}:${colour}`);
  const cells = heat.map(([ground, on], index) => `td.heat${index}{background:${ground};color:${on}}`);
  return `:root{${variables.join(";")}}${cells.join("")}`;
}

const PAGE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font-size:16px;line-height:1.65;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
h1{font-size:1.6rem;line-height:1.35;margin:0 0 .35rem;font-weight:650}
.subject{font-size:1.25rem;line-height:1.4;margin:0 0 1.25rem;color:var(--accent);font-weight:600}
h2{font-size:1.3rem;line-height:1.35;margin:2.75rem 0 1rem;padding-bottom:.4rem;border-bottom:2px solid var(--accent);font-weight:650}
h3{font-size:1.1rem;margin:2rem 0 .5rem;color:var(--accent);font-weight:650}
h4{font-size:1rem;margin:1.5rem 0 .25rem;font-weight:650}
p{margin:.25rem 0 .75rem}
.quiet{color:var(--quiet);font-size:.9rem}
.strong{font-weight:600}
ul{padding-left:1.25rem;margin:.5rem 0}
li{margin:.25rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:0 0 1.25rem}
dt{color:var(--quiet)}
dd{margin:0}
.verdict{background:var(--panel);border-left:4px solid var(--accent);padding:1rem 1.25rem;margin:1.25rem 0}
.verdict p{margin:.2rem 0}
.score{font-size:2.6rem;line-height:1.2;font-weight:700;color:var(--accent)}
.of{color:var(--quiet);margin-left:.5rem}
.tier{font-size:1.15rem;font-weight:650}
.scroll{position:relative;overflow-x:auto;margin:.75rem 0 1.25rem}
.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.4rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:break-word}
thead th{border-bottom:2px solid var(--line);color:var(--quiet);font-weight:600;vertical-align:bottom}
tbody th{font-weight:600}
.n{text-align:right}
td.n,.d{white-space:nowrap}
td.n[data-pad]::after{content:attr(data-pad);visibility:hidden}
.grid table{font-size:.8rem}
.grid th,.grid td{padding:.35rem .3rem}
.grid th.n{word-break:normal}
.name{min-width:5.5rem;overflow-wrap:anywhere}
.text{min-width:7rem;overflow-wrap:anywhere}
tbody th.text{min-width:8rem}
th.n{word-break:keep-all}
figure{margin:.75rem 0 1.25rem}
.pic{display:block;overflow:visible}
footer{margin-top:3rem;padding-bottom:3rem}
footer div{border-top:1px solid var(--line);padding-top:1rem}
`;

const PHONE = `
body{font-size:15px}
header,main,footer{padding-left:1rem;padding-right:1rem}
h1{font-size:1.35rem}
.subject{font-size:1.1rem}
dl{grid-template-columns:1fr;gap:0}
dd{margin-bottom:.6rem}
.score{font-size:2.2rem}
.flow thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.flow table,.flow tbody,.flow tr,.flow th{display:block}
.flow tr{padding:.55rem 0;border-bottom:1px solid var(--line)}
.flow tbody th{padding:0;border:0}
.flow td{display:inline-block;min-width:0;padding:0 1.1rem 0 0;border:0;text-align:left;white-space:normal}
.flow td::before{content:attr(data-head) " ";color:var(--quiet)}
.flow td.n[data-pad]::after{display:none}
.grid th.n{min-width:3.4rem}
.grid tbody th{position:sticky;left:0;background:var(--paper);min-width:6.5rem;max-width:8rem}
`;

const PRINT = `
@page{size:A4;margin:16mm 14mm 18mm}
body{font-size:10.5pt;line-height:1.5}
header,main,footer{max-width:none;padding-left:0;padding-right:0}
header{padding-top:0}
h1{font-size:17pt}
.subject{font-size:13pt}
h2{font-size:13.5pt;margin-top:1.6rem}
h3{font-size:11.5pt}
h4{font-size:10.5pt}
h2,h3,h4,caption,thead,h2+p,h3+p,h4+p,h4+p+p{break-after:avoid}
tbody tr:first-child,tbody tr:last-child{break-before:avoid}
table{font-size:8.8pt}
th,td{padding:.25rem .4rem}
.grid table{font-size:8pt}
.name{min-width:4.5rem}
.text{min-width:6.2rem}
tbody th.text{min-width:6.7rem}
.scroll{overflow:visible}
thead{display:table-header-group}
tr,figure,.verdict,li{break-inside:avoid}
p{orphans:3;widows:3}
.verdict,.pic,td{-webkit-print-color-adjust:exact;print-color-adjust:exact}
`;

/** The style of a page: calm, with figures of one width; dark where the reader asks for it; for A4 when printed. */
export function pageStyle(language: Language): string {
  return [
    ":root{color-scheme:light dark}",
    `body{font-family:${FONTS[language]}}`,
    colours(LIGHT),
    pictureStyle(LIGHT),
    PAGE,
    `@media screen and (prefers-color-scheme:dark){${colours(DARK)}${pictureStyle(DARK)}}`,
    `@media screen and (max-width:47.5rem){${PHONE}}`,
    `@media print{:root{color-scheme:light}${PRINT}}`,
  ].join("");
}
