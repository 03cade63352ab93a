import { covers, type LeavePolicy, type Passage, type PassagePart, type Span } from "../model/index.ts";
import type { Outline } from "../text/index.ts";
import type { Pseudonym } from "./pseudonyms.ts";

/** What `leave` needs to know of a text beside its characters. */
export interface LeavingText {
  readonly outline: Outline;
  /** Pseudonym of every person's name in the text, by span (see `pseudonymsOf`). */
  readonly pseudonyms: readonly Pseudonym[];
}

const CUT: PassagePart = { text: "[…]", cited: "around", written: "cut", at: null };

/**
 * The one way out: what may leave of a text to show `spans`. Cuts to the sentences cited with one on each side, and puts
 * pseudonyms for names of persons, as the policy says. Spans are half-open UTF-16 code units of the text.
 */
export function leave(text: LeavingText, spans: readonly Span[], policy: LeavePolicy): Passage {
  const whole = text.outline.text.length;
  const windows: readonly Span[] = policy.context === "whole-text" ? [[0, whole]] : windowsAround(text.outline, spans);
  const parts: PassagePart[] = [];
  for (const [index, window] of windows.entries()) {
    if (index > 0 || window[0] > 0) parts.push(CUT);
    for (const part of partsOf(text, window, spans, policy)) parts.push(part);
    if (index === windows.length - 1 && window[1] < whole) parts.push(CUT);
  }
  return { parts, spans };
}

/** One stretch of a text with the spans cited in it, as it may leave; nothing around it. */
export function leavePart(text: LeavingText, stretch: Span, cited: readonly Span[], policy: LeavePolicy): Passage {
  return { parts: partsOf(text, stretch, cited, policy), spans: cited };
}

/** The characters of one span alone, as they may leave: for names, figures and other values. */
export function leaveSpan(text: LeavingText, span: Span, policy: LeavePolicy): string {
  return partsOf(text, span, [span], policy)
    .map((part) => part.text)
    .join("");
}

/** The stretches from one sentence before to one after each span, joined where they touch. */
function windowsAround(outline: Outline, spans: readonly Span[]): readonly Span[] {
  const windows: [number, number][] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const [start, end] = windowAround(outline, span);
    const last = windows.at(-1);
    if (last && start <= last[1] + 2) last[1] = Math.max(last[1], end);
    else windows.push([start, end]);
  }
  return windows;
}

function windowAround({ sentences, text }: Outline, span: Span): Span {
  if (sentences.length === 0) return [0, text.length];
  const begins = sentences.findIndex(([, end]) => end > span[0]);
  const ends = sentences.findLastIndex(([start]) => start < span[1]);
  const first = sentences[Math.max(0, (begins < 0 ? sentences.length : begins) - 1)] as Span;
  const last = sentences[Math.min(sentences.length - 1, ends + 1)] as Span;
  return [Math.min(first[0], span[0]), Math.max(last[1], span[1])];
}

/** Cuts a window at every border of a citation or a pseudonym. A name that a border splits is hidden whole, once. */
function partsOf({ outline, pseudonyms }: LeavingText, window: Span, cited: readonly Span[], policy: LeavePolicy): readonly PassagePart[] {
  const hidden = policy.persons === "pseudonyms" ? pseudonyms.filter(({ span }) => span[0] < window[1] && window[0] < span[1]) : [];
  const borders = new Set<number>([window[0], window[1]]);
  for (const [start, end] of cited) for (const border of [start, end]) if (border > window[0] && border < window[1]) borders.add(border);
  for (const { span } of hidden) {
    for (const border of borders) if (border > span[0] && border < span[1]) borders.delete(border);
    for (const border of span) borders.add(Math.min(window[1], Math.max(window[0], border)));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const span: Span = [start, sorted[index + 1] as number];
    const name = hidden.find((one) => one.span[0] < span[1] && span[0] < one.span[1]);
    const isCited = cited.some((one) => covers(one, span) || (name !== undefined && one[0] < span[1] && span[0] < one[1]));
    return {
      text: name ? name.text : outline.text.slice(span[0], span[1]),
      cited: isCited ? "cited" : "around",
      written: name ? "pseudonym" : "as-written",
      at: span,
    };
  });
}
