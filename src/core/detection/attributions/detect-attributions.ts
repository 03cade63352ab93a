import type { DetectedLink, DetectedSpan, Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import type { Found } from "../found.ts";
import { type Attribution, attributionsIn } from "./assemble.ts";
import { trustOf } from "./trust.ts";
import { unitsOf } from "./units.ts";

/** Attributions: labels `source`, `cue`, `content`, linked `source-of`, `content-of`, `continues`, `relays`. */
export function detectAttributions(outline: Outline, _before: readonly DetectedSpan[]): Found {
  return asFound(attributionsIn(unitsOf(outline), outline.quotations, trustOf));
}

/** Lays attributions out as labelled spans with links by index. */
export function asFound(attributions: readonly Attribution[]): Found {
  const spans: DetectedSpan[] = [];
  const links: DetectedLink[] = [];
  for (const { rule, score, source, cue, content, hands } of attributions) {
    const rounded = Math.round(score * 1000) / 1000;
    const add = ([start, end]: Span, label: DetectedSpan["label"]): number => spans.push({ start, end, label, score: rounded, rule }) - 1;
    const cueIndex = add(cue, "cue");
    if (source !== null) links.push({ from: add(source, "source"), to: cueIndex, label: "source-of", score: rounded });
    for (const hand of hands) {
      const handCue = add(hand.cue, "cue");
      if (hand.source !== null) links.push({ from: add(hand.source, "source"), to: handCue, label: "source-of", score: rounded });
      const [from, to] = hand.place === "outer" ? [cueIndex, handCue] : [handCue, cueIndex];
      links.push({ from, to, label: "relays", score: rounded });
    }
    let previous = -1;
    for (const part of content) {
      const index = add(part, "content");
      links.push({ from: index, to: cueIndex, label: "content-of", score: rounded });
      if (previous >= 0) links.push({ from: index, to: previous, label: "continues", score: rounded });
      previous = index;
    }
  }
  return { spans, links };
}
