import { describe, expect, it } from "vitest";
import { cut, read } from "./read.ts";

/** Statements as [source, cue, content] texts. */
const told = (text: string): readonly (readonly string[])[] =>
  read(text).map(({ source, cue, content }) => [cut(text, source).join(" | "), cut(text, cue).join(" | "), cut(text, content).join(" | ")]);

describe("what is told in another order", () => {
  it.each([
    ["Whether the bridge was mined the sheriff would not say.", ["the sheriff", "would not say", "Whether the bridge was mined"]],
    ["How the men had come by the keys it could not explain.", ["it", "could not explain", "How the men had come by the keys"]],
    ["Asked on Monday about the missing van, he did not reply.", ["he", "did not reply", "the missing van"]],
    ["Asked whether they had been warned, the sheriff did not answer.", ["the sheriff", "did not answer", "whether they had been warned"]],
    ["No one, she said, had come to the gate.", ["she", "said", "No one | had come to the gate"]],
    ["Two of the drivers, he added, were still missing.", ["he", "added", "Two of the drivers | were still missing"]],
    ["In her view the brigade may have wanted the money.", ["her", "In her view", "the brigade may have wanted the money"]],
    ["In Torrend's opinion, the road was never safe.", ["Torrend's", "In Torrend's opinion", "the road was never safe"]],
    [
      "According to a clerk at the harbour office, who is not allowed to speak to the press, the van had stood there for an hour.",
      ["a clerk at the harbour office, who is not allowed to speak to the press", "According to", "the van had stood there for an hour"],
    ],
    [
      "Two armed groups that can hardly stand one another said they had met.",
      ["Two armed groups that can hardly stand one another", "said", "they had met"],
    ],
    ["People who live beside the mill said they had heard shots.", ["People who live beside the mill", "said", "they had heard shots"]],
    ["Officials in the capital say the bridge is closed.", ["Officials in the capital", "say", "the bridge is closed"]],
    ["People in this village say two men fled.", ["People in this village", "say", "two men fled"]],
    ["Some said the mill was empty.", ["Some", "said", "the mill was empty"]],
    ["The raid was claimed on Friday by the Salt Brigade.", ["the Salt Brigade", "was claimed", "The raid"]],
    ["“The pass is closed,” it wrote under a picture of a burning truck.", ["it", "wrote", "“The pass is closed,”"]],
    [
      "Three people died on the pass, villagers say: a driver, his sister and a boy.",
      ["villagers", "say", "Three people died on the pass | a driver, his sister and a boy"],
    ],
  ] as const)("%s", (text, expected) => expect(told(text).map((one) => one.join(" / "))).toContain(expected.join(" / ")));
});

describe("verbs of two words, and verbs that are none", () => {
  it.each([
    ["The council turned down the offer.", ["The council", "turned down", "the offer"]],
    ["The premier brushed aside the charge as theatre.", ["The premier", "brushed aside", "the charge as theatre"]],
    ["Police are treating the fire as arson.", ["Police", "are treating", "the fire as arson"]],
    ["The elder would not be drawn on the raid.", ["The elder", "would not be drawn on", "the raid"]],
    ["The Salt Brigade took the credit for the raid.", ["The Salt Brigade", "took", "the credit for the raid"]],
    [
      "The Salt Brigade boasted of the bomb that tore the mill apart.",
      ["The Salt Brigade", "boasted of", "the bomb that tore the mill apart"],
    ],
    ["The minister pointed the finger at the rebels.", ["The minister", "pointed the finger at", "the rebels"]],
    ["The rebels demand the release of six men. The state refused.", ["The state", "refused", "the release of six men"]],
    ["The union demands escorts. The army has refused: it had no men.", ["The army", "has refused", "escorts"]],
    ["The group hailed the raid in a message read out on Radio Dren.", ["The group", "hailed", "the raid"]],
    ["The premier condemned the raid in a speech as an act of cowards.", ["The premier", "condemned", "the raid | as an act of cowards"]],
    ["The statement read: “The road is ours.”", ["The statement", "read", "“The road is ours.”"]],
    ["He offered no proof of it.", ["He", "offered", "no proof of it"]],
    ["The hospital has lowered its toll from nine to seven.", ["The hospital", "has lowered", "its toll from nine to seven"]],
    ["The premier conveyed his condolences to the families.", ["The premier", "conveyed", "his condolences to the families"]],
    ["The Salt Brigade, long suspected of the raid, fled.", ["", "long suspected of", "the raid"]],
    ["Villagers speak of two dead, which the army denies.", ["the army", "denies", "two dead"]],
    ["Villagers speak of two dead, shot by soldiers.", ["Villagers", "speak of", "two dead, shot by soldiers"]],
    ["The army has refused: its spokesman said the men were needed.", ["its spokesman", "said", "the men were needed"]],
    ["The elder appealed for calm.", ["The elder", "appealed for", "calm"]],
    [
      "The army has neither confirmed nor denied that its men were there.",
      ["The army", "has neither confirmed nor denied", "that its men were there"],
    ],
    ["The spokesman neither claimed nor denied the raid.", ["The spokesman", "neither claimed nor denied", "the raid"]],
    ["The premier rejected this out of hand.", ["The premier", "rejected", "this"]],
    ["The scholar said there was no proof of it.", ["The scholar", "said", "there was no proof of it"]],
    [
      "The league calls on the army to release them, or to charge them before a civil court, the men it took in May.",
      ["The league", "calls on", "the army to release them, or to charge them before a civil court, the men it took in May"],
    ],
    ["“Nobody came,” said the newly elected mayor, Ilva Torrend.", ["the newly elected mayor, Ilva Torrend", "said", "“Nobody came,”"]],
    [
      "The governor declared two days of mourning and called on everybody to stay indoors.",
      ["The governor", "called on", "everybody to stay indoors"],
    ],
  ] as const)("%s", (text, expected) => expect(told(text).map((one) => one.join(" / "))).toContain(expected.join(" / ")));

  it.each([
    ["The lorry turned down the road to the mill."],
    ["Doctors are treating the wounded."],
    ["At the square angry voices were raised against the herders."],
    ["Where the road ends the river begins."],
    ["The horse refused."],
    ["Villagers had no say in the matter."],
  ] as const)("nothing in: %s", (text) => expect(told(text)).toEqual([]));
});

describe("answers", () => {
  const last = (text: string) => read(text).at(-1);
  it("what is rejected right after it was demanded is refused", () => {
    expect(last("The rebels demanded a ransom. The firm rejected this.")?.act).toBe("refusal");
    expect(last("The rebels said the firm had lied. The firm rejected this.")?.act).toBe("statement");
    expect(last("Norland turned down a demand that it hand over the men.")?.act).toBe("refusal");
  });
  it("a flat no behind a denial goes on denying", () => {
    expect(last("The army denies it. There was no car on the pass, its spokesman said.")?.polarity).toBe("denies");
    expect(last("The army denies it. The village said there was no car left.")?.polarity).toBe("asserts");
    expect(last("The army said nothing new. There was no car on the pass, its spokesman said.")?.polarity).toBe("asserts");
  });
});
