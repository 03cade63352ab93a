import type { ExtractionContext } from "../context.ts";
import type { TextCount } from "../counts/text-count.ts";
import type { EventMention } from "./event-mention.ts";
import type { MentionGroup } from "./group-mentions.ts";
import type { Lookups } from "./lookups.ts";
import { shareOfTitle } from "./share-of-title.ts";

/** Somebody came to harm. */
export const isHarmed = ({ what, min, scope }: TextCount): boolean =>
  min > 0 && scope !== "mishap" && scope !== "earlier" && what !== "detained" && what !== "missing";

/** What each item of a digest is chiefly about: sentences beside it are of it, as those of a text are of its main one. */
export function leadsOfItems(context: ExtractionContext, groups: readonly MentionGroup[]): ReadonlySet<MentionGroup> {
  const attacks = groups.filter(
    ({ mentions }) => mentions[0]?.kind === "incident" && mentions[0].reach !== "state" && mentions[0].item > 0,
  );
  const byItem = Map.groupBy(attacks, ({ mentions }) => mentions[0]?.item);
  return new Set([...byItem.values()].flatMap((own) => weightiest(context, own) ?? []));
}

/** Sentences of an item of news. */
export const SHORT = 4;
/** Sentences within which a text opens with what it is about, and beyond which an act that harms nobody is told by the way. */
const OPENING = 1;
const ASIDE = 4;

/** The group that the text is chiefly about: an attack where it tells of one, but for one told by the way below an act of a state; else a series or an act of a state; a situation only at last. */
export function mainOf(context: ExtractionContext, groups: readonly MentionGroup[], { countsIn }: Lookups): MentionGroup | null {
  const first = ({ mentions }: MentionGroup): EventMention => mentions[0] as EventMention;
  const attacks = groups.filter((group) => first(group).kind === "incident" && first(group).reach !== "state");
  const told = groups.filter((group) => first(group).kind !== "situation");
  // What opens with several acts together is about the first that it goes on to tell.
  const overview = groups.find((group) => first(group).kind === "series" && first(group).sentence <= OPENING);
  const isCounted = (group: MentionGroup): boolean => countsIn(group.mentions.map(({ stretch }) => stretch)).some(isHarmed);
  // "Rebels kill 52 in attacks across the valley. Thirty homes were burnt": what harmed so many is what a short text is about.
  const opens = overview !== undefined && attacks.every((group) => first(overview).sentence < first(group).sentence);
  if (opens && context.outline.sentences.length <= SHORT && isCounted(overview) && !attacks.some(isCounted)) return overview;
  if (opens && isItem(context) && groups.every((group) => startOf(overview) <= startOf(group))) return overview;
  const isOverview = overview !== undefined;
  const chief = (isOverview ? attacks.find((group) => first(group).past === "none") : undefined) ?? weightiest(context, attacks);
  const opening = told.filter((group) => first(group).reach === "state" && first(group).sentence <= OPENING && group.mentions.length > 1);
  const isAside = (group: MentionGroup): boolean =>
    first(group).sentence > ASIDE && countsIn(group.mentions.map(({ stretch }) => stretch)).length === 0;
  if (chief !== null && isAside(chief)) return weightiest(context, opening) ?? chief;
  // "Launched strikes on the hills in response to a drone attack on the port": what it answers is not what the text is about.
  const isAnswered = chief?.mentions.every(({ aside }) => aside === "aside") === true;
  if (isAnswered) return weightiest(context, told);
  return actOfState(context, told, chief) ?? chief ?? weightiest(context, told) ?? weightiest(context, groups);
}

/** The act of a state that a text is about though it tells of attacks: a verdict that it opens with, or what the headline tells rather than the attack. */
function actOfState(context: ExtractionContext, told: readonly MentionGroup[], chief: MentionGroup | null): MentionGroup | null {
  if (context.outline.casing !== "mixed") return null;
  const first = ({ mentions }: MentionGroup): EventMention => mentions[0] as EventMention;
  const acts = told.filter((group) => first(group).reach === "state" && first(group).sentence <= ASIDE);
  // "A man who stabbed a clerk was sentenced to life."
  const verdict = acts.find(
    (group) => first(group).type === "sentence" && first(group).sentence === 0 && first(group).status === "happened",
  );
  if (verdict !== undefined || chief === null) return verdict ?? null;
  const headed = shareOfTitle(context);
  // An arrest is told of the attack that it is for.
  const act = weightiest(
    context,
    acts.filter((group) => first(group).type !== "detention"),
  );
  return act !== null && headed(act) - headed(chief) >= HEADLINED ? act : null;
}

const startOf = ({ mentions }: MentionGroup): number => mentions[0]?.triggers[0]?.span[0] ?? 0;

/** An item of news in one paragraph goes on to tell parts of what it opens with. */
const isItem = ({ outline: { casing, sentences, paragraphs } }: ExtractionContext): boolean =>
  casing === "mixed" && sentences.length > 1 && sentences.length <= SHORT && paragraphs.length === 1;

/** What the headline's words weigh. */
const OF_TITLE = 1.5;
/** By so much more of the headline an act of a state is what a text is about, though it tells of an attack too. */
const HEADLINED = 0.3;

/** Told early, told most, with people or things taking part. */
function weightiest(context: ExtractionContext, groups: readonly MentionGroup[]): MentionGroup | null {
  const { outline } = context;
  const titleShare = shareOfTitle(context);
  let best: { readonly group: MentionGroup; readonly weight: number } | null = null;
  for (const group of groups) {
    const first = group.mentions[0] as EventMention;
    const early = 3 * Math.exp(-first.sentence / 4);
    const share = group.mentions.length / Math.max(4, outline.sentences.length / 4);
    const filled = Math.min(1, group.mentions.flatMap(({ fillers }) => fillers).length / 3);
    const past = group.mentions.every((mention) => mention.past === "past") ? 1.5 : 0;
    const apart = first.pointing === "apart" || first.type === "sexual-violence" ? 1 : 0;
    const aside = group.mentions.every((mention) => mention.aside === "aside") ? 1.5 : 0;
    const headed = OF_TITLE * titleShare(group);
    const weight = early + 2 * share + filled + headed - past - apart - aside;
    if (best === null || weight > best.weight) best = { group, weight };
  }
  return best?.group ?? null;
}
