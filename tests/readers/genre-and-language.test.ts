import { describe, expect, test } from "vitest";
import { type GenreClues, guessGenre, identifyLanguage, readingOf } from "../../src/core/documents/index.ts";
import { GENRE_CUES } from "../../src/core/lexicon/genre-cues.ts";

const NO_CLUES: GenreClues = { title: null, byline: null, publisher: null, section: null, url: null, agency: null, paragraphs: [] };
const report = ["Depot burns", "Three guards were killed on Monday, police said.", "“We claim responsibility,” a caller told the radio."];

describe("genre is told by signs, each with its reason", () => {
  test.each(GENRE_CUES.map((cue) => [cue.id, cue] as const))("%s: example and counter-example", (_, cue) => {
    expect(cue.pattern.test(cue.example)).toBe(true);
    expect(cue.pattern.test(cue.counterExample)).toBe(false);
    expect(cue.pattern.flags).not.toMatch(/[gy]/);
  });

  test("a plain report is a report, and says that nothing shows otherwise", () => {
    expect(guessGenre({ ...NO_CLUES, paragraphs: report })).toEqual({ genre: "report", reasons: ["nothing shows another genre"] });
  });

  test.each<[string, Partial<GenreClues>, string]>([
    ["a credited agency", { agency: "Coast Wire", publisher: "Karst Observer" }, "agency-copy"],
    ["the agency's own page", { agency: "Coast Wire", publisher: "Coast Wire Service" }, "report"],
    ["a section of opinion", { section: "Opinion" }, "opinion"],
    ["an opinion that an agency carries", { section: "Opinion", agency: "Coast Wire", publisher: "Karst Observer" }, "opinion"],
    ["a title of analysis", { title: "Analysis: why the truce failed" }, "analysis"],
    [
      "a press release",
      { paragraphs: ["Ministry on the depot", "FOR IMMEDIATE RELEASE", "The ministry regrets the loss."] },
      "press-release",
    ],
    [
      "a group's own statement",
      { paragraphs: ["To the people", "Our fighters struck the depot on Monday. We claim responsibility."] },
      "communique",
    ],
    ["a round-up", { title: "Security round-up: 4-10 March" }, "digest"],
    [
      "items that each have a dateline",
      { paragraphs: ["The week", "SARNETH — Three died.", "MORAN — Two died.", "KELL — One died."] },
      "digest",
    ],
  ])("%s", (_, clues, genre) => {
    const guess = guessGenre({ ...NO_CLUES, paragraphs: report, ...clues });
    expect(guess.genre).toBe(genre);
    expect(guess.reasons.length).toBeGreaterThan(0);
  });

  test("what a report quotes does not make it a communique", () => {
    const paragraphs = ["Group speaks", "“Our fighters struck the depot. We claim responsibility. Our forces are near,” the Front said."];
    expect(guessGenre({ ...NO_CLUES, paragraphs }).genre).toBe("report");
  });
});

describe("language", () => {
  const english = "Three guards were killed on Monday when a bomb went off at the fuel depot, police said.";

  test.each([
    english,
    english.toUpperCase(),
    english.toLowerCase(),
    "Depot burns",
    "SARNETH DEPOT BURNS",
    "Sarneth, Moran, Kell",
    "Three killed in Sarneth",
    `${english} “Nosotros no fuimos,” said the group's leader, “y no sabemos quién fue.”`,
    `${english} The banner read “الموت للخونة”.`,
    "Police in Santa Moran de la Sierra and San Kell del Mar said the La Unión bridge was shut.",
  ])("is English: %s", (text) => {
    expect(identifyLanguage(text)).toBe("en");
    expect(readingOf(text, "en")).toBe("read");
  });

  test.each([
    [
      "es",
      "Tres guardias murieron el lunes cuando una bomba estalló en el depósito de combustible, según la policía, que no ha detenido a nadie.",
    ],
    [
      "fr",
      "Trois gardes ont été tués lundi par une bombe qui a explosé dans le dépôt de carburant, selon la police, et deux autres sont blessés.",
    ],
    [
      "de",
      "Drei Wachleute wurden am Montag getötet, als eine Bombe in dem Lager explodierte, wie die Polizei mitteilte, und zwei sind verletzt.",
    ],
    [
      "pt",
      "Três guardas foram mortos na segunda-feira quando uma bomba explodiu no depósito, disse a polícia, que não prendeu ninguém até agora.",
    ],
    [
      "it",
      "Tre guardie sono state uccise lunedì da una bomba che è esplosa nel deposito, ha detto la polizia, e non ci sono altri feriti.",
    ],
    ["nl", "Drie bewakers zijn maandag gedood toen een bom in het depot ontplofte, zei de politie, en er is nog niemand aangehouden."],
    [
      "tr",
      "Polis, pazartesi günü bir depoda patlayan bomba ile üç bekçinin öldüğünü ve iki kişinin daha yaralandığını bildirdi, ancak bir açıklama için çok erken.",
    ],
    [
      "id",
      "Tiga penjaga tewas pada hari Senin ketika sebuah bom meledak di depot itu, kata polisi, dan dua orang lain yang terluka telah dirawat.",
    ],
    [
      "pl",
      "Trzech strażników zginęło w poniedziałek, gdy bomba wybuchła w magazynie, jak podała policja, a dwóch jest rannych i są w szpitalu.",
    ],
    ["sw", "Walinzi watatu waliuawa siku ya Jumatatu katika ghala la mafuta, polisi walisema, na watu wawili walijeruhiwa kwa bomu hilo."],
    ["ru", "Трое охранников погибли в понедельник при взрыве на складе."],
    ["uk", "Троє охоронців загинули в понеділок під час вибуху на складі, її ще не з’ясовано."],
    ["ar", "قتل ثلاثة حراس يوم الاثنين في انفجار قنبلة في المستودع"],
    ["ur", "پیر کو ڈپو میں بم دھماکے سے تین محافظ ہلاک ہو گئے ہیں، پولیس نے بتایا"],
    ["zh", "警方说，星期一一枚炸弹在仓库爆炸，三名警卫死亡。"],
    ["ja", "警察によると、月曜日に倉庫で爆弾が爆発し、警備員三人が死亡した。"],
    ["hi", "पुलिस ने कहा कि सोमवार को डिपो में बम फटने से तीन गार्ड मारे गए।"],
  ])("is %s", (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
    expect(readingOf(text, identifyLanguage(text))).toBe("language-not-supported");
  });

  test("what has no letters has no language and nothing to read", () => {
    expect(identifyLanguage("… — !!!")).toBe("und");
    expect(readingOf("… — !!!", "und")).toBe("no-text");
    expect(readingOf("", "en")).toBe("no-text");
  });

  test("a long text in no language known here is not taken for English", () => {
    expect(identifyLanguage("Qorvath melun threnic osbar veltu kaimen drossil pethan ".repeat(20))).toBe("und");
  });
});
