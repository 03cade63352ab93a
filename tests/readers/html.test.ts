import { describe, expect, test } from "vitest";
import { htmlReader } from "../../src/adapters/readers/html/html-reader.ts";
import { skimMarkup } from "../../src/adapters/readers/html/skim-markup.ts";
import type { ReadDocument } from "../../src/desk/ports/document-reader.ts";
import { documentsOf, readAll } from "../contracts/document-reader.contract.ts";
import { fileOf } from "./files.ts";

const P1 = "Three guards were killed on Monday when a bomb went off at the fuel depot, police said in a statement.";
const P2 = "The governor’s office said that the road to the coast would be shut until Friday, and that nobody had been held.";
const P3 = "Villagers who live by the river said that they had heard two blasts, one after the other, and then shots.";
const PROSE = `<p>${P1}</p><p>${P2}</p><p>${P3}</p>`;

async function read(html: string | Uint8Array): Promise<ReadDocument> {
  const [document] = await documentsOf(htmlReader(), fileOf("page.html", html));
  if (!document) throw new Error("no document");
  return document;
}

const withHead = (head: string, body = PROSE): string =>
  `<html lang="en"><head>${head}</head><body><article><h1>Depot burns in Sarneth</h1>${body}</article></body></html>`;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("the text of a page", () => {
  test("is the title and the article's paragraphs, a blank line apart, entities decoded, white space collapsed", async () => {
    const { text } = await read(
      withHead("", `<p>SARNETH &mdash;  Three\n guards &amp; a   driver were killed on Monday, police said.</p>${PROSE}`),
    );
    expect(text).toBe(
      ["Depot burns in Sarneth", "SARNETH — Three guards & a driver were killed on Monday, police said.", P1, P2, P3].join("\n\n"),
    );
  });

  test("has nothing of scripts, styles, menus, hidden elements and comments", async () => {
    const noise =
      "<script>noise()</script><style>noise{}</style><p hidden>noise</p><p style='display: none'>noise</p><p aria-hidden=true>noise</p><!-- noise --><template>noise</template><noscript>noise</noscript>";
    const { text } = await read(
      `<nav>noise</nav>${withHead("<title>Depot burns in Sarneth</title>", noise + PROSE)}<footer>noise</footer>`,
    );
    expect(text).not.toContain("noise");
    expect(text).toContain(P3);
  });

  test("takes line breaks for paragraphs where the page has none", async () => {
    const { text } = await read(`<body>${[P1, P2, P3].join("<br><br>")}</body>`);
    expect(text).toBe([P1, P2, P3].join("\n\n"));
  });

  test("is read as far as a broken page goes", async () => {
    const page = withHead("");
    for (const end of ["</p><p>Villagers", "one after", "and then shots"]) {
      const { text } = await read(page.slice(0, page.indexOf(end) + end.length));
      expect(text).toContain(P1);
      expect(text).toContain(P2);
    }
    expect((await read(`<p class="never closed>${P1}</p>${PROSE}`)).text).toContain(P3);
  });

  test("is read though a heading, a tag or a quotation mark was never closed", async () => {
    const page = `<head><title>Depot burns</title><meta name="date" content="2024-03-14\n<script type="application/ld+json">{"@type":"NewsArticle",</script><body><h1>Depot burns<p>${P1}<p class="lead"\n<p>${P2}`;
    expect((await read(page)).text).toBe(["Depot burns", P1, P2].join("\n\n"));
  });

  test("falls back to all paragraphs, then says that there is no article", async () => {
    expect((await read("<p>Three killed in Sarneth, police say.</p>")).text).toBe("Three killed in Sarneth, police say.");
    const [nothing] = await readAll(htmlReader(), fileOf("page.html", "<html><body><nav><a href=/>Home</a></nav></body></html>"));
    expect(nothing).toMatchObject({ outcome: "failed", code: "no-article" });
  });

  test("reads the charset that the page declares", async () => {
    const page = Buffer.from(`<meta charset="windows-1251"><p>\xcf\xee\xeb\xe8\xf6\xe8\xff, ${P1}</p>`, "latin1");
    expect((await read(new Uint8Array(page))).text).toContain("Полиция");
  });
});

describe("what was not read", () => {
  test("is counted by kind inside the article, and not beside it", async () => {
    const { notRead, text } = await read(
      withHead(
        "",
        `<figure><img src=a><figcaption>A depot</figcaption></figure><img src=b>${PROSE}<table><tr><th>Day<th>Dead<tr><td>1<td>2<tr><td>3<td>4</table>` +
          "<iframe src=c></iframe><video src=d></video><audio src=e></audio><form><input></form><blockquote class=twitter-tweet>words</blockquote>" +
          "<div id=comments><div class=comment>One</div><div class=comment>Two</div></div><aside><img src=f></aside>",
      ),
    );
    expect(notRead).toEqual([
      { what: "audio", count: 1 },
      { what: "caption", count: 1 },
      { what: "comment", count: 2 },
      { what: "embed", count: 2 },
      { what: "form", count: 1 },
      { what: "picture", count: 2 },
      { what: "table", count: 1 },
      { what: "video", count: 1 },
    ]);
    expect(text).not.toMatch(/A depot|Dead|words|Two/);
  });

  test("a table that lays out the page is read", async () => {
    const { text, notRead } = await read(`<table><tr><td>menu</td><td>${PROSE.repeat(2)}</td></tr><tr><td></td><td></td></tr></table>`);
    expect(text).toContain(P2);
    expect(notRead).toEqual([]);
  });
});

describe("facts of a page, each with how it was known", () => {
  test("JSON-LD goes before metadata", async () => {
    const head = `<meta property="og:site_name" content="Other"><meta name="author" content="Other">${ld({
      "@type": "NewsArticle",
      headline: "Depot burns &amp; road is shut",
      datePublished: "2024-03-14T22:00:00+05:00",
      author: [{ name: "Ira Maldun" }, "Jana Tolvet"],
      publisher: { "@type": "Organization", name: "Karst Observer" },
    })}`;
    const document = await read(withHead(head));
    expect(document.title).toEqual({ value: "Depot burns & road is shut", knownBy: "json-ld" });
    expect(document.publisher).toEqual({ value: "Karst Observer", knownBy: "json-ld" });
    expect(document.byline).toEqual({ value: "Ira Maldun, Jana Tolvet", knownBy: "json-ld" });
    expect(document.published).toEqual({ value: "2024-03-14", knownBy: "json-ld" });
  });

  test.each([
    [
      "a graph with references",
      {
        "@graph": [
          { "@id": "#p", "@type": "Organization", name: "Karst Observer" },
          { "@type": ["Article", "NewsArticle"], headline: "X", publisher: { "@id": "#p" } },
        ],
      },
    ],
    [
      "a list",
      [
        { "@type": "WebSite", name: "Other" },
        { "@type": "ReportageNewsArticle", headline: "X", publisher: "Karst Observer" },
      ],
    ],
    [
      "nested in a page",
      { "@type": "WebPage", mainEntity: { "@type": "NewsArticle", headline: "X", publisher: [{ name: "Karst Observer" }] } },
    ],
  ])("JSON-LD as %s", async (_, value) => {
    expect((await read(withHead(ld(value)))).publisher).toEqual({ value: "Karst Observer", knownBy: "json-ld" });
  });

  test("JSON-LD that is broken is mended where that is safe, else passed over for metadata", async () => {
    const mended =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Depot\nburns","publisher":{"name":"Karst Observer"},}</script>';
    expect((await read(withHead(mended))).publisher.knownBy).toBe("json-ld");
    const broken =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script><meta property="og:site_name" content="Karst Observer">';
    expect((await read(withHead(broken))).publisher).toEqual({ value: "Karst Observer", knownBy: "metadata" });
  });

  test.each([
    ['<meta property="article:published_time" content="2024-03-14T08:00:00Z">', "metadata"],
    ['<meta name="date" content="14 March 2024">', "metadata"],
    ['<meta name="DC.date.issued" content="2024-03-14">', "metadata"],
  ])("publication date by %s", async (head, knownBy) => {
    expect((await read(withHead(head))).published).toEqual({ value: "2024-03-14", knownBy });
  });

  test("publication date by <time> in the article, not in a list beside it; else by dateline; else unknown", async () => {
    const beside = "<aside><time datetime=2020-01-01>old</time></aside>";
    expect((await read(withHead("", `${beside}<time datetime="2024-03-14">Thursday</time>${PROSE}`))).published.value).toBe("2024-03-14");
    const dateline = await read(withHead("", `${beside}<p>SARNETH, 14 March 2024 (Coast Wire) – ${P1}</p>${PROSE}`));
    expect(dateline.published).toEqual({ value: "2024-03-14", knownBy: "dateline" });
    expect(dateline.agency).toMatchObject({ value: "Coast Wire", knownBy: "dateline" });
    expect((await read(withHead("", beside + PROSE))).published).toEqual({ value: null, knownBy: "nothing" });
    expect((await read(withHead('<meta name="date" content="03/04/2024">'))).published.value).toBeNull();
  });

  test("a title loses the site's name, and a heading is believed where nothing else tells it", async () => {
    const head = '<meta property="og:site_name" content="Karst Observer"><meta property="og:title" content="Depot burns | Karst Observer">';
    expect((await read(withHead(head))).title.value).toBe("Depot burns in Sarneth");
    expect((await read(`<head>${head}</head>${PROSE}`)).title).toEqual({ value: "Depot burns", knownBy: "metadata" });
    expect((await read(withHead(""))).title).toEqual({ value: "Depot burns in Sarneth", knownBy: "heading" });
  });

  test("agency by credit line, byline and metadata", async () => {
    expect((await read(withHead("", `${PROSE}<p>With reporting by Coast News Agency</p>`))).agency).toMatchObject({
      value: "Coast News Agency",
      knownBy: "credit-line",
    });
    const byline = await read(withHead('<meta name="author" content="Ira Maldun and Reuters">'));
    expect(byline.agency).toMatchObject({ value: "Reuters", knownBy: "byline" });
    expect((await read(withHead('<meta name="agency" content="Coast Wire">'))).agency).toEqual({
      value: "Coast Wire",
      knownBy: "metadata",
      span: null,
    });
  });

  test("addresses that could run something are not kept", async () => {
    expect((await read(withHead('<link rel=canonical href="javascript:alert(1)">'))).url.value).toBeNull();
    expect((await read(withHead('<link rel=canonical href="https://observer.example/opinion/1">'))).genre.genre).toBe("opinion");
  });
});

describe("markup is made harmless first", () => {
  test("the tree is balanced and never deeper than counted", () => {
    const skimmed = skimMarkup("<div><p>one<p>two<b>three</div>four</b><script>x</script><p onclick=x class=y>five");
    expect(skimmed).toMatchObject({
      markup: '<!doctype html><html><head></head><body><div><p>one</p><p>two<b>three</b></p></div>four<p class="y">five</p></body></html>',
    });
  });

  test("pages nested too deep, or of too many tags, are refused", () => {
    expect(skimMarkup("<div>".repeat(10_000)).outcome).toBe("too-deep");
    expect(skimMarkup("<b></b>".repeat(200_000)).outcome).toBe("too-many-tags");
  });
});
