import { describe, expect, test } from "vitest";
import { namesInPhrase } from "../../../src/core/extraction/actors/name-in-phrase.ts";
import { resolved, told } from "./reading.ts";

describe("a name that one actor bears", () => {
  test.each([
    ["by its full name", "[p:Karvanian Liberation Front]"],
    ["in capitals", "[p:KARVANIAN LIBERATION FRONT]"],
    ["with its article", "[p:the Karvanian Liberation Front]"],
    ["with its fighters", "[p:Karvanian Liberation Front fighters]"],
    ["with its suspected members", "[p:suspected members of the Karvanian Liberation Front]"],
    ["with what it is", "[p:the Karvanian Liberation Front rebel group]"],
    ["in quotation marks", '[p:"Karvanian Liberation Front" guerrillas]'],
    ["with its short name beside it", "[p:Karvanian Liberation Front (KLF)]"],
    ["possessing its fighters", "[p:the Karvanian Liberation Front's fighters]"],
  ])("resolves %s", (_, marked) => {
    expect(resolved(marked).map(({ actor }) => actor)).toEqual(["klf"]);
  });

  test("says why, in words", () => {
    const [mention] = resolved("The [p:River State Army troops] came.");
    expect(mention?.reasons).toEqual([
      '"River State Army" is a name of River State Army of Karvania in the list, within "River State Army troops"',
    ]);
  });

  test("is not looked for in a longer name that no list has", () => {
    expect(told("[o:Reformed Karvanian Liberation Front] spoke.")).toEqual([["Reformed Karvanian Liberation Front", null]]);
  });

  test("a span with two labels is one mention, and mentions are in reading order", () => {
    expect(told("[o:River State Army] and [op:Karvanian Liberation Front]")).toEqual([
      ["River State Army", "rsa-xa"],
      ["Karvanian Liberation Front", "klf"],
    ]);
  });

  test("a body that no list knows stays unresolved, and says so", () => {
    expect(resolved("[p:gunmen] fired.")[0]).toMatchObject({ actor: null, reasons: ["in no list of actors"] });
  });

  test("what the text has as a person's name is no actor", () => {
    expect(told("[on:Lantern Order] said")).toEqual([["Lantern Order", null]]);
  });
});

describe("a short name that the document introduces", () => {
  test("means what the document says", () => {
    expect(told("The [o:Karvanian Liberation Front] (KLF) denied it. The [p:KLF] fired.")).toEqual([
      ["Karvanian Liberation Front", "klf"],
      ["KLF", "klf"],
    ]);
    expect(told("The [o:KLF] (Karvanian Liberation Front) denied it. [p:KLF rebels] fired.")).toEqual([
      ["KLF", "klf"],
      ["KLF rebels", "klf"],
    ]);
  });

  test("in another language's order of letters", () => {
    expect(told("the Karvanian Liberation Front (FLK). [p:FLK fighters] fired.")).toEqual([["FLK fighters", "klf"]]);
  });

  test("chooses among the actors of that short name", () => {
    expect(resolved("The Red Sea Alliance (RSA) met. [p:RSA] men fired.")[0]).toMatchObject({
      actor: "rsa-xb",
      reasons: ['the document explains it as "Red Sea Alliance"'],
    });
  });

  test("means nobody in the list where the list lacks the full name", () => {
    expect(resolved("The Royal Surveyors' Association (RSA) met. The [o:RSA] left.")[0]).toMatchObject({
      actor: null,
      reasons: ['the document explains it as "Royal Surveyors\' Association", which is in no list'],
    });
  });

  test("is not what a news agency's name in brackets is", () => {
    expect(told("an attack by the Karvanian Liberation Front (Orbit). [o:Orbit] said")).toEqual([["Orbit", null]]);
  });
});

describe("a name that several actors bear", () => {
  test("stays open, with the candidates named", () => {
    const [mention] = resolved("[p:RSA] fired.");
    expect(mention?.actor).toBeNull();
    expect(mention?.reasons).toEqual(['"RSA" is a name of 2 actors', "it may be River State Army of Karvania or Red Sea Alliance"]);
  });

  test("is the one whose own name the document gives", () => {
    expect(resolved("The [o:Red Sea Alliance] met. [p:RSA men] fired near [o:RSA] lines.").map(({ actor }) => actor)).toEqual([
      "rsa-xb",
      null,
      "rsa-xb",
    ]);
  });

  test("stays open where the document gives the names of both", () => {
    expect(told("[o:Red Sea Alliance], [o:River State Army], [o:RSA]").at(-1)).toEqual(["RSA", null]);
  });

  test("is the one of the only country that the document names", () => {
    const [mention] = resolved("In [l:Karvania] the [p:army] fired.");
    expect(mention?.actor).toBe("army-xa");
    expect(mention?.reasons.at(-1)).toBe("of them only Karvanian Army is of a country that the document names (XA)");
  });

  test("stays open where the document names both countries, or none", () => {
    expect(told("In [l:Karvania] and near the [l:Vellander] border the [p:army] fired.")).toEqual([["army", null]]);
    expect(told("The [p:army] fired.")).toEqual([["army", null]]);
  });

  test("is not settled by a country where one of them belongs to none", () => {
    expect(told("In [l:Velland] [p:the Order] fired.")).toEqual([["the Order", null]]);
  });
});

describe("a people", () => {
  test("is no mention of an actor", () => {
    expect(told("[p:Ostrani] and [o:the Ostranis] and [p:OSTRANI]")).toEqual([]);
  });

  test("is none with fighters beside its name either", () => {
    expect(resolved("[p:Ostrani militants] fired.")[0]).toMatchObject({
      actor: null,
      reasons: ["says that they are of a people (Ostrani), and a people is no actor"],
    });
  });
});

test("a phrase gives up what is said around a name, and never its name", () => {
  expect(namesInPhrase("the suspected Karvan Front fighters").at(-1)).toBe("Karvan Front");
  expect(namesInPhrase("Allied River Forces")).toEqual(["Allied River Forces", "Allied River"]);
  expect(namesInPhrase("the fighters").every((name) => name !== "")).toBe(true);
});
