import { describe, expect, test } from "vitest";
import { linkClaims } from "../../../src/core/linking/claims/link-claims.ts";
import type { Claim, LinkedIncident, LinkingDocument, Statement } from "../../../src/core/model/index.ts";
import { EQUAL_WEIGHTS, inventedDocument, inventedReport, inventedStatement } from "./invented-documents.ts";

interface Said extends Partial<Statement> {
  readonly published?: string;
  readonly text?: string;
}

/** A document of one sentence, "speaker cue content.", with its one statement. Its name is its statement's too. */
function says(
  id: string,
  speaker: string,
  cue: string,
  content: string,
  { published = "2025-02-05", ...rest }: Said = {},
): LinkingDocument {
  const text = `${speaker} ${cue} ${content}.`;
  const from = speaker.length + 1;
  const at = from + cue.length + 1;
  const statement = inventedStatement(`s-${id}`, {
    speakerText: speaker,
    source: [[0, speaker.length]],
    cue: [[from, from + cue.length]],
    content: [[at, at + content.length]],
    ...rest,
  });
  return inventedDocument(id, { text, published, statements: [statement] });
}

const link = (documents: readonly LinkingDocument[], incidents: readonly LinkedIncident[] = []): readonly Claim[] =>
  linkClaims(documents, incidents, [], [], EQUAL_WEIGHTS);

/** Stances of the one claim that all documents are in, in their order; null where they are not one claim. */
function stancesIn(documents: readonly LinkingDocument[]): readonly string[] | null {
  const claims = link(documents);
  const [claim] = claims;
  if (claims.length !== 1 || claim === undefined) return null;
  const stances = documents.map(({ id }) => claim.statements.find(({ document }) => document === id)?.stance);
  return stances.includes(undefined) ? null : (stances as string[]);
}

const BOATS = says("boats", "The harbour watch", "said", "that the Ash Front sank two grain boats off Vorrash");
const BOATS_TOLD = says("told", "The mayor of Vorrash", "told reporters", "the Ash Front had sunk two grain boats near Vorrash");
const BOATS_DENIED = says("denied", "A spokesman of the Ash Front", "denied", "that the Ash Front sank two grain boats off Vorrash", {
  polarity: "denies",
});
const BOATS_DOUBTED = says("doubted", "An envoy", "said", "there is no evidence that the Ash Front sank two grain boats off Vorrash", {
  polarity: "no-evidence",
});
const BOATS_ASKED = says("asked", "The envoy", "asked whether", "the Ash Front sank two grain boats off Vorrash", {
  polarity: "questions",
});
const ALL = [BOATS, BOATS_TOLD, BOATS_DENIED, BOATS_DOUBTED, BOATS_ASKED];

describe("one claim, with a stance each", () => {
  test("who asserts, denies, finds no evidence and asks is heard on one claim", () => {
    expect(stancesIn(ALL)).toEqual(["for", "for", "against", "no-evidence", "neutral"]);
  });

  test("its text is the plainest content, which affirms it", () => {
    expect(link(ALL)[0]?.text).toBe("the Ash Front sank two grain boats off Vorrash");
  });

  test("where nobody affirms it, its text is the denial, and says that it is one", () => {
    const [claim] = link([
      says("guild", "The guild", "said", "the Ash Front did not sink the grain boats off Vorrash"),
      says("watch", "The watch", "said", "the Ash Front did not sink grain boats off Vorrash"),
    ]);
    expect(claim?.statements.map(({ stance }) => stance)).toEqual(["against", "against"]);
    expect(claim?.text).toBe("denied in these words: “the Ash Front did not sink grain boats off Vorrash”");
  });

  test("what says too little without its cue is told with it", () => {
    const nobody = (id: string) =>
      says(id, "No group", "has claimed", "responsibility", { polarity: "no-evidence", act: "claim-of-responsibility" });
    expect(link([nobody("one"), nobody("two")]).map(({ text }) => text)).toEqual(["claimed responsibility"]);
  });

  test("it is named by the least of its statements", () => {
    expect(link(ALL)[0]).toMatchObject({ id: "s-asked", topic: "s-asked" });
  });

  test("one statement alone is no claim", () => {
    expect(link([BOATS])).toEqual([]);
  });

  test("a report of a report is the report's content, and words that pass on are none of it", () => {
    const passed = says("passed", "The ministry", "rejected", "the reports that the Ash Front had sunk two grain boats off Vorrash", {
      polarity: "denies",
    });
    expect(stancesIn([BOATS, passed])).toEqual(["for", "against"]);
  });

  test("other words for one act are one claim", () => {
    const killed = says("killed", "Police", "said", "gunmen killed the ferry inspector Orla Tamm in Hollin");
    const murder = says("murder", "A cousin", "deplored", "the murder of the ferry inspector Orla Tamm in Hollin");
    expect(stancesIn([killed, murder])).toEqual(["for", "for"]);
  });

  test("a content that negates what another affirms is against it, whatever the cue", () => {
    const held = says("held", "The garrison", "said", "the rebels are holding the bridge at Tarn Ferry");
    const not = says("not", "A priest", "said", "the rebels are not holding the bridge at Tarn Ferry");
    expect(stancesIn([held, not])).toEqual(["for", "against"]);
  });

  test("a denial that another's words open with is not the speaker's", () => {
    const text = "The president denied that the rebels hold the bridge at Tarn Ferry, as the Ash Front announced";
    const statement = (id: string, span: readonly [number, number], cue: readonly [number, number], rest: Partial<Statement>) =>
      inventedStatement(id, { content: [span], cue: [cue], ...rest });
    const document = inventedDocument("d", {
      text,
      statements: [
        statement("s1", [text.indexOf("that the"), text.indexOf(", as")], [14, 20], { polarity: "denies" }),
        statement("s2", [text.indexOf("denied"), text.indexOf(", as")], [text.indexOf("announced"), text.length], {}),
      ],
    });
    expect(link([document])[0]?.statements.map(({ stance }) => stance)).toEqual(["against", "for"]);
  });

  test("words that nobody may say are silence, and what nobody could find out is no evidence", () => {
    const found = says("found", "Police", "identified", "a motive for the fire at the Hollin paper mills");
    const silent = says("silent", "Police", "have not released", "a motive for the fire at the Hollin paper mills");
    const unknown = says("unknown", "Police", "have not identified", "a motive for the fire at the Hollin paper mills");
    expect(stancesIn([found, silent, unknown])).toEqual(["for", "neutral", "no-evidence"]);
  });

  test("a pronoun that means the speaker is the speaker", () => {
    const own = says("own", "The Ash Front", "said", "it sank two grain boats off Vorrash");
    expect(stancesIn([BOATS, own])).toEqual(["for", "for"]);
  });

  test("'not only' turns nothing", () => {
    const only = says("only", "The watch", "said", "the Ash Front not only sank two grain boats off Vorrash");
    expect(stancesIn([BOATS, only])).toEqual(["for", "for"]);
  });
});

describe("laws of claims", () => {
  test("the order of documents never matters", () => {
    const more = [...ALL, ...FIVE];
    const expected = link(more);
    expect(link([...more].reverse())).toEqual(expected);
    expect(link([...more.slice(4), ...more.slice(0, 4)])).toEqual(expected);
  });

  test("a statement in copied words is the same proposition, however little is left of it", () => {
    const left = says("left", "The watch", "said", "two grain boats were gone");
    const copied = [{ later: { document: "left", statement: "s-left" }, earlier: { document: "boats", statement: "s-boats" } }];
    expect(link([BOATS, left])).toEqual([]);
    expect(linkClaims([BOATS, left], [], copied, [], EQUAL_WEIGHTS)).toHaveLength(1);
  });

  test("a copy adds its statement to the claim and leaves the others as they were", () => {
    const copy = { ...BOATS, id: "zz" };
    const claims = link([...ALL, copy]);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.statements).toEqual([...(link(ALL)[0]?.statements ?? []), { document: "zz", statement: "s-boats", stance: "for" }]);
  });

  test("documents of other things change no claim", () => {
    const others = Array.from({ length: 30 }, (_, order) =>
      says(`zx${order}`, "The council", "said", `the tram to mill ${order + 3} will reopen in Hollin`),
    );
    expect(link([...ALL, ...others]).find(({ id }) => id === "s-asked")).toEqual(link(ALL)[0]);
  });

  test("a third statement draws no two together that clash", () => {
    const five = says("five", "Police", "said", "five dockers died in the blast at the Vorrash silo");
    const seven = says("seven", "A surgeon", "said", "seven dockers died in the blast at the Vorrash silo");
    const some = says("some", "The mayor", "said", "dockers died in the blast at the Vorrash silo");
    for (const claim of link([five, seven, some])) {
      const held = claim.statements.map(({ document }) => document);
      expect(held.includes("five") && held.includes("seven")).toBe(false);
    }
  });
});

describe("when unsure they stay apart", () => {
  const apart = (a: string, b: string): void => {
    expect(link([says("a", "Police", "said", a), says("b", "The ministry", "said", b)])).toEqual([]);
  };

  test("numbers of one thing that differ", () => {
    apart("five dockers died in the blast at the Vorrash silo", "seven dockers died in the blast at the Vorrash silo");
    apart("at least five dockers died in the Vorrash blast", "five dockers died in the Vorrash blast");
  });

  test("numbers in words and digits are one number", () => {
    const words = says("words", "Police", "said", "two hundred dockers fled the blast at Vorrash");
    expect(stancesIn([words, says("digits", "The mayor", "said", "200 dockers fled the blast at Vorrash")])).toEqual(["for", "for"]);
  });

  test("what one only touches in passing", () => {
    apart(
      "the six captains of the grain fleet spent a week in Hollin to protest the visit of the envoy to Vorrash",
      "the visit of the envoy to Vorrash",
    );
  });

  test("an attempt and the act", () => {
    apart("the pickets tried to burn the toll house", "the pickets burnt the Hollin toll house");
  });

  test("the same deed done the other way round", () => {
    apart(
      "that Ash Front fighters attacked Lantern Brigade positions near Tarn",
      "that Lantern Brigade fighters attacked Ash Front positions near Tarn",
    );
  });

  test("other places and days", () => {
    apart("a man was shot in a drive-by on Monday in Austen Quay", "a man was shot in a drive-by on Thursday in Grisham Park");
  });

  test("the same words of two victims, of two incidents, and of two times", () => {
    apart("the driver Orla Tamm died of gunshot wounds in hospital", "the driver Benno Kesh died of gunshot wounds in hospital");
    const words = "two men were shot outside a bar";
    const about = (id: string): LinkingDocument => ({
      ...says(id, "Police", "said", words),
      incidents: [inventedReport(`r-${id}`, { spans: [[0, 200]] })],
    });
    const incident = (...ids: readonly string[]): LinkedIncident => ({
      id: `i-${ids[0]}`,
      reports: ids.map((id) => ({ document: id, report: `r-${id}`, index: 0, main: true })),
      pairs: [],
    });
    expect(link([about("a"), about("b")], [incident("a", "b")])).toHaveLength(1);
    expect(
      link([about("a"), { ...about("b"), text: about("b").text.replace("outside", "out by") }], [incident("a"), incident("b")]),
    ).toEqual([]);
    expect(link([says("old", "Police", "said", words, { published: "2024-02-05" }), says("new", "Police", "said", words)])).toEqual([]);
  });

  test("a state of things told years apart is one claim while the words are much the same", () => {
    const then = says("then", "An envoy", "said", "the Salt League is not tied to the Ember Host", { published: "2014-09-01" });
    expect(stancesIn([then, says("now", "A scholar", "said", "the Salt League is tied to the Ember Host")])).toEqual(["against", "for"]);
  });

  test("what one document tells apart, but for words inside a relayed statement", () => {
    const text =
      "The paper quoted the warden as saying that the sluice gates at Tarn were opened by night. The mayor said the sluice gates at Hollin were opened.";
    const at = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    const statements = [
      inventedStatement("s1", { content: [at("the warden as saying that the sluice gates at Tarn were opened by night")] }),
      inventedStatement("s2", { content: [at("that the sluice gates at Tarn were opened by night")] }),
      inventedStatement("s3", { content: [at("the sluice gates at Hollin were opened")] }),
    ];
    const [claim, ...more] = link([inventedDocument("d", { text, statements })]);
    expect(claim?.statements.map(({ statement }) => statement)).toEqual(["s1", "s2"]);
    expect(more).toEqual([]);
  });

  test("who did one incident: claims, blame and denials of one party join, those of another stay apart", () => {
    const report = (document: string, party: string) =>
      inventedReport(`r-${document}`, {
        spans: [[0, 200]],
        perpetrators: [
          {
            text: party,
            spans: [[0, 1]],
            kind: "organisation",
            actor: null,
            basis: "claimed",
            role: "carried-out",
            bases: [{ basis: "claimed", by: "the-group", span: [0, 1], said: [`s-${document}` as Statement["id"]] }],
          },
        ],
      });
    const with_ = (document: LinkingDocument, party: string): LinkingDocument => ({ ...document, incidents: [report(document.id, party)] });
    const documents = [
      with_(says("c", "The Ash Front", "claimed", "responsibility for the bombing", { act: "claim-of-responsibility" }), "Ash Front"),
      with_(says("b", "The minister", "blamed", "the Ash Front for the explosion that levelled a silo"), "Ash Front"),
      with_(says("n", "The Ash Front", "said", "it had nothing to do with the blast", { polarity: "denies" }), "Ash Front"),
      with_(says("o", "A deputy", "blamed", "the Lantern Brigade for the explosion that levelled a silo"), "Lantern Brigade"),
    ];
    const incident: LinkedIncident = {
      id: "i",
      reports: documents.map(({ id }) => ({ document: id, report: `r-${id}`, index: 0, main: true })),
      pairs: [],
    };
    const claims = link(documents, [incident]);
    expect(claims.map(({ statements }) => statements)).toEqual([
      [
        { document: "b", statement: "s-b", stance: "for" },
        { document: "c", statement: "s-c", stance: "for" },
        { document: "n", statement: "s-n", stance: "against" },
      ],
    ]);
  });
});

/** Five claims of which none implies another (rule 9 of the product), each put by two speakers. */
const FIVE: readonly LinkingDocument[] = (
  [
    [
      "leave",
      "that militants from Orbin Vale are leaving the country to seek training from the Ember Host",
      "militants of Orbin Vale are leaving their country to seek training with the Ember Host",
    ],
    [
      "with",
      "that about a hundred Marrish citizens are fighting alongside the Ember Host",
      "about a hundred Marrish citizens are fighting beside the Ember Host",
    ],
    ["join", "that Tajiks of Orbin Vale are joining the Ember Host", "Tajiks from Orbin Vale are joining the Ember Host"],
    [
      "tied",
      "that organisations of Orbin Vale have official ties to the Ember Host",
      "organisations from Orbin Vale have official connections to the Ember Host",
    ],
    ["appeal", "that the Ember Host has appealed to Orbin Vale in posters", "the Ember Host has appealed to Orbin Vale with posters"],
  ] as const
).flatMap(([id, one, other]) => [
  says(`${id}-1`, "A Marrish official", "said", one),
  says(`${id}-2`, "A scholar in Hollin", "said", other, { published: "2025-02-09" }),
]);

describe("claims around one group that are near one another", () => {
  test("leaving, being with it, joining, being tied to it and being appealed to are five claims", () => {
    const held = link(FIVE).map(({ statements }) => statements.map(({ document }) => document));
    expect(held.toSorted()).toEqual([
      ["appeal-1", "appeal-2"],
      ["join-1", "join-2"],
      ["leave-1", "leave-2"],
      ["tied-1", "tied-2"],
      ["with-1", "with-2"],
    ]);
  });

  test("militants, citizens, members of a people and organisations who do one thing are four claims", () => {
    const who = ["Militants", "Marrish citizens", "Tajiks", "Organisations"];
    const documents = who.map((one, order) =>
      says(`w${order}`, "An official", "said", `${one} of Orbin Vale are joining the Ember Host in the north`),
    );
    expect(link(documents)).toEqual([]);
  });

  test("claims that share their main names are one topic", () => {
    expect(new Set(link(FIVE).map(({ topic }) => topic)).size).toBeLessThan(5);
  });
});

describe("cost", () => {
  test("four times as many statements take no more than some six times as long", { timeout: 60_000 }, () => {
    const corpus = (size: number): readonly LinkingDocument[] => Array.from({ length: size }, (_, at) => invented(at));
    link(corpus(200));
    const timeOf = (documents: readonly LinkingDocument[]): number => {
      const start = performance.now();
      link(documents);
      return performance.now() - start;
    };
    const [small, large] = [timeOf(corpus(1000)), timeOf(corpus(4000))];
    expect(large / small).toBeLessThan(8);
  });
});

const PARTIES = ["Ash Front", "Lantern Brigade", "Ember Host", "Salt League", "Grey Column"];
const ACTS = ["attacked", "robbed", "occupied", "shelled", "left", "surrounded", "burned", "searched"];

/** A sentence that several documents share in part: names and acts come again, towns less often. */
function invented(at: number): LinkingDocument {
  const [party, act, town] = [PARTIES[at % 5], ACTS[at % 8], `Town${Math.floor(at / 6)}`];
  return says(`x${at}`, `Speaker${at % 40}`, "said", `the ${party} ${act} ${(at % 30) + 2} houses in ${town} near the river`, {
    published: `2025-0${(at % 9) + 1}-1${at % 9}`,
  });
}
