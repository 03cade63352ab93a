import type { PlaceMention } from "../../model/index.ts";
import { areApart, type EventMention, type Filler, familyOf } from "./event-mention.ts";

/** Mentions taken to tell of one incident. */
export interface MentionGroup {
  readonly mentions: EventMention[];
}

const STOP = new Set(
  "the a an of and in on at to for with by from his her their its two three four five six seven several other others people person persons men man".split(
    " ",
  ),
);
const JOIN = 1.5;

/** Puts mentions of one incident together, in reading order; each mention looks back at the groups there are. Cost: mentions times groups. */
export function groupMentions(mentions: readonly EventMention[]): readonly MentionGroup[] {
  const groups: MentionGroup[] = [];
  for (const mention of mentions) {
    let best: { readonly group: MentionGroup; readonly affinity: number } | null = null;
    for (const group of groups) {
      const affinity = affinityOf(group, mention);
      if (affinity !== null && (best === null || affinity > best.affinity)) best = { group, affinity };
    }
    if (best !== null && best.affinity >= JOIN) best.group.mentions.push(mention);
    else groups.push({ mentions: [mention] });
  }
  return groups;
}

/** How well a mention fits a group; null where it cannot be of the same incident. */
function affinityOf({ mentions }: MentionGroup, mention: EventMention): number | null {
  const first = mentions[0] as EventMention;
  if (first.kind !== mention.kind || !typesFit(mentions, mention)) return null;
  const dated = mentions.find(({ time }) => time !== null)?.time ?? null;
  if (areApart(dated?.interval ?? null, mention.time?.interval ?? null)) return null;
  if (mention.past === "past" && mentions.every(({ past }) => past === "none") && mention.pointing !== "back") return null;
  const places = mentions.flatMap((one) => one.places);
  if (placesApart(places, mention.places)) return null;
  const last = mentions.at(-1) as EventMention;
  const distance = mention.sentence - last.sentence;
  if (distance === 0) return null; // One sentence tells them as two acts.
  let affinity = distance <= 1 ? 1.5 : distance <= 3 ? 1 : distance <= 8 ? 0.5 : 0.2;
  affinity += Math.min(2, 1.2 * sharedWords(mentions, mention));
  if (mention.pointing === "back") affinity += 1;
  if (mention.pointing === "another") affinity -= 1.5;
  if (dated && mention.time && dated.value === mention.time.value) affinity += 1;
  if (places.some((a) => mention.places.some((b) => a.text.toLowerCase() === b.text.toLowerCase()))) affinity += 0.7;
  if (mentions.some(({ type }) => type === mention.type)) affinity += 0.4;
  if (mentions.some(({ status }) => status === mention.status)) affinity += 0.2;
  return affinity;
}

function typesFit(mentions: readonly EventMention[], mention: EventMention): boolean {
  const own = familyOf(mention.type, mention.reach);
  const families = mentions.map(({ type, reach }) => familyOf(type, reach));
  if (own.startsWith("state") || families.some((family) => family.startsWith("state"))) return families.every((family) => family === own);
  if (own === "any" || families.every((family) => family === "any")) return true;
  return families.some((family) => family === own);
}

/** Two settlements of different names that neither text puts inside the other. */
function placesApart(a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean {
  const towns = (places: readonly PlaceMention[]): readonly PlaceMention[] =>
    places.filter(({ precision, kind }) => kind === "other" && (precision === "exact" || precision === "near"));
  const [left, right] = [towns(a), towns(b)];
  if (left.length === 0 || right.length === 0) return false;
  const near = (x: PlaceMention, y: PlaceMention): boolean =>
    x.text.toLowerCase() === y.text.toLowerCase() ||
    (x.lat !== null && y.lat !== null && Math.abs(x.lat - y.lat) < 0.5 && Math.abs((x.lon ?? 0) - (y.lon ?? 0)) < 0.5);
  return !left.some((x) => right.some((y) => near(x, y)));
}

const wordsOf = (fillers: readonly Filler[]): ReadonlySet<string> =>
  new Set(
    fillers
      .flatMap(({ role, text }) => (role === "weapon" ? [] : text.toLowerCase().split(/[^\p{L}\p{N}]+/u)))
      .filter((word) => word.length > 2 && !STOP.has(word)),
  );

function sharedWords(mentions: readonly EventMention[], mention: EventMention): number {
  const own = wordsOf(mention.fillers);
  const theirs = wordsOf(mentions.flatMap(({ fillers }) => fillers));
  let shared = 0;
  for (const word of own) if (theirs.has(word)) shared++;
  return shared;
}
