import { LEADS_SITE, SITE_BEFORE, SITE_NOT_OF_ACT } from "../../lexicon/site-words.ts";
import { WAY_FROM, WAY_TO, WHERE_FROM } from "../../lexicon/told-place-words.ts";
import type { PlaceSite, Span } from "../../model/index.ts";

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
  const site = words.replace(LEADS_SITE, "");
  const own = from + (found?.index ?? 0) + words.length - site.length;
  if (!/^\p{Lu}/u.test(site) || SITE_NOT_OF_ACT.test(text.slice(Math.max(0, own - REACH), own))) return null;
  return { text: site, span: [own, own + site.length] };
}
