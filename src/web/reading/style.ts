/** The reading's one style sheet: light and dark, screen and print. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1b19; --soft: #5d5a54; --paper: #fcfbf8; --card: #ffffff; --line: #d9d5cc; --mark: #ffe9a3; --mark-ink: #1c1b19; --accent: #1f5a7a; --warn: #8a4b08; --warn-paper: #fdf3e3; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece9e2; --soft: #b0aba1; --paper: #17181a; --card: #1f2124; --line: #3a3d42; --mark: #5c4a12; --mark-ink: #fff6dc; --accent: #8cc7ea; --warn: #f3c98b; --warn-paper: #2d2415; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 Georgia, "Iowan Old Style", "Noto Serif", serif; }
main, header, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.08rem; margin: 0; }
h3.part { margin: 2rem 0 .75rem; }
h4 { font-size: .8rem; margin: 1rem 0 .35rem; text-transform: uppercase; letter-spacing: .06em; color: var(--soft); font-family: system-ui, sans-serif; }
h4.name { font: inherit; font-size: 1.08rem; font-weight: 700; margin: 0; text-transform: none; letter-spacing: normal; color: inherit; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; }
.quiet, .meta, .notes, .badge, nav, .voice, th, dt { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.notes, .badge, .manner, .meta { unicode-bidi: isolate; }
.quiet, .meta, .notes { color: var(--soft); font-size: .86rem; }
.banner { background: var(--warn-paper); border-left: 5px solid var(--warn); padding: .75rem 1rem; margin: 1.25rem 0 .75rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .4rem 1.4rem; list-style: none; padding: 0; margin: 1rem 0; font-size: .95rem; }
article, .source, .document { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.15rem; margin: 0 0 1.1rem; }
.head { display: flex; flex-wrap: wrap; gap: .35rem .75rem; align-items: baseline; margin-bottom: .6rem; }
.badge { font-size: .74rem; border: 1px solid var(--line); border-radius: 999px; padding: .05rem .55rem; color: var(--soft); white-space: nowrap; }
.badge.machine { border-style: dashed; border-color: var(--warn); color: var(--warn); }
.badge.differ { border-color: var(--warn); color: var(--warn); }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; vertical-align: top; font-weight: 600; font-size: .86rem; width: 8.5rem; padding: .5rem .75rem .5rem 0; color: var(--soft); }
td { vertical-align: top; padding: .45rem 0; }
tr + tr > * { border-top: 1px solid var(--line); }
.values { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: 0; padding: 0; list-style: none; }
.values > li { min-width: 12rem; flex: 1 1 12rem; overflow-wrap: anywhere; }
.values.differ > li { border-left: 3px solid var(--warn); padding-left: .7rem; }
.value { font-weight: 600; }
.values.stack { flex-direction: column; gap: .7rem; }
.values.stack > li { flex-basis: auto; }
.telling { display: inline-block; margin: .15rem 1.1rem 0 0; }
.telling .manner { font: .84rem system-ui, sans-serif; }
.telling .voice { display: inline; }
.labels a, .telling > a { display: inline-block; min-width: 1.6rem; min-height: 1.6rem; line-height: 1.6rem; text-align: center; }
.reason { display: block; margin-top: .15rem; }
.plain { margin: .2rem 0 .6rem; padding-left: 1.1rem; font-size: .92rem; overflow-wrap: anywhere; }
.plain > li { margin: .25rem 0; }
.plain .notes { display: block; }
.tree { list-style: none; margin: .15rem 0 .3rem; padding-left: 1rem; border-left: 2px solid var(--line); }
.tree .notes { display: inline; margin-left: .4rem; }
details { margin: .4rem 0; } summary { cursor: pointer; font: .86rem system-ui, sans-serif; color: var(--accent); padding: .4rem 0; }
ol.statements { list-style: none; }
.voice { font-size: .84rem; display: block; margin-top: .1rem; }
.voice .hand + .hand::before { content: "\\2192"; margin: 0 .35rem; color: var(--soft); }
.voice.own { color: var(--soft); font-style: italic; }
.manner { color: var(--warn); }
sup a { text-decoration: none; padding: 0 .15rem; font-family: system-ui, sans-serif; font-size: .72rem; }
.evidence, .statements > li { margin: 0 0 .7rem; padding-left: .9rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
.evidence:has(:target), .statements > li:target { border-left-color: var(--accent); }
.edit { margin: .1rem 0 .5rem; padding-left: .7rem; border-left: 3px solid var(--accent); }
.left-out { margin: .2rem 0 .4rem; color: var(--warn); font: .84rem system-ui, sans-serif; }
.wide { overflow-x: auto; }
.grid { width: auto; min-width: 60%; margin: .4rem 0 .8rem; } .grid th[scope="col"] { width: auto; } .grid th[scope="row"] { width: auto; font-weight: 400; color: var(--ink); } .grid td { padding: .4rem 1.2rem .4rem 0; font: .86rem system-ui, sans-serif; } .grid th { padding: .4rem 1.6rem .4rem 0; } .grid tbody th { vertical-align: baseline; } .grid td { vertical-align: baseline; }
header h2 { margin-top: 1.6rem; font-size: 1.15rem; } header h3 { font-size: 1rem; margin-top: .8rem; } code { font-family: ui-monospace, monospace; font-size: .86em; overflow-wrap: anywhere; } .id { overflow-wrap: anywhere; }
.cite { font: .68rem/1 system-ui, sans-serif; color: var(--accent); padding: 0 .1rem; }
.cite:target { background: var(--accent); color: var(--paper); border-radius: 2px; }
.id { font-family: ui-monospace, monospace; font-size: .78rem; }
.cut { color: var(--soft); padding: 0 .35em; }
.statements { list-style: none; margin: .5rem 0 0; padding: 0; }
.passage { margin: 0; }
mark { background: var(--mark); color: var(--mark-ink); padding: 0 .1em; border-radius: 2px; }
.pseudonym { font-style: italic; }
dl { display: grid; grid-template-columns: 9rem 1fr; gap: .2rem .8rem; margin: .4rem 0 0; font-size: .9rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
footer { padding: 2rem 1.25rem 3rem; color: var(--soft); font-size: .86rem; }
@media (max-width: 40rem) { table:not(.grid) :is(th, td) { display: block; width: auto; } .grid { min-width: 100%; } .grid td { padding-right: .8rem; } .grid th { padding-right: .8rem; min-width: 9rem; } .grid th[scope="col"] + th { min-width: 0; } table:not(.grid) tr + tr > td { border-top: 0; } dl { grid-template-columns: 1fr; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #999; --mark: #fff; } nav, .skip { display: none; } body { font-size: 10.5pt; } article, .source, .document { break-inside: auto; border: 0; border-top: 1px solid #999; border-radius: 0; padding: .6rem 0; } h2, h3, .head { break-after: avoid; } .statements > li { break-inside: avoid; } mark { border-bottom: 1.5px solid #000; font-weight: 600; } a { color: inherit; } }
`;
