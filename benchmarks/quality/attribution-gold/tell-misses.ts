import type { Span } from "../../../src/core/model/span.ts";
import { sameChain } from "./chain-agreement.ts";
import type { LabelledStatement } from "./labels.ts";
import type { MatchedStatement } from "./match-statements.ts";
import type { SampledText } from "./sample.ts";

/** What one sentence holds, what was found in it, and which of both are the same. */
export interface ScoredSentence {
  readonly sampled: SampledText;
  readonly gold: readonly LabelledStatement[];
  readonly found: readonly LabelledStatement[];
  readonly matched: readonly MatchedStatement[];
}

/** Lines that tell where the program differs from the gold in `field`: "found", "chain" or a field of a statement. They hold text. */
export function missesIn({ sampled: { item, document }, gold, found, matched }: ScoredSentence, field: string): readonly string[] {
  const words = (spans: readonly Span[]): string => spans.map(([start, end]) => document.text.slice(start, end)).join(" … ");
  const told = ({ source, cue, content, chain }: LabelledStatement): string => {
    const hands = chain.map(({ role, span }) => `${role}:${span ? words([span]) : "-"}`).join(" > ");
    return `[${words(source)}] <${words(cue)}> ${words(content).slice(0, 160)} | ${hands}`;
  };
  if (field === "found") {
    const there = new Set(matched.map(({ one }) => one));
    const used = new Set(matched.map(({ other }) => other));
    return [
      ...gold.filter((one) => !there.has(one)).map((one) => `${item.item} MISSED ${told(one)}`),
      ...found.filter((one) => !used.has(one)).map((one) => `${item.item} EXTRA  ${told(one)}`),
    ];
  }
  if (field === "chain") {
    return matched.filter((pair) => !sameChain(pair)).map(({ one, other }) => `${item.item}\n  gold ${told(one)}\n  said ${told(other)}`);
  }
  const toldValue = (one: LabelledStatement): string => {
    const value = one[field as keyof LabelledStatement];
    return Array.isArray(value) && typeof value[0] === "number" ? `"${words([value as unknown as Span])}"` : String(value);
  };
  return matched
    .filter(({ one, other }) => toldValue(one) !== toldValue(other))
    .map(({ one, other }) => `${item.item} gold ${toldValue(one)}, said ${toldValue(other)}: ${told(one)}`);
}
