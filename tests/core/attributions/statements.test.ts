import { describe, expect, it } from "vitest";
import { sourcePartsOf } from "../../../src/core/extraction/attribution/source-parts.ts";
import type { Detections } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";
import { cut, one, read, shown } from "./read.ts";

describe("source and content", () => {
  it.each([
    [
      "two people telling two tolls are two statements",
      "Police said five people died, while the hospital put the toll at seven.",
      [
        ["Police", "five people died"],
        ["the hospital", "the toll at seven"],
      ],
    ],
    [
      "a quotation that its paragraph goes on with",
      "“We heard it first,” said Ilva Torrend. “Then the windows broke.”",
      [["Ilva Torrend", "“We heard it first,” | “Then the windows broke.”"]],
    ],
    [
      "a quotation reopened in the next paragraph",
      "“We heard it first,” Torrend said. “Then the windows broke.\n\n“Nobody came until noon.”",
      [["Torrend", "“We heard it first,” | “Then the windows broke. | “Nobody came until noon.”"]],
    ],
    [
      "a following paragraph that is all quotation",
      "“We heard it first,” Torrend said.\n\n“Nobody came until noon, and then only two of them.”",
      [["Torrend", "“We heard it first,” | “Nobody came until noon, and then only two of them.”"]],
    ],
    ["a colon", "He told reporters: “We saw nothing at all that night.”", [["He", "“We saw nothing at all that night.”"]]],
    ["old wires in capitals", "POLICE SAID THE BOMB KILLED THREE PEOPLE.", [["POLICE", "THE BOMB KILLED THREE PEOPLE"]]],
    ["lower case", "according to witnesses, two men fled.", [["witnesses", "two men fled"]]],
    ["a toll put by somebody, passively", "The toll was put at six by the hospital.", [["the hospital", "The toll | at six"]]],
    [
      "a dateline is told by nobody",
      "VELL, May 3 (Tidewire) - A bomb killed four people on Tuesday, the ministry said.",
      [["the ministry", "A bomb killed four people on Tuesday"]],
    ],
    [
      "a medium is no part of what was said",
      "The Front claimed responsibility for the raid in a message on Friday.",
      [["The Front", "responsibility for the raid"]],
    ],
    ["nothing said is no statement", "The ministry said nothing.", []],
    ["own voice", "Three people died when a bomb went off in Vell Harbour on Monday.", []],
    ["violence is no attribution", "Gunmen attacked a convoy and hit two trucks near Orven.", []],
  ] as const)("%s", (_name, text, expected) => {
    expect(shown(text, read(text))).toEqual(expected);
  });
});

describe("quotation", () => {
  it.each([
    ["“We will rebuild the whole market,” the mayor said.", "direct"],
    ["The mayor said the market would be rebuilt.", "indirect"],
    ["The mayor said the raid was “a stain on all of Orvenia that nothing will wash away”.", "mixed"],
  ] as const)("%s is %s", (text, expected) => expect(one(text).quotation).toBe(expected));
});

describe("polarity", () => {
  it.each([
    ["The ministry said the depot was empty.", "asserts"],
    ["The ministry denied that the depot was empty.", "denies"],
    ["The group said it had no role in the killing.", "denies"],
    ["The ministry rejected the claim that the depot was empty.", "denies"],
    ["Scholars questioned the ministry’s account of the fire.", "questions"],
    ["The court asked whether the prisoners had been fed.", "questions"],
    ["Analysts said there was no credible evidence that the group had crossed the border.", "no-evidence"],
    ["No group has claimed responsibility for the blast.", "no-evidence"],
    ["The agency said it could not independently verify the footage.", "not-verified"],
    ["The army declined to comment.", "no-comment"],
  ] as const)("%s → %s", (text, expected) => expect(one(text).polarity).toBe(expected));

  it("leaves the source empty where nobody has claimed", () => {
    const statement = one("No group has claimed responsibility for the blast.");
    expect(statement).toMatchObject({ source: [], speaker: null, named: "none", act: "statement", chain: [{ role: "gap" }] });
  });
});

describe("act", () => {
  it.each([
    ["The Grey Lantern Front claimed responsibility for the blast.", "claim-of-responsibility"],
    ["The Grey Lantern Front claimed the ambush near Orven.", "claim-of-responsibility"],
    ["The ambush was claimed by the Grey Lantern Front.", "claim-of-responsibility"],
    ["The group said its fighters had carried out the raid.", "claim-of-responsibility"],
    ["Supporters of the group praised the raid on an online channel.", "statement"],
    ["The ministry claimed that the raid had failed.", "statement"],
    ["The government demanded that the rebels leave the valley.", "demand"],
    ["Orvenia asked its neighbour to hand over the suspects.", "demand"],
    ["The neighbour refused to hand over the suspects.", "refusal"],
    ["The neighbour rejected the demand.", "refusal"],
    ["The envoy proposed a joint patrol of the border.", "proposal"],
    ["The rebels threatened to strike the port again.", "threat"],
    ["The rebels vowed to avenge their commander.", "threat"],
    ["The governor called on the rebels to lay down their arms.", "call"],
    ["The ministry announced a curfew in three districts.", "announcement"],
  ] as const)("%s → %s", (text, expected) => expect(one(text).act).toBe(expected));
});

describe("certainty", () => {
  it.each([
    ["Police said the bomb was planted at night.", "stated"],
    ["Police said the bomb was probably planted at night.", "probable"],
    ["Police believe the bomb was planted at night.", "probable"],
    ["Police said the bomb might have been planted at night.", "possible"],
    ["Police suspect that the bomb was planted at night.", "possible"],
    ["Police said the bomb was planted on the night of May 3.", "stated"],
  ] as const)("%s → %s", (text, expected) => expect(one(text).certainty).toBe(expected));
});

describe("how the source is named", () => {
  it.each([
    ["Ilva Torrend, head of the Orven hospital, said nine people were hurt.", "person", "Ilva Torrend"],
    ["Interior Minister Maro Quill said nine people were hurt.", "person", "Maro Quill"],
    ["The group’s spokesman, Osk Tarrin, said nine people were hurt.", "person", "Osk Tarrin"],
    ["A second group, the Salt Brigade, said nine people were hurt.", "institution", "Salt Brigade"],
    ["The interior ministry said nine people were hurt.", "institution", "interior ministry"],
    ["A senior police officer who asked not to be named said nine people were hurt.", "none", "senior police officer"],
    ["Officials said nine people were hurt.", "collective", "Officials"],
    ["Residents said nine people were hurt.", "collective", "Residents"],
    ["The Velians said nine people were hurt.", "collective", "Velians"],
    ["Sources said nine people were hurt.", "collective", "Sources"],
  ] as const)("%s → %s", (text, named, speaker) => {
    const statement = one(text);
    expect([statement.named, statement.speaker?.text]).toEqual([named, speaker]);
  });

  it("never makes more of a people than a collective", () => {
    expect(one("The Harrowmen said that the well was theirs.").named).toBe("collective");
    expect(one("The Velish said that the well was theirs.").named).toBe("collective");
  });

  it("the press at large, a share of people and those who pass by are many and no body", () => {
    const named = (source: string) => sourcePartsOf(outlineOf(source), [0, source.length], []).kind;
    expect(["The local press", "Velish media", "One in five", "Passersby", "The working class"].map(named)).toEqual(
      Array(5).fill("collective"),
    );
    expect(["The Orven Press", "Orven Media"].map(named)).toEqual(["institution", "institution"]);
  });

  it("the mayor of a town is an office, whoever a detector takes the town for", () => {
    const text = "The mayor of Varden";
    const parts = sourcePartsOf(outlineOf(text), [0, text.length], [[13, 19]]);
    expect([parts.name.text, parts.kind]).toEqual(["mayor of Varden", "office"]);
  });

  it("those who are told something at a news conference stand for the hour", () => {
    expect(one("The minister told a news conference that the well was poisoned.").medium).toBe("news-conference");
    expect(one("The minister told the chief of the conference centre that the well was poisoned.").medium).toBe(null);
  });

  it("it is the body that the sentence before begins with, not whoever spoke before that", () => {
    const text = "The mill guild said it was dark. The Ash Front has kept silent. In the past it has denied burning mills.";
    const bodies: Detections["spans"] = [{ start: 37, end: 46, label: "organisation", score: 1, rule: "test" }];
    expect(text.slice(37, 46)).toBe("Ash Front");
    expect(read(text, {}, [], bodies).at(-1)?.speaker?.text).toBe("Ash Front");
  });

  it("they are the body that the sentences before take up, and nobody where somebody else comes between", () => {
    const read2 = (between: string): string | undefined => {
      const text = `Men of the Sons of the Reed burned a mill. The Sons are feared there. ${between} They have denied burning barns.`;
      const bodies: Detections["spans"] = [{ start: 11, end: 27, label: "organisation", score: 1, rule: "test" }];
      expect(text.slice(11, 27)).toBe("Sons of the Reed");
      return read(text, {}, [], bodies).at(-1)?.speaker?.text;
    };
    expect(read2("Last year's fire was blamed on them.")).toBe("Sons of the Reed");
    expect(read2("The farmers fled.")).toBe(undefined);
  });

  it("a pronoun that nothing explains has no speaker: “he” is somebody named elsewhere, “it” may be nobody", () => {
    expect(one("He said that the well was poisoned.")).toMatchObject({ named: "person", speaker: null });
    expect(one("They said that the well was poisoned.")).toMatchObject({ named: "collective", speaker: null });
    expect(one("It said that the well was poisoned.")).toMatchObject({ named: "none", speaker: null });
  });

  it("a text that nothing explains stays unnamed", () => {
    expect(one("The communique said that the well was poisoned.").named).toBe("none");
  });

  it("knows a surname and a pronoun by the fullest name", () => {
    const text =
      "Ilva Torrend, head of the Orven hospital, said nine people were hurt. Torrend added that two had died. She said the wards were full.";
    expect(read(text).map(({ speaker }) => speaker?.text)).toEqual(["Ilva Torrend", "Ilva Torrend", "Ilva Torrend"]);
  });

  it("gives “the group” and “it” to the group that spoke", () => {
    const text =
      "The Grey Lantern Front said the raid was over. The group said two of its men had died. It warned that more raids would follow.";
    expect(read(text).map(({ speaker }) => speaker?.text)).toEqual(["Grey Lantern Front", "Grey Lantern Front", "Grey Lantern Front"]);
  });

  it("leaves a pronoun that nothing explains without a speaker", () => {
    expect(one("She said that nine people were hurt.").speaker).toBeNull();
  });

  it("finds a spokesman’s principal", () => {
    expect(one("Osk Tarrin, a spokesman for the Grey Lantern Front, said the raid was over.").for?.text).toBe("Grey Lantern Front");
    expect(one("Army spokesman Osk Tarrin said the raid was over.").for?.text).toBe("Army");
  });
});

describe("chain", () => {
  const roles = (text: string, publisher: string | null = null): readonly string[] =>
    one(text, { publisher }).chain.map(({ role, text: name }) => (name === "" ? role : `${role} ${name}`));
  it.each([
    ["The ministry said the depot was empty.", ["speaker ministry"]],
    ["The Orven Herald quoted an unnamed official as saying that the camp was empty.", ["relay Orven Herald", "speaker unnamed official"]],
    ["A shepherd was quoted by the Orven Herald as saying that he had heard three shots.", ["relay Orven Herald", "speaker shepherd"]],
    [
      "“The camp is empty and cold,” the Orven Herald has said, quoting a Tidewire report.",
      ["relay Orven Herald", "document Tidewire report", "gap"],
    ],
    [
      "The Orven Herald reported, citing two security officials, that the camp was hit.",
      ["relay Orven Herald", "speaker two security officials"],
    ],
    ["The Vell Courier, citing an unnamed officer, reported that the camp was hit.", ["relay Vell Courier", "speaker unnamed officer"]],
    ["A statement by the Salt Brigade said the raid was over.", ["document A statement by the Salt Brigade", "speaker Salt Brigade"]],
    ["It was reported that the camp was hit.", ["gap"]],
    ["We were told that the camp was hit.", ["gap"]],
    ["The mayor told the Orven Herald that the camp was hit.", ["relay Orven Herald", "speaker mayor"]],
    ["The mayor told reporters that the camp was hit.", ["speaker mayor"]],
    ["In an interview with the Orven Herald, the mayor said the camp was hit.", ["relay Orven Herald", "speaker mayor"]],
    [
      "In a statement carried by Tidewire News, the Salt Brigade said the raid was over.",
      ["relay Tidewire News", "document a statement", "speaker Salt Brigade"],
    ],
    ["The prisoner said through his lawyer that he had seen nothing.", ["relay his lawyer", "speaker prisoner"]],
    ["The mayor said in a letter that the camp was hit.", ["document a letter", "speaker mayor"]],
    ["The blast was blamed on the Grey Lantern Front.", ["gap"]],
  ] as const)("%s", (text, expected) => expect(roles(text)).toEqual(expected));

  it("starts with the publisher where it is known, and invents none", () => {
    const text = "The ministry said the depot was empty.";
    expect(roles(text, "Vell Courier")[0]).toBe("publisher Vell Courier");
    expect(one(text).chain.every(({ role }) => role !== "publisher")).toBe(true);
  });
});

describe("kind of source", () => {
  it.each([
    ["The interior ministry said nine people were hurt.", "official"],
    ["A spokesman for the Salt Brigade rebels said nine people were hurt.", "armed-group"],
    ["Villagers said nine people were hurt.", "witness"],
    ["The mother of one of the dead said nobody had warned them.", "victim-or-family"],
    ["A nurse at the clinic said nine people were hurt.", "medical"],
    ["An analyst at a research institute said the toll would rise.", "expert"],
    ["A rights group said nine people were hurt.", "organisation"],
    ["The Orven Herald said nine people were hurt.", "media"],
    ["One of the prisoners said nine people were hurt.", "detainee"],
    ["A leaked memo said nine people were hurt.", "document"],
  ] as const)("%s → %s", (text, kind) => expect(one(text).sourceKind).toBe(kind));

  it("is null where nobody is shown", () => {
    expect(one("It was reported that the camp was hit.").sourceKind).toBeNull();
  });
});

describe("circumstances", () => {
  it("tells the medium", () => {
    expect(one("In a video released on Friday, the Front claimed the ambush.").medium).toBe("video");
    expect(one("The Front said in a statement that the raid was over.").medium).toBe("statement");
    expect(one("The minister said at a news conference that the raid was over.").medium).toBe("news-conference");
  });
  it("tells the addressee", () => {
    expect(one("Ilva Torrend told the Vell Courier that nine people were hurt.").addressee?.text).toBe("Vell Courier");
    expect(one("Orvenia asked Velia to hand over the suspects.").addressee?.text).toBe("Velia");
    expect(one("Orvenia demanded that Velia hand over the suspects.").addressee?.text).toBe("Velia");
  });
  it("takes the day of the telling, not a day told of", () => {
    const text = "Police said on Tuesday the bomb was planted in March.";
    const day = (from: string, to: string, written: string): never =>
      ({
        span: [text.indexOf(written), text.indexOf(written) + written.length],
        value: from,
        type: "DATE",
        interval: { from, to },
        basis: "stated",
      }) as never;
    const [statement] = read(text, {}, [day("2031-04-01", "2031-04-01", "Tuesday"), day("2031-03-01", "2031-03-31", "March")]);
    expect(statement?.on).toEqual({ from: "2031-04-01", to: "2031-04-01" });
  });
  it("points from a statement told inside another to the outer one", () => {
    const text = "The ministry said that the rebels had claimed responsibility for the blast.";
    const [outer, inner] = read(text);
    expect(cut(text, inner?.source ?? [])).toEqual(["the rebels"]);
    expect(inner?.within).toBe(outer?.id);
  });
});
