import type { Candidate } from "./candidate.ts";
import { contentEnd } from "./contents.ts";
import type { Complement } from "./frames.ts";
import { isIn } from "./grammar.ts";
import { phraseAfter, phraseBefore, type Range } from "./noun-phrases.ts";
import type { Token } from "./units.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** "X is believed to", "it was reported that", "X was accused by Y of". */
export function passive(tokens: readonly Token[], group: VerbGroup, complement: Complement): Candidate | null {
  const subject = phraseBefore(tokens, group.from);
  const isIt = subject !== null && (tokens[subject.from] as Token).lower === "it";
  const key = `${group.lemma} passive ${complement.frame}`;
  const cue = [{ from: group.from, to: complement.cueEnd }];
  if (isIt && isIn(tokens[(subject as Range).from - 1], CONDITIONAL)) return null;
  if (complement.frame === "+by") return byAgent(tokens, group, complement, subject);
  if (complement.frame === "end")
    return subject === null || isIt ? null : { key, order: "none", source: null, cue, content: [subject], addressee: null, hand: null };
  const content = { from: complement.from, to: contentEnd(tokens, complement.from, complement.frame, false) };
  return {
    key,
    order: "none",
    source: null,
    cue,
    content: subject === null || isIt ? [content] : [subject, content],
    addressee: null,
    hand: null,
  };
}

const CONDITIONAL = new Set(["if", "whether", "unless", "until"]);

/** "The attack was claimed by X", "he was accused by X of Y". */
function byAgent(tokens: readonly Token[], group: VerbGroup, complement: Complement, subject: Range | null): Candidate | null {
  const phrase = phraseAfter(tokens, complement.from);
  const agent = phrase !== null && CHARGING.has(group.lemma) ? untilCharge(tokens, phrase) : phrase;
  if (agent === null || subject === null) return null;
  const rest = tokens[agent.to];
  const goesOn = isIn(rest, AFTER_AGENT) && agent.to + 1 < tokens.length;
  const after = goesOn ? [{ from: agent.to, to: contentEnd(tokens, agent.to, "object", false) }] : [];
  return {
    key: `${group.lemma} passive by`,
    order: "none",
    source: agent,
    cue: [{ from: group.from, to: complement.cueEnd }],
    content: [subject, ...after],
    addressee: null,
    hand: null,
  };
}
const CHARGING = new Set(["accuse", "suspect", "convict", "warn", "inform", "charge"]);

/** "by the army of planting": the charge is no part of the agent. */
function untilCharge(tokens: readonly Token[], phrase: Range): Range {
  for (let at = phrase.from + 1; at < phrase.to; at++) if (isIn(tokens[at], CHARGE_OPENERS)) return { from: phrase.from, to: at };
  return phrase;
}
const CHARGE_OPENERS = new Set(["of", "with"]);
const AFTER_AGENT = new Set(["of", "for", "as", "to", "with"]);
