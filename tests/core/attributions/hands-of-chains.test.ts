import { describe, expect, it } from "vitest";
import { creditOf } from "../../../src/core/documents/index.ts";
import { isOutlet } from "../../../src/core/lexicon/outlets.ts";
import { read } from "./read.ts";

/** The hands of the innermost statement that holds `words` in its content. */
function handsOf(text: string, words: string): readonly string[] {
  const found = read(text).findLast(({ content }) => content.some(([start, end]) => text.slice(start, end).includes(words)));
  return (found?.chain ?? []).map(({ role, text: name }) => (name === "" ? role : `${role} ${name}`));
}

describe("whose hands words went through", () => {
  it.each([
    [
      "a letter that somebody tells of, and what stands in it",
      "He was set free with a letter, the sheriff said. In it, the Salt Brigade demands the release of its leader.",
      "the release",
      ["relay sheriff", "document a letter", "speaker Salt Brigade"],
    ],
    [
      "a video told of before",
      "The Salt Brigade posted a video on Monday. “The mill was next,” a masked man says in it.",
      "The mill",
      ["document a video", "speaker masked man"],
    ],
    [
      "a message read out by a station",
      "In a message read out on Radio Dren, the Salt Brigade said the raid was over.",
      "the raid",
      ["relay Radio Dren", "document a message", "speaker Salt Brigade"],
    ],
    [
      "an outlet by what is told beside its name",
      "Three men lit the fire, according to River Brief, a blog on security along the border.",
      "lit the fire",
      ["relay River Brief", "gap"],
    ],
    [
      "a denial beside another's words is the report's own",
      "Prosecutors say they were freed for a ransom which the firm has always denied paying.",
      "paying",
      ["speaker firm"],
    ],
    [
      "who works for a petrol station is no outlet",
      "The owner of the Dren filling station said he sold forty.",
      "forty",
      ["speaker owner of the Dren filling station"],
    ],
    [
      "a paper by the last word of its name",
      "The Post quoted an unnamed clerk as saying that the mill was empty.",
      "the mill",
      ["relay Post", "speaker unnamed clerk"],
    ],
    [
      "a statement of two bodies",
      "The army and the guard in a joint statement said that the mill was empty.",
      "the mill",
      ["document a joint statement", "speaker army and the guard"],
    ],
    [
      "a statement put out",
      "The party put out a statement saying that the mill was empty.",
      "the mill",
      ["document a statement", "speaker party"],
    ],
    [
      "a part of a text",
      "Another paragraph of the lengthy memo said that the mill was empty.",
      "the mill",
      ["document Another paragraph of the lengthy memo", "gap"],
    ],
    [
      "a poll by whoever took it",
      "A new Harl-Venn poll shows that the mill is empty.",
      "the mill",
      ["document A new Harl-Venn poll", "speaker Harl-Venn"],
    ],
    [
      "who speaks through another",
      "The premier denied through a spokesman that the mill was empty.",
      "the mill",
      ["relay a spokesman", "speaker premier"],
    ],
    [
      "a post where men stand watch is no paper",
      "The Guard's post at Dren said that it was empty.",
      "it was empty",
      ["speaker Guard's post at Dren"],
    ],
    [
      "what somebody teaches is no paper",
      "Ilva Torrend, who teaches peace studies at the college, said the road was open.",
      "the road",
      ["speaker Ilva Torrend"],
    ],
    [
      "a statement that a site carried",
      "The mill was shelled, according to a statement carried by the Dren News website and seen by a clerk.",
      "The mill",
      ["relay Dren News website", "document a statement carried by the Dren News website and seen by a clerk", "gap"],
    ],
    [
      "who was quoted by a station, told behind the quotation",
      "“The mill is ours,” Irena Vask was quoted as saying by the broadcaster Radio Dren.",
      "The mill",
      ["relay broadcaster Radio Dren", "speaker Irena Vask"],
    ],
    [
      "whom a paper quoted, told behind what was said",
      "Two people died, the Courier quoted hospital clerks as saying, bringing the toll to seven.",
      "Two people",
      ["relay Courier", "speaker hospital clerks"],
    ],
    [
      "a wire, a station that it cites, and whom that quoted",
      "Tidewire reported on Tuesday, citing Radio Dren, which quoted an elder as saying that nine had died.",
      "nine had",
      ["relay Tidewire", "relay Radio Dren", "speaker elder"],
    ],
    [
      "an officer whom a paper cites, and who said it",
      "The Dren Courier cited an officer who said a clerk was the target.",
      "a clerk",
      ["relay Dren Courier", "speaker officer"],
    ],
    [
      "what stands in court papers",
      "Prosecutors said in court papers that he bought the boat.",
      "the boat",
      ["document court papers", "speaker Prosecutors"],
    ],
    [
      "a statement sent to a paper",
      "In a statement to the Dren Courier, the mayor said the road was open.",
      "the road",
      ["relay Dren Courier", "document a statement", "speaker mayor"],
    ],
    [
      "an eyewitness whom a paper quoted",
      "An eyewitness quoted by the Dren Times said it lasted an hour.",
      "an hour",
      ["relay Dren Times", "speaker eyewitness"],
    ],
    [
      "reports that nobody confirmed have no author",
      "Unconfirmed reports said the clerk had fled.",
      "the clerk",
      ["document Unconfirmed reports", "gap"],
    ],
    [
      "a man who says which group he is of",
      "A masked man who called himself a commander of the Salt Army said the pass was closed.",
      "the pass",
      ["speaker masked man"],
    ],
  ] as const)("%s", (_name, text, words, expected) => expect(handsOf(text, words)).toEqual(expected));
});

describe("the army", () => {
  it("is not the group with Army in its name that spoke before", () => {
    const text = "The River Liberation Army said the pass was closed. The army said that it was open.";
    expect(read(text).at(-1)?.speaker?.text).toBe("army");
    const guard = "The Coast Guard said the pass was closed. The guard said that it was open.";
    expect(read(guard).at(-1)?.speaker?.text).toBe("Coast Guard");
  });
});

describe("outlets and what only sounds like one", () => {
  it.each([
    ["the radio station", true],
    ["state news agency", true],
    ["the station", true],
    ["the police station", false],
    ["a petrol station", false],
    ["the UN refugee agency", false],
    ["intelligence agency", false],
    ["owner of the daily", false],
    ["Voice of the River Radio", true],
    ["Post", true],
    ["post", false],
  ] as const)("%s: %s", (name, expected) => expect(isOutlet(name)).toBe(expected));
});

describe("a text signed with one word", () => {
  it.each([
    ["Ferries will run as usual, the office said. — Tidewire", "Tidewire"],
    ["Ferries will run as usual, the office said. — Jana Tolvet", undefined],
    ["Ferries will run as usual, the office said. — Staff", undefined],
    ["Dren was quiet. Ferries will run as usual, the office said. — Dren", undefined],
  ] as const)("%s → %s", (paragraph, expected) => expect(creditOf(paragraph)?.name).toBe(expected));
});
