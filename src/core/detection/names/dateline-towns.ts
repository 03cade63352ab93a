import type { DetectedSpan, Gazetteer, Span } from "../../model/index.ts";
import { endOfDateline, itemHeads, namesOfHead, type Outline } from "../../text/index.ts";

/** "VELMAR, Harl — ", "VELMAR (KNA) - ", "VELMAR: ": the town, and what stands behind it. */
const TOWN = /^(?<town>\p{Lu}[\p{L}\p{M}'’.]*(?:[ -]\p{Lu}[\p{L}\p{M}'’.]*){0,3})(?<behind>,\s|\s?\(|:\s|\s?(?:—|–|--)\s|\s-\s)/u;
/** "April 28", "Sunday": the day that a report was filed, where no wider place is told. */
const DAY = /^(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\p{L}*\b)/iu;
/** From this prominence on a name before a dash alone, or a colon, is where a report was filed: "LIVE - ", "NOTE: " are none. */
const LISTED = 20;
/** So many items that open with a town and a colon are a digest by towns, whatever their size. */
const ITEMS = 3;

/** Towns that paragraphs are filed from, by where each begins: however small, since a dateline names nothing else. Mixed-case text. */
export function datelineTowns(outline: Outline, gazetteer: Gazetteer): ReadonlyMap<number, DetectedSpan> {
  const heads = outline.paragraphs.flatMap(([start]) => {
    const end = endOfDateline(outline, start);
    const found = end === null ? null : TOWN.exec(outline.text.slice(start, end));
    const { town = "", behind = "" } = found?.groups ?? {};
    if (found === null || end === null || gazetteer.countryOfDemonym(town) !== null) return [];
    return [{ start, town, behind, rest: outline.text.slice(start + found[0].length, end), best: gazetteer.lookup(town)[0] }];
  });
  const isByTowns = heads.filter(({ behind, best }) => behind === ": " && best !== undefined).length >= ITEMS;
  const towns = heads.filter(({ behind, rest, best }) => {
    if (best?.kind === "country" || best?.kind === "admin1") return false; // Found wherever they stand.
    if (behind === ", ") return best !== undefined || DAY.test(rest) || isWider(rest, gazetteer);
    return best !== undefined && (best.prominence >= LISTED || (behind === ": " && isByTowns));
  });
  const filed = towns.map(({ start, town }): Span => [start, start + town.length]);
  return new Map(
    [...filed, ...namesInHeads(outline, gazetteer)].map(([start, end]) => [
      start,
      { start, end, label: "place", score: 0.7, rule: "name.dateline" },
    ]),
  );
}

/** Where the items of a round-up are from, one of which at least is a known place. */
function namesInHeads(outline: Outline, gazetteer: Gazetteer): readonly Span[] {
  const heads = itemHeads(outline).flatMap((head) => (head === null ? [] : [namesOfHead(outline.text, head)]));
  const isKnown = ([start, end]: Span): boolean => gazetteer.lookup(outline.text.slice(start, end)).length > 0;
  const isDemonym = ([start, end]: Span): boolean => gazetteer.countryOfDemonym(outline.text.slice(start, end)) !== null;
  return heads.some((names) => names.some(isKnown)) ? heads.flat().filter((name) => !isDemonym(name)) : [];
}

/** "Harl — ", "Harl (KNA) - ": a known place that the town lies in. */
function isWider(rest: string, gazetteer: Gazetteer): boolean {
  const [name = ""] = /^\p{Lu}[\p{L}\p{M}'’.]*(?: [\p{L}\p{M}'’.-]+){0,4}/u.exec(rest) ?? [];
  const best = gazetteer.lookup(name.trim())[0];
  return best !== undefined && best.kind !== "settlement";
}
