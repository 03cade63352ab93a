import type { TriggerReading } from "../../lexicon/triggers.ts";
import type { TaggedSentence } from "../phrases/tagged-sentence.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words right before a trigger that make it something else: "heart attack", "screen shot", "military service strike". */
const BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  attack: set("heart panic asthma verbal personal political media cyber counter"),
  attacks: set("heart panic asthma verbal personal political media cyber"),
  shot: set("screen mug gun long big slap jump penalty free vaccine flu booster"),
  shooting: set("photo film star stars"),
  shell: set("shell nut sea"),
  battle: set("legal court electoral election political custody uphill"),
  fighting: set("fire crime"),
  execution: set("budget program"),
  arrest: set("cardiac house"),
  sentence: set("first last opening"),
  torture: set("pure"),
  fire: set("cease"),
  explosion: set("population price demographic"),
};

/** Objects that show a figure of speech: "attacked the bill", "killed the proposal". */
const OBJECTS = set(
  "bill proposal plan idea policy policies budget law legislation constitution decision statement speech report article program programme economy problem problems rumor rumors hopes hope chances deal agreement process question issue issues record myth campaign",
);

const ATTACKS = set("attack assault kill murder ambush destroy damage sabotage burn execute massacre torch");

/** True where the words around a trigger show that no act of violence is told. */
export function isFigureOfSpeech(sentence: TaggedSentence, at: number, { trigger, length }: TriggerReading): boolean {
  const own = sentence.lower[at] ?? "";
  if (BEFORE[own]?.has(sentence.lower[at - 1] ?? "")) return true;
  if (!ATTACKS.has(trigger.id)) return false;
  for (let next = at + length; next < Math.min(sentence.words.length, at + length + 4); next++) {
    const word = sentence.words[next];
    if (word?.gap === "break" || word?.class === "preposition") return false;
    if (OBJECTS.has(word?.lower ?? "")) return true;
  }
  return false;
}
