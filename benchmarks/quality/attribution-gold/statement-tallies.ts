import type { Tallies, Tally } from "../figures.ts";
import { sameChain } from "./chain-agreement.ts";
import type { LabelledStatement } from "./labels.ts";
import { type MatchedStatement, SAME } from "./match-statements.ts";
import { sameName } from "./same-name.ts";
import { wordDice } from "./word-overlap.ts";

/** Fields measured as the mean F1 over their values. */
export const MACRO = ["polarity", "act", "certainty", "quotation"] as const;
const SHARES = ["named", "sourceKind"] as const;
const WORDS = ["speaker", "for", "addressee"] as const;

/** What one sentence adds: `NAME` over matched statements, `NAME!` with those not found counted. */
export function talliesOf(
  text: string,
  all: readonly LabelledStatement[],
  found: readonly LabelledStatement[],
  matched: readonly MatchedStatement[],
): Tallies {
  const tallies: Record<string, Tally> = {};
  const share = (name: string, right: number, of: number): void => {
    tallies[name] = { kind: "share", right, of };
  };
  const same = (pair: MatchedStatement): boolean => wordDice(pair.words, pair.one.source, pair.other.source) >= SAME;
  tallies.found = { kind: "f1", hit: matched.length, told: found.length, gold: all.length };
  tallies["who+what"] = { kind: "f1", hit: matched.filter(same).length, told: found.length, gold: all.length };
  const partner = new Map(matched.map((pair) => [pair.one, pair]));
  for (const field of MACRO) {
    for (const value of new Set([...all, ...found].map((one) => one[field]))) {
      const hit = matched.filter(({ one, other }) => one[field] === value && other[field] === value).length;
      const told = matched.filter(({ other }) => other[field] === value).length;
      tallies[`${field}=${value}`] = { kind: "f1", hit, told, gold: matched.filter(({ one }) => one[field] === value).length };
      tallies[`${field}=${value}!`] = { kind: "f1", hit, told, gold: all.filter((one) => one[field] === value).length };
    }
  }
  for (const field of SHARES) {
    const right = matched.filter(({ one, other }) => one[field] === other[field]).length;
    share(`${field}, equal`, right, matched.length);
    share(`${field}, equal!`, right, all.length);
  }
  for (const field of WORDS) {
    const told = matched.filter(({ one, other }) => one[field] !== null || other[field] !== null);
    const right = told.filter(
      ({ one, other }) => one[field] && other[field] && sameName(text.slice(...one[field]), text.slice(...other[field])),
    );
    share(`${field}, equal words`, right.length, told.length);
  }
  for (const [kind, name] of [
    ["handed-on", "chain with a relay, document or gap"],
    ["plain", "chain of a speaker alone"],
  ] as const) {
    const those = all.filter((one) => (one.chain.every(({ role }) => role === "speaker") ? "plain" : "handed-on") === kind);
    const right = those.filter((one) => partner.has(one) && sameChain(partner.get(one) as MatchedStatement)).length;
    share(name, right, those.filter((one) => partner.has(one)).length);
    share(`${name}!`, right, those.length);
  }
  return tallies;
}
