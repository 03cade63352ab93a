import { WAY_FROM, WAY_TO, WHERE_FROM } from "../../lexicon/told-place-words.ts";
import type { PlaceSite, Span } from "../../model/index.ts";

const KINDS =
  "church mosque cathedral chapel monastery convent temple shrine synagogue seminary hospital clinic school college university academy market bazaar mall supermarket stadium hotel nightclub restaurant theatre theater museum prison jail airport airbase airfield base barracks camp dam bridge port seaport harbour harbor refinery terminal depot plant facility mine station embassy consulate palace parliament courthouse headquarters square plaza street avenue boulevard beach junction roundabout checkpoint crossing compound complex factory farm field centre center";
const ONE_KIND = KINDS.split(" ")
  .map((kind) => `[${kind[0]?.toUpperCase()}${kind[0]}]${kind.slice(1)}`)
  .join("|");
/** "Mar Linden church", "Harl International Airport", "Seld refugee camp": a name, up to a word for what there is. */
const NAMED_SITE = `\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|al-\\p{Lu}[\\p{L}’'-]*|of|de|del)){0,5}\\s(?:\\p{Ll}+\\s){0,2}?(?:${ONE_KIND})`;
/** Up to the place that the site is told in: "in", "in the city of", "in central", ", ". */
const JOINT =
  "(?:,\\s|,?\\s(?:in|at|near|outside)\\s)(?:the\\s)?(?:(?:\\p{Ll}+\\s){0,2}(?:city|town|capital|village|district|province|region|suburb)\\s(?:of\\s)?)?(?:(?:central|downtown|\\p{Ll}+ern)\\s)?";
const SITE_BEFORE = new RegExp(`(?<![\\p{L}’'-])(?<site>${NAMED_SITE})(?:${JOINT})$`, "u");
/** Where somebody was taken, held, or spoke is not where it happened. */
const NOT_OF_ACT =
  /\b(?:taken|rushed|transported|airlifted|flown|brought|moved|transferred|admitted|evacuated|sent|treated|recovering|pronounced|died|dies|hospitali[sz]ed|held|detained|jailed|imprisoned|works?|worked|studied|spoke|speaking|told|sentenced|tried|buried|funeral|vigil|court|doctors?|director|student|professor|spokes\p{L}+)\s(?:[^.;,]{0,24}\s)?(?:to|at|in|into|of|inside|from)\s(?:the\s|an?\s)?$/iu;
const REACH = 140;

/** "The road between Vellin and Velmar", "20 km south of Velmar": from the place, which is named last. Null where the text tells nothing of it. */
export function whereFrom(text: string, [start, end]: Span): PlaceSite | null {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const [found, way, to] = [WHERE_FROM.exec(before), WAY_FROM.exec(before), WAY_TO.exec(text.slice(end, end + REACH))];
  const told: Span | null =
    found !== null ? [from + found.index, end] : way !== null && to !== null ? [from + way.index, end + to[0].length] : null;
  return told === null ? null : { text: text.slice(...told), span: told };
}

/** The named site that the text tells right before the place that it lies in: "at the Mar Linden church in Velmar". Null without one. */
export function siteOfAct(text: string, [start]: Span): PlaceSite | null {
  const from = Math.max(0, start - REACH);
  const found = SITE_BEFORE.exec(text.slice(from, start));
  const words = found?.groups?.site ?? "";
  const site = words.replace(LEAD, "");
  const own = from + (found?.index ?? 0) + words.length - site.length;
  if (!/^\p{Lu}/u.test(site) || NOT_OF_ACT.test(text.slice(Math.max(0, own - REACH), own))) return null;
  return { text: site, span: [own, own + site.length] };
}

/** What a sentence opens with is no part of a name. */
const LEAD = /^(?:(?:The|A|An|At|In|On|Near|Outside|Inside)\s)+/u;
