import type { Detections, Span } from "../../model/index.ts";
import { overlappingOf } from "../../text/index.ts";

/** What tells of an act, as far as it is asked here. */
interface Telling {
  readonly triggers: readonly { readonly span: Span }[];
}

/** The chances that what stands at a span tells of the acts of triggers, by where those stand ("start,end"); null where no detector says. */
export type ToldAt = (span: Span) => ReadonlyMap<string, number> | null;

/** What the detections say of which acts places, times and triggers tell of. */
export function toldOfActs({ spans, links }: Detections): ToldAt {
  const keyOf = (index: number): string => `${spans[index]?.start},${spans[index]?.end}`;
  const bySpan = new Map<number, Map<string, number>>();
  for (const { from, to, label, score } of links) {
    if (label !== "tells-of") continue;
    const told = bySpan.get(from) ?? new Map<string, number>();
    bySpan.set(from, told.set(keyOf(to), score));
  }
  const at = overlappingOf(
    [...bySpan].map(([index, told]) => ({ span: [spans[index]?.start ?? 0, spans[index]?.end ?? 0] as Span, told })),
  );
  return (span) => {
    const found = at(span);
    if (found.length < 2) return found[0]?.told ?? null;
    const told = new Map<string, number>();
    for (const one of found) for (const [trigger, chance] of one.told) told.set(trigger, Math.max(chance, told.get(trigger) ?? 0));
    return told;
  };
}

/** The chance, in [0, 1], that what stands at a span tells of one act; null where no detector says. */
export type ChanceOf = (span: Span) => number | null;

/** How likely what stands somewhere tells of a group's act. */
export function chanceOfGroup(toldAt: ToldAt, { mentions }: { readonly mentions: readonly Telling[] }): ChanceOf {
  const own = new Set(mentions.flatMap(({ triggers }) => triggers.map(({ span }) => span.join())));
  return (span) => {
    const told = toldAt(span);
    if (told === null) return null;
    let chance = 0;
    for (const [trigger, of] of told) if (own.has(trigger)) chance = Math.max(chance, of);
    return chance;
  };
}

/** Mentions of a group that a further one is held against. */
const MOST = 8;
/** What a pair counts that a detector read and did not link. */
const UNLINKED = 0.03;

/** The mean chance that triggers, each with what it tells of, tell of the acts of a group's last mentions; null where there are none. */
export function chanceTogether(told: readonly ReadonlyMap<string, number>[], group: readonly Telling[]): number | null {
  const others = group.slice(-MOST).flatMap(({ triggers }) => triggers.map(({ span }) => span.join()));
  const chances = told.flatMap((one) => others.map((other) => one.get(other) ?? UNLINKED));
  return chances.length === 0 ? null : chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
}
