// Inputs that a careless or hostile world sends: broken, huge, nested, misnamed, and with script in every field. All texts are invented.

/** One file, with its sidecar where it has one. `name` is unique, and safe as a file name on any system. */
export interface MalformedInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sidecar?: Uint8Array;
}

const encoder = new TextEncoder();
const utf8 = (text: string): Uint8Array => encoder.encode(text);
const bytesOf = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const json = (value: unknown): string => JSON.stringify(value);

/** Sets a mark in the page if it ever runs: the browser test looks for `window.saysoRan`. */
export const SCRIPTS: readonly string[] = [
  "<script>window.saysoRan=1</script>",
  "<img src=x onerror=window.saysoRan=1>",
  '"><svg onload=window.saysoRan=1>',
  "javascript:window.saysoRan=1",
  "</script><script>window.saysoRan=1</script>",
  "--><script>window.saysoRan=1</script>",
  "]]><script>window.saysoRan=1</script>",
  "' onmouseover='window.saysoRan=1' x='",
  "</title></style></textarea></template><script>window.saysoRan=1</script>",
  "<iframe srcdoc='<script>parent.saysoRan=1</script>'></iframe>",
];

const STORY =
  "SARNETH (Coast Wire) — Three guards were killed on Monday when a bomb went off at the fuel depot, police said.\n\n" +
  "“We heard two blasts,” said Ila Morven, who lives by the river. No group has claimed the attack.\n\n" +
  "The governor said the road would be shut until Friday, and that two men had been detained.";

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Depot burns | Karst Observer</title>
<meta property="og:site_name" content="Karst Observer"><meta name="author" content="Ira Maldun">
<meta property="article:published_time" content="2024-03-14T08:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Depot burns","publisher":{"name":"Karst Observer"}}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>Depot burns</h1>
<p>${STORY.split("\n\n").join("</p>\n<p>")}</p>
<figure><img src="a.jpg" alt=""><figcaption>The depot</figcaption></figure></article><footer>All rights</footer></body></html>`;

const file = (name: string, content: string | Uint8Array, sidecar?: string | Uint8Array): MalformedInput => ({
  name,
  bytes: typeof content === "string" ? utf8(content) : content,
  ...(sidecar === undefined ? {} : { sidecar: typeof sidecar === "string" ? utf8(sidecar) : sidecar }),
});

/** The same bytes under the name of each format. */
const inEachFormat = (name: string, content: string | Uint8Array): readonly MalformedInput[] =>
  ["txt", "html", "jsonl", "json"].map((ending) => file(`${name}.${ending}`, content));

/** Bytes that look random and are the same each time (xorshift32). */
function noise(length: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let at = 0; at < length; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[at] = state & 255;
  }
  return bytes;
}

function utf16(text: string, order: "le" | "be", mark: "marked" | "bare"): Uint8Array {
  const bytes = Buffer.from((mark === "marked" ? "\ufeff" : "") + text, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
}

function empties(): readonly MalformedInput[] {
  return [
    ...inEachFormat("empty", ""),
    ...inEachFormat("white-space", " \n\t\r\n   \u00a0\n"),
    ...inEachFormat("only-mark", bytesOf(0xef, 0xbb, 0xbf)),
    ...inEachFormat("only-nul", new Uint8Array(2000)),
    file("one-letter.txt", "x"),
    file("only-punctuation.txt", "… — “” !!! ???"),
    file("only-newlines.txt", "\n".repeat(100_000)),
    file("no-article.html", "<html><head><title></title></head><body><nav><a href=/>Home</a></nav><footer>x</footer></body></html>"),
    file("empty-body.html", "<html><body></body></html>"),
    file("no-name-ending", STORY),
  ];
}

function truncated(): readonly MalformedInput[] {
  const bytes = utf8(PAGE);
  const step = Math.ceil(bytes.length / 60);
  const pages = Array.from({ length: 59 }, (_, index) => file(`cut-at-${(index + 1) * step}.html`, bytes.slice(0, (index + 1) * step)));
  const line = `${json({ id: "a", text: STORY, published: "2024-03-14" })}\n`;
  const lines = [5, 12, 60, line.length - 3].map((end) => file(`cut-at-${end}.jsonl`, line + line.slice(0, end)));
  return [
    ...pages.filter(({ bytes: cut }) => cut.length < bytes.length),
    ...lines,
    file("cut-in-character.txt", utf8("Sarneth — naïve").slice(0, 9)),
    file("cut-in-utf16.txt", utf16(STORY, "le", "marked").slice(0, 101)),
  ];
}

function encodings(): readonly MalformedInput[] {
  const latin = new Uint8Array(
    Buffer.from("Depot burns\n\nThe caf\u00e9 near the d\u00e9p\u00f4t was hit, police said. \x93We saw it,\x94 a man said.", "latin1"),
  );
  const page = (charset: string) => utf8(PAGE.replace("utf-8", charset));
  return [
    file("mark-utf8.txt", joined(bytesOf(0xef, 0xbb, 0xbf), utf8(STORY))),
    file("two-marks-utf8.txt", joined(bytesOf(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf), utf8(STORY))),
    file("mark-utf16le.txt", utf16(STORY, "le", "marked")),
    file("mark-utf16be.txt", utf16(STORY, "be", "marked")),
    file("bare-utf16le.txt", utf16(STORY, "le", "bare")),
    file("bare-utf16be.txt", utf16(STORY, "be", "bare")),
    file("mark-utf16le.html", utf16(PAGE, "le", "marked")),
    file("mark-utf16be.html", utf16(PAGE, "be", "marked")),
    file("mark-utf16le-odd.txt", joined(utf16(STORY, "le", "marked"), bytesOf(0x41))),
    file("false-mark.txt", joined(bytesOf(0xff, 0xfe), utf8(STORY))),
    file("latin-1.txt", latin),
    file("latin-1-declared-utf8.html", joined(utf8('<meta charset="utf-8"><article><p>'), latin, utf8("</article>"))),
    file("latin-1-declared-1251.html", joined(utf8('<meta charset="windows-1251"><article><p>'), latin, utf8("</article>"))),
    file("utf8-declared-latin-1.html", page("iso-8859-1")),
    file("utf8-declared-utf16.html", page("utf-16")),
    file("charset-unknown.html", page("x-nonsense-99")),
    file(
      "charset-utf7.html",
      utf8('<meta charset="utf-7"><p>+ADw-script+AD4-window.saysoRan=1+ADw-/script+AD4-</p><p>Three were killed, police said.</p>'),
    ),
    file("half-damaged.txt", joined(utf8("The café was hit. "), bytesOf(0xe9), utf8(" naïve façade – “quoted” ".repeat(20)))),
    file("overlong.txt", joined(utf8("Before "), bytesOf(0xc0, 0xbc, 0xe0, 0x80, 0xbc), utf8(" script after, police said"))),
    file("wtf8-surrogates.txt", joined(utf8("Broken "), bytesOf(0xed, 0xa0, 0x80, 0xed, 0xbf, 0xbf), utf8(" halves, police said"))),
    ...inEachFormat("high-bytes", new Uint8Array(4000).fill(0xfe)),
  ];
}

function binaries(): readonly MalformedInput[] {
  const starts: Readonly<Record<string, readonly number[]>> = {
    pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
    zip: [0x50, 0x4b, 3, 4],
    png: [0x89, 0x50, 0x4e, 0x47],
    jpeg: [0xff, 0xd8, 0xff],
    gif: [0x47, 0x49, 0x46, 0x38],
    gzip: [0x1f, 0x8b],
    elf: [0x7f, 0x45, 0x4c, 0x46],
    mp4: [0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70],
    ole: [0xd0, 0xcf, 0x11, 0xe0],
  };
  const named = Object.entries(starts).flatMap(([kind, start], index) => [
    file(`${kind}-as-text.txt`, joined(Uint8Array.from(start), noise(3000, index + 1))),
    file(`${kind}-as-page.html`, joined(Uint8Array.from(start), noise(3000, index + 1))),
  ]);
  return [...named, ...inEachFormat("noise", noise(50_000, 77)), ...inEachFormat("noise-small", noise(64, 78)), file("style.css", "p{}")];
}

function controls(): readonly MalformedInput[] {
  const every = Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).join("");
  const bidi = "\u202eegap a\u202c \u2066isolated\u2069 \u200frtl\u200e";
  return [
    ...inEachFormat("control-characters", `${STORY}\n\n${every}\n\n${STORY}`),
    file("nul-in-text.txt", STORY.replaceAll(" ", "\0 ")),
    file("nul-in-page.html", PAGE.replaceAll("<p>", "<\0p>\0").replaceAll("script", "scr\0ipt")),
    file("nul-in-tag.html", "<p>Three were killed, police said.</p><scr\0ipt>window.saysoRan=1</scr\0ipt>"),
    file("nul-escaped.jsonl", json({ id: "a", text: `Three\u0000 were killed, police said.${every}` })),
    ...inEachFormat("bidi-controls", `${bidi}\n\n${STORY}\n\n${bidi}`),
    file("bidi-never-closed.txt", `${"\u202e".repeat(500)}${STORY}`),
    file("bidi-in-fields.jsonl", json({ id: "a", text: STORY, title: bidi, publisher: bidi, byline: bidi, published: bidi, url: bidi })),
    file(
      "lone-surrogates.jsonl",
      '{"id":"a","text":"Lone \\ud800 and \\udfff halves were found, police said.","title":"\\udc00","publisher":"\\ud83d"}',
    ),
    file("lone-surrogates.html", "<p>&#xd800;&#xdfff;&#x110000;&#0;&#x80;&#xfffe; Three were killed, police said.</p>"),
    file("astral.txt", "😀🇽🇦👩‍👩‍👧 \u{10ffff}\u{1f1e6}".repeat(200)),
    file("combining.txt", `Three${"\u0301".repeat(20_000)} were killed, police said.`),
    file("zero-width.txt", STORY.split("").join("\u200b")),
    file("mixed-line-ends.txt", "Depot burns\r\rFirst.\n\rSecond.\r\n\r\nThird.\u2028Fourth.\u2029Fifth.\u0085Sixth.\fSeventh.\vEighth."),
    file(
      "mixed-line-ends.jsonl",
      `${json({ id: "a", text: STORY })}\r\n\r\n${json({ id: "b", text: STORY })}\r${json({ id: "c", text: STORY })}`,
    ),
    file("separators-in-line.jsonl", `${json({ id: "a", text: `One\u2028two\u2029three.` })}\n`),
  ];
}

function odd(): readonly MalformedInput[] {
  const quotes = [`"`, "“", "”", "‘", "'", "«", "``", "''", "„", "‹"];
  const runs = quotes.map((mark, index) => file(`quotes-run-${index}.txt`, `He said ${mark.repeat(3000)} and left.`));
  const opened = quotes.map((mark, index) =>
    file(`quotes-open-${index}.txt`, `${mark}We did it, she said. ${STORY} ${mark}${mark} She added: ${mark}No`),
  );
  return [
    ...runs,
    ...opened,
    file("stops-run.txt", `Police said${".".repeat(50_000)} and${"!".repeat(50_000)}`),
    file("brackets-run.txt", `${"(".repeat(50_000)}Police${")".repeat(50_000)}`),
    file("commas-run.txt", `Police said${", ".repeat(50_000)}yes`),
    file("dashes-run.txt", `SARNETH ${"- ".repeat(20_000)}${"—".repeat(20_000)}`),
    file("dateline-endless.txt", `SARNETH, ${"Karst, ".repeat(20_000)}14 March 2024 (Coast Wire) – Three died.`),
    file(
      "dates-impossible.txt",
      "Depot burns\n\nSARNETH, 31 February 2024 (Coast Wire) – Three died on 99 May 0000, 2024-13-45, the 40th of March.",
    ),
    file("numbers-huge.txt", `Police said ${"9".repeat(5000)} people were killed on 1 March ${"9".repeat(500)}.`),
    file("capitals.txt", STORY.toUpperCase()),
    file("lower.txt", STORY.toLowerCase()),
    file("one-word-line.txt", "killed ".repeat(30_000)),
    file("one-word-unbroken.txt", "killed".repeat(50_000)),
    file("huge-line.txt", "Police said three men were killed in Sarneth on Monday. ".repeat(4000)),
    file("huge-line.jsonl", json({ id: "a", text: "Police said three men were killed in Sarneth on Monday. ".repeat(4000) })),
    file("spaces-run.txt", `Police said${" ".repeat(300_000)}three died.`),
    file("tabs-and-feeds.txt", `Police\t\f\v said${"\t \f".repeat(50_000)}three died.`),
    file("regex-bait.txt", `${"a".repeat(30_000)}! ${"A".repeat(30_000)} ${"the of ".repeat(10_000)}`),
    file(
      "other-language.txt",
      "Tres guardias murieron el lunes cuando una bomba estalló en el depósito, según la policía. Nadie ha reclamado el ataque.",
    ),
  ];
}

function pages(): readonly MalformedInput[] {
  const nest = (tag: string, depth: number) => `${`<${tag}>`.repeat(depth)}Three were killed, police said.${`</${tag}>`.repeat(depth)}`;
  const p = "<p>Three guards were killed on Monday when a bomb went off at the depot, police said, and two were hurt.</p>";
  return [
    ...["div", "span", "b", "blockquote", "ul", "table", "p", "a", "font", "section"].map((tag) =>
      file(`nested-${tag}-100k.html`, nest(tag, 100_000)),
    ),
    ...["div", "span", "li", "td"].map((tag) => file(`nested-${tag}-150.html`, nest(tag, 150))),
    file("nested-mixed-100k.html", `${"<div><ul><li><table><tr><td>".repeat(20_000)}Three died.`),
    file("unclosed-phrases.html", "<p><font><b><i>Three guards were killed on Monday, police said. ".repeat(3000)),
    file("ends-without-starts.html", `${"</div></p></b>".repeat(20_000)}${p}`),
    file("crossed.html", `<b><p><i>Three</b> were</p> killed,</i> police said.<table><div>${p}</table>${p}</div>`),
    file("many-tags.html", `<article>${"<b></b>".repeat(200_000)}${p}</article>`),
    file("many-paragraphs.html", `<article>${p.repeat(5000)}</article>`),
    file(
      "many-attributes.html",
      `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}="${index}"`).join(" ")}>Three were killed, police said.</p>`,
    ),
    file("long-attribute.html", `<p class="${"x".repeat(1_000_000)}">Three were killed, police said.</p>`),
    file("quote-never-closed.html", `<p class="x>Three were killed, police said.</p>${p}`),
    file("quotes-never-closed.html", `${"<a href='x>".repeat(20_000)}${p}`),
    file("comment-never-closed.html", `${p}<!-- hidden ${p}`),
    file("comments-many.html", `${"<!-- x --><!--->-->".repeat(20_000)}${p}`),
    file("script-never-closed.html", `${p}<script>window.saysoRan=1; ${p}`),
    file("frames-never-closed.html", `${p}${"<iframe src=x>".repeat(20_000)}${p}`),
    file("style-text.html", `<style>p{}</style>${p}<p style="display:none">hidden words</p><p hidden>hidden words</p>`),
    file("less-than-run.html", `${"<".repeat(100_000)}${p}`),
    file("greater-run.html", `${">".repeat(100_000)}${p}`),
    file("ampersand-run.html", `${"&".repeat(100_000)}${"&amp".repeat(20_000)}${p}`),
    file(
      "entities-odd.html",
      `<p>&nosuch; &amp;lt;script&amp;gt; &lt;script&gt;window.saysoRan=1&lt;/script&gt; &#99999999999; &#x; three were killed</p>`,
    ),
    file("doctype-odd.html", `<!doctype [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]>${p}`),
    file(
      "xml-bomb.html",
      `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><html><body><p>&b;</p>${p}</body></html>`,
    ),
    file("cdata.html", `<![CDATA[<script>window.saysoRan=1</script>]]>${p}`),
    file("two-pages.html", PAGE + PAGE),
    file("page-in-svg.html", `<svg><foreignObject><script>window.saysoRan=1</script></foreignObject></svg>${p}`),
    file("template.html", `<template><p>hidden</p></template><noscript><p>hidden</p></noscript>${p}`),
    file("frameset.html", "<frameset cols=*><frame src=x></frameset>"),
    file("redirect.html", `<meta http-equiv=refresh content="0;url=javascript:window.saysoRan=1">${p}`),
    file("base.html", `<base href="javascript:window.saysoRan=1//"><a href=x>link</a>${p}`),
    file("page-as-text.txt", PAGE),
    file("text-as-page.html", STORY),
    file("upper-tags.HTML", PAGE.toUpperCase()),
    file("br-only.html", `<body>${"Three guards were killed on Monday, police said.<br>\n<br>".repeat(50)}</body>`),
    file("layout-table.html", `<table><tr><td><table><tr><td>${p.repeat(8)}</td></tr></table></td><td>menu</td></tr></table>`),
    file(
      "prototype-names.html",
      `<p id=__proto__ class=constructor name=body>Three were killed, police said.</p><img name=body><form id=querySelectorAll></form>${p}`,
    ),
  ];
}

function jsonLd(): readonly MalformedInput[] {
  const page = (script: string) =>
    `<html><head><script type="application/ld+json">${script}</script></head><body><article><p>${STORY}</p></article></body></html>`;
  const scripts: Readonly<Record<string, string>> = {
    empty: "",
    broken: '{"@type":"NewsArticle","headline":"Depot',
    number: "7",
    string: '"NewsArticle"',
    null: "null",
    "list-of-null": "[null,[null],[[]]]",
    "deep-list": "[".repeat(100_000),
    "deep-graph": `${'{"@graph":['.repeat(5000)}${"]}".repeat(5000)}`,
    "wide-list": `[${Array.from({ length: 20_000 }, () => '{"@type":"Thing"}').join(",")}]`,
    "type-number": '{"@type":7,"headline":8,"datePublished":9,"author":10,"publisher":11}',
    "headline-object": '{"@type":"NewsArticle","headline":{"@value":"x"},"datePublished":{},"author":[[]],"publisher":[null]}',
    "self-reference":
      '{"@graph":[{"@id":"#a","@type":"NewsArticle","headline":"Depot burns","publisher":{"@id":"#a"},"author":{"@id":"#a"}}]}',
    "proto-key": '{"__proto__":{"headline":"x"},"constructor":{"prototype":{}},"@type":"NewsArticle","headline":"Depot burns"}',
    "raw-line-ends": '{"@type":"NewsArticle","headline":"Depot\nburns",}',
    "date-odd": '{"@type":"NewsArticle","headline":"Depot burns","datePublished":"yesterday, or 31/02/2024"}',
    "long-headline": json({ "@type": "NewsArticle", headline: "Depot burns ".repeat(50_000) }),
    cdata: '//<![CDATA[\n{"@type":"NewsArticle","headline":"Depot burns"}\n//]]>',
  };
  return Object.entries(scripts).map(([name, script]) => file(`json-ld-${name}.html`, page(script)));
}

function jsonInputs(): readonly MalformedInput[] {
  const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
  return [
    file("json-deep.json", deep),
    file("json-deep.jsonl", `${deep}\n${json({ id: "b", text: STORY })}`),
    file("json-deep-list.jsonl", "[".repeat(200_000)),
    file("json-null.json", "null"),
    file("json-number.jsonl", '1\ntrue\n"x"\n[]\n{}'),
    file("json-empty-list.json", "[]"),
    file("json-list-mixed.json", json([{ id: "a", text: STORY }, null, 7, { text: 8 }, { id: "b", text: "" }])),
    file("json-text-number.jsonl", '{"id":1,"text":2}\n{"id":null,"text":null}\n{"text":["x"]}'),
    file(
      "json-facts-odd.jsonl",
      json({ id: {}, text: STORY, title: 7, publisher: [], published: {}, url: false, genre: "poem", language: "??" }),
    ),
    file("json-proto.jsonl", `{"__proto__":{"x":1},"id":"a","text":${json(STORY)},"constructor":1}`),
    file("json-twice-keys.jsonl", `{"id":"a","id":"b","text":"x","text":${json(STORY)}}`),
    file("json-not.jsonl", `not json\n{'id':'a'}\n${json({ id: "ok", text: STORY })}\n{"id":`),
    file("json-nan.jsonl", '{"id":"a","text":NaN}\n{"id":"b","text":undefined}'),
    file("json-marked.jsonl", joined(bytesOf(0xef, 0xbb, 0xbf), utf8(json({ id: "a", text: STORY })))),
    file("json-utf16.jsonl", utf16(`${json({ id: "a", text: STORY })}\n`, "le", "marked")),
    file("json-many-lines.jsonl", "{}\n".repeat(500)),
    file("json-blank-lines.jsonl", `\n\n\n${json({ id: "a", text: STORY })}\n\n\n`),
    file("json-long-title.jsonl", json({ id: "a", text: STORY, title: "x".repeat(200_000) })),
  ];
}

function scripted(): readonly MalformedInput[] {
  return SCRIPTS.flatMap((script, index) => {
    const attribute = script.replaceAll('"', "&quot;");
    const ld = json({
      "@type": "NewsArticle",
      headline: script,
      datePublished: script,
      url: script,
      author: { name: script },
      publisher: { name: script },
    });
    const page = `<html><head><title>${script}</title><meta property="og:title" content="${attribute}"><meta property="og:site_name" content="${attribute}"><meta name="author" content="${attribute}"><meta name="date" content="${attribute}"><meta property="og:url" content="${attribute}"><meta name="agency" content="${attribute}"></head><body><article><h1>${script}</h1><p>By ${script}</p><p>${script} ${STORY} ${script}</p></article></body></html>`;
    const escaped = page.replaceAll(script, script.replaceAll("<", "&lt;"));
    const facts = { title: script, publisher: script, byline: script, agency: script };
    return [
      file(`script-${index}.txt`, `${script}\n\nBy ${script}\n\nSARNETH (${script}) — ${STORY}\n\n“${script},” said ${script}.`),
      file(`script-${index}.html`, page),
      file(`script-escaped-${index}.html`, escaped),
      file(`script-json-ld-${index}.html`, page.replace("</head>", `<script type="application/ld+json">${ld}</script></head>`)),
      file(
        `script-${index}.jsonl`,
        json({ id: script, text: `${script} ${STORY}`, ...facts, published: script, url: script, language: script, genre: script }),
      ),
      file(`script-sidecar-${index}.txt`, STORY, json(facts)),
      file(`script-sidecar-url-${index}.txt`, STORY, json({ ...facts, url: script, published: script, language: script })),
    ];
  });
}

function sidecars(): readonly MalformedInput[] {
  const contents: Readonly<Record<string, string | Uint8Array>> = {
    empty: "",
    "not-json": "publisher: Karst Observer",
    list: "[]",
    null: "null",
    number: "7",
    deep: "[".repeat(100_000),
    "unknown-field": '{"publicher":"Karst Observer"}',
    "wrong-kind": '{"publisher":7,"published":2024}',
    "odd-date": '{"published":"2024-02-31"}',
    "odd-genre": '{"genre":"poem"}',
    "odd-address": '{"url":"javascript:window.saysoRan=1"}',
    binary: noise(2000, 5),
    marked: joined(bytesOf(0xef, 0xbb, 0xbf), utf8('{"publisher":"Karst Observer"}')),
    surrogate: '{"publisher":"\\ud800 Observer"}',
    nul: '{"publisher":"Karst\\u0000 Observer"}',
    long: json({ title: "x".repeat(100_000) }),
  };
  return Object.entries(contents).map(([name, content]) => file(`sidecar-${name}.txt`, STORY, content));
}

function large(): readonly MalformedInput[] {
  const size = 40 * 1024 * 1024;
  return [
    file("forty-megabytes.html", new Uint8Array(size).fill(0x20)),
    file("forty-megabytes.txt", new Uint8Array(size).fill(0x61)),
    file("thirty-megabytes-of-tags.html", new Uint8Array(Buffer.alloc(30 * 1024 * 1024, "<b>x</b>"))),
    file("thirty-megabytes-of-starts.html", new Uint8Array(Buffer.alloc(30 * 1024 * 1024, "<"))),
  ];
}

/** More than 200 named malformed inputs, the same each time. The large ones take about 150 MB while they are held. */
export function malformedInputs(): readonly MalformedInput[] {
  return [
    ...empties(),
    ...truncated(),
    ...encodings(),
    ...binaries(),
    ...controls(),
    ...odd(),
    ...pages(),
    ...jsonLd(),
    ...jsonInputs(),
    ...scripted(),
    ...sidecars(),
    ...large(),
  ];
}
