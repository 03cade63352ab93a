import { describe, expect, test } from "vitest";
import { withHarmOfFights } from "../../../src/core/extraction/incidents/harm-of-fights.ts";
import { type Trigger, triggerOf } from "../../../src/core/lexicon/triggers.ts";
import type { Span } from "../../../src/core/model/index.ts";

/** The words in text as triggers, each an act of its own. */
const acts = (text: string, words: readonly string[]) =>
  words.map((word) => {
    const start = text.indexOf(word);
    return [{ span: [start, start + word.length] as Span, trigger: triggerOf(word) as Trigger }];
  });

describe("who was harmed in a fight", () => {
  test.each([
    ["Clashes between two clans in Velmar on Monday killed four.", "Clashes", "killed"],
    ["Nine militants were killed during a shootout near Velmar.", "shootout", "killed"],
    ["The quarrel grew into clashes with six people reportedly killed.", "clashes", "killed"],
    ["A truce follows clashes last night that wounded eight.", "clashes", "wounded"],
  ])("was harmed by it, and is no act beside it: %s", (text, fight, harm) => {
    const [byRules, byModel] = withHarmOfFights(text, acts(text, [fight]), acts(text, [harm]));
    expect(byModel).toEqual([]);
    expect(byRules).toHaveLength(1);
    expect(byRules[0]).toHaveLength(2);
  });

  test.each([
    ["Gunmen killed a clerk in Velmar, and herders clashed with police in Odrisk.", "clashed", "killed"],
    ["A clerk was killed in Velmar hours after a shootout in Odrisk.", "shootout", "killed"],
  ])("may be another's doing: %s", (text, fight, harm) => {
    const [, byModel] = withHarmOfFights(text, acts(text, [fight]), acts(text, [harm]));
    expect(byModel).toHaveLength(1);
  });
});
