import { describe, expect, it } from "vitest";
import { one, read } from "./read.ts";

/** The first statement of a text: the one that the sentence is written for. */
const first = (text: string) => read(text)[0];

describe("silence told without the word", () => {
  it.each([
    ["Nobody at the harbour office would tell us which ship it was.", "no-comment"],
    ["No one in the ministry would talk about the missing lorries.", "no-comment"],
    ["The garrison could not explain how the key had come into their hands.", "no-comment"],
    ["He would name no one.", "no-comment"],
    ["She would name nobody.", "no-comment"],
    ["The garrison said the key had been lost.", "asserts"],
    ["The guide would tell visitors that the tower was haunted.", "asserts"],
  ] as const)("%s → %s", (text, expected) => expect(first(text)?.polarity).toBe(expected));
});

describe("what nobody has owned up to", () => {
  it.each([
    ["The Grey Lantern Front has never said it was behind the fire.", "no-evidence"],
    ["The brigade has not claimed that it carried out the raid.", "no-evidence"],
    ["The brigade did not say that it had taken part.", "no-comment"],
  ] as const)("%s → %s", (text, expected) => expect(one(text).polarity).toBe(expected));
});

describe("denials without the verb", () => {
  it.each([
    ["The garrison said it had sent nobody.", "denies"],
    ["The brigade said its men had killed no one.", "denies"],
    ["The council said neither woman had ever been a member.", "denies"],
    ["The council said none of them was involved.", "denies"],
    ["“Whoever wrote that letter does not speak for us,” the elder said.", "denies"],
    ["“They are not our men, they are none of ours,” the elder said.", "denies"],
    ["The ministry sees it differently.", "denies"],
    ["The police said the gunmen killed no civilians.", "asserts"],
    ["The council said neither bridge was open.", "asserts"],
  ] as const)("%s → %s", (text, expected) => expect(one(text).polarity).toBe(expected));
});

describe("doubt in one's own words", () => {
  it.each([
    ["“I doubt that they have so many boats,” the harbour master said.", "questions"],
    ["“We seriously doubt the figure,” the harbour master said.", "questions"],
    ["“There is no doubt that they have boats,” the harbour master said.", "asserts"],
  ] as const)("%s → %s", (text, expected) => expect(one(text).polarity).toBe(expected));
});

describe("hedges that are of a number, and months that are no hedge", () => {
  it.each([
    ["“We saw three boats, possibly four,” the warden said.", "stated"],
    ["The warden said a band of perhaps two hundred men held the hill.", "stated"],
    ["The office has not answered a letter of 3 May.", "stated"],
    ["The warden said the boats had possibly come from the north.", "possible"],
  ] as const)("%s → %s", (text, expected) => expect(one(text).certainty).toBe(expected));
});

describe("deeds that a group owns to", () => {
  it.each([
    ["The rebels said that their river unit had placed the mine.", "claim-of-responsibility"],
    ["The militants said its third brigade had burned the depot.", "claim-of-responsibility"],
    ["The rebels said they were holding the two engineers.", "claim-of-responsibility"],
    ["The rebels said they held the town.", "statement"],
    ["The rebels said they hold the government responsible.", "statement"],
    ["The Salt Brigade took the credit for the raid.", "claim-of-responsibility"],
    ["The Salt Brigade boasted of the bomb that tore the mill apart.", "claim-of-responsibility"],
    ["The mill boasted of its bread.", "statement"],
    ["The rebels have claimed four of the six.", "claim-of-responsibility"],
    ["“The bridge was ours,” a masked man said.", "claim-of-responsibility"],
    ["“The idea was ours and we are proud of it,” the baker said.", "statement"],
  ] as const)("%s → %s", (text, expected) => expect(first(text)?.act).toBe(expected));
});

describe("refusals, offers, threats and calls", () => {
  it.each([
    ["“We do not bargain with kidnappers,” the premier said.", "refusal"],
    ["“The state doesn’t pay,” the minister said.", "refusal"],
    ["The ministry said Norland would not extradite its own citizens.", "refusal"],
    ["“We don’t know who they were,” the minister said.", "statement"],
    ["The firm said it was willing to meet the men who hold its drivers.", "proposal"],
    ["The council said it was open to talks.", "proposal"],
    ["The ministry said it was not ready to negotiate.", "statement"],
    ["The militants warned the drivers to stay off the pass.", "threat"],
    ["Police warned residents to leave the quarter.", "statement"],
    ["The bandits asked the widow for forgiveness.", "statement"],
    ["Police asked anyone who saw the car to come forward.", "call"],
    ["The family asked the media not to print his name.", "call"],
    ["The elder asked that no people be blamed for it.", "call"],
    ["He offered no proof of it.", "statement"],
    ["The hospital has lowered its toll from nine to seven.", "announcement"],
    ["The family asked at the garrison and the court.", "statement"],
    ["Norland asked its neighbour to hand over the suspects.", "demand"],
  ] as const)("%s → %s", (text, expected) => expect(first(text)?.act).toBe(expected));
});

describe("what is decided, and what is only expected", () => {
  it.each([
    ["The governor said the bridge would stay closed until June.", "announcement"],
    ["Trains will run as usual, the transport ministry said.", "announcement"],
    ["The ministry said schools would reopen on Monday.", "announcement"],
    ["The ministry said prices would remain high.", "statement"],
    ["A resident said the bridge would stay closed for ever.", "statement"],
    ["“They will never let us speak,” the farmer said.", "statement"],
    ["“Let us keep calm,” the farmer said.", "call"],
  ] as const)("%s → %s", (text, expected) => expect(one(text).act).toBe(expected));
});

describe("what is rejected: a report, or an offer", () => {
  it.each([
    ["A military spokesman rejected the figure.", "statement", "denies"],
    ["The prison service rejected the findings.", "statement", "denies"],
    ["The interior ministry called the claim propaganda.", "statement", "denies"],
    ["The rebels dismissed the offer as a trap.", "refusal", "asserts"],
    ["The rebels rejected the truce.", "refusal", "asserts"],
    ["The court denied a request for bail.", "refusal", "asserts"],
    ["The ministry denied plans to close the port.", "statement", "denies"],
    ["The governor ruled out a ransom.", "refusal", "asserts"],
    ["The ministry ruled out sending troops.", "announcement", "asserts"],
    ["The government said it does not negotiate with kidnappers.", "refusal", "asserts"],
    ["The party rejected any ties to the squads.", "statement", "denies"],
    ["The mayor rejected this act of violence.", "statement", "asserts"],
    ["Norland denied the use of its bases for the raid.", "refusal", "asserts"],
    ["The clerk said that the rumours had no basis.", "statement", "denies"],
    ["The premier could not confirm or deny that he would attend.", "statement", "no-comment"],
    ["The union said that the mayor had given no indication that he wanted peace.", "statement", "asserts"],
  ] as const)("%s → %s, %s", (text, act, polarity) => expect(first(text)).toMatchObject({ act, polarity }));
});

describe("threats, terms and questions", () => {
  it.each([
    ["The brigade said that foreign staff would be treated as targets.", "threat", "asserts"],
    ["The brigade said the drivers would be freed only if its prisoners were released.", "demand", "asserts"],
    ["Residents asked why it had taken the patrol an hour to arrive.", "statement", "questions"],
    ["Anyone with information is asked to call the sheriff’s office.", "call", "asserts"],
  ] as const)("%s → %s, %s", (text, act, polarity) => expect(first(text)).toMatchObject({ act, polarity }));
});

describe("what somebody says that they do not say or know", () => {
  it.each([
    ["The army said it does not comment on foreign reports.", "no-comment"],
    ["The minister said he had no comment.", "no-comment"],
    ["Monitors said they could not establish who had fired first.", "not-verified"],
    ["The spokesman said he had no information.", "not-verified"],
    ["A diplomat said he had seen nothing to suggest that the men were armed.", "no-evidence"],
    ["The embassy said it had received no such request.", "asserts"],
    ["The secretary said the march was paid for from abroad, without offering evidence.", "asserts"],
  ] as const)("%s → %s", (text, expected) => expect(first(text)?.polarity).toBe(expected));
});

describe("what somebody has done or decided", () => {
  it.each([
    ["The ministry said that it has halted the strikes on Sorland.", "announcement"],
    ["The Norlandish emergency ministry said that Norland has dispatched a hundred tents.", "announcement"],
    ["The ministry said that it has seen two tents.", "statement"],
    ["The army announced that it has seized the valley.", "statement"],
    ["The army announced a curfew.", "announcement"],
    ["The rebels claim to have launched three attacks on the port.", "claim-of-responsibility"],
    ["The clerks claim to have launched three boats.", "statement"],
  ] as const)("%s → %s", (text, expected) => expect(first(text)?.act).toBe(expected));
});

describe("what the words themselves do", () => {
  it.each([
    ["“I implore the clerks to stay at home,” the mayor said.", "call"],
    ["“We demand that the port be opened,” the union said.", "demand"],
    ["The minister said that his government is willing to continue the dialogue.", "proposal"],
    ["The minister said that his nomination would not make sense.", "statement"],
    ["The minister said that his country would not join the war.", "refusal"],
  ] as const)("%s → %s", (text, expected) => expect(first(text)?.act).toBe(expected));
});
