import { PEOPLE, THINGS } from "../../../core/lexicon/role-words.ts";
import { NOBODY_TOLD } from "../../../core/lexicon/unsaid-words.ts";
import type { DetectedSpan, Detections, Span } from "../../../core/model/index.ts";
import { type Outline, sentenceAt } from "../../../core/text/index.ts";
import type { RoleOfTrigger, ToldTrigger } from "./choose-incidents.ts";
import type { Mention } from "./choose-mentions.ts";

/** A span of the rules that fills a role of a trigger (by the word it begins with) for which the encoder names nobody and nothing. */
interface Described {
  readonly filler: number;
  readonly label: "perpetrator" | "target" | "victim";
  readonly word: number;
}

/**
 * Who and what takes part by grammar alone, where the encoder names none: whoever did it for an incident ("armed gangs stormed the prison"; a body by its name where the
 * grammar leaves no doubt), whoever and whatever was hit for a sentence ("opened fire on a market"). Other names are the encoder's. In text of one case it has learned
 * when to name nobody.
 */
export function describedBeside(
  { spans, links }: Detections,
  outline: Outline,
  told: readonly ToldTrigger[],
  roles: readonly RoleOfTrigger[],
  spanOf: (mention: Mention) => Span,
  taught: ReadonlyMap<number, number>,
): readonly Described[] {
  if (outline.casing !== "mixed") return [];
  const written = ([start, end]: Span): string => outline.text.slice(start, end);
  const incidentOf = new Map(told.map(({ word, incident }) => [word, incident]));
  const hasDoer = new Set(roles.flatMap(({ mention, trigger }) => (isDoer(mention) ? [incidentOf.get(trigger)] : [])));
  const hit = Map.groupBy(
    roles.flatMap(({ mention }) => {
      const own = spanOf(mention);
      const isTold = mention.role === "target" || (mention.role === "victim" && !NOBODY_TOLD.test(written(own)));
      return isTold ? [{ key: `${mention.role} ${sentenceAt(outline, own[0])}`, own }] : [];
    }),
    ({ key }) => key,
  );
  // "Two officers and a cook": whoever is joined to those that the encoder names was hit with them.
  const isFree = (role: string, { start, end }: DetectedSpan): boolean => {
    const others = (hit.get(`${role} ${sentenceAt(outline, start)}`) ?? []).map(({ own }) => own);
    if (others.some((own) => own[0] < end && start < own[1])) return false;
    return others.length === 0 || others.some((own) => JOINED.test(own[1] <= start ? written([own[1], start]) : written([end, own[0]])));
  };
  const fits = (label: string, trigger: number, { start, end }: DetectedSpan): boolean => {
    const last = outline.text.slice(start, end).toLowerCase().split(/\s+/u).at(-1) ?? "";
    if (sentenceAt(outline, start) !== sentenceAt(outline, (spans[trigger] as DetectedSpan).start)) return false;
    return label === "target" ? THINGS.has(last) && !SETTLEMENT.test(last) : PEOPLE.has(last);
  };
  // A state by its name too: the rules take one for whoever did it only as the subject of what was done.
  const named = new Set(
    spans.flatMap(({ label, start, end }) => (label === "organisation" || label === "place" ? [`${start} ${end}`] : [])),
  );
  const isActing = ({ rule = "", start, end }: DetectedSpan): boolean =>
    DOERS.test(written([start, end])) || (ACTING.has(rule) && named.has(`${start} ${end}`));
  const linksTo = Map.groupBy(links, ({ to }) => to);
  return told.flatMap(({ word, incident }) =>
    (linksTo.get(taught.get(word) ?? -1) ?? []).flatMap(({ from, to, label }): readonly Described[] => {
      const filler = spans[from] as DetectedSpan;
      if (label === "perpetrator-of") {
        return !hasDoer.has(incident) && isActing(filler) ? [{ filler: from, label: "perpetrator", word }] : [];
      }
      if (label !== "target-of" && label !== "victim-of") return [];
      const role = label === "target-of" ? "target" : "victim";
      return fits(role, to, filler) && isFree(role, filler) && !NOBODY_TOLD.test(written([filler.start, filler.end]))
        ? [{ filler: from, label: role, word }]
        : [];
    }),
  );
}

/** Rules by which whoever is named can only have done it. */
const ACTING: ReadonlySet<string> = new Set(["noun.light-verb", "verb.subject", "verb.agent", "verb.agent.of", "noun.agent.of"]);

/** Between two that were hit together: "and a", ", three". */
const JOINED =
  /^(?:,|,?\s(?:and|as well as))\s(?:(?:an?|the|his|her|their|its|another|at\sleast|two|three|four|five|six|seven|eight|nine|ten|several|\d+)\s){0,2}$/iu;

/** A place where people live is where it was. */
const SETTLEMENT = /^(?:towns?|villages?|city|cities|area)$/u;

const isDoer = ({ role }: Mention): boolean => role === "individual" || role === "organisation";
const DOERS =
  /(?:^|\s)(?:gunm[ae]n|assailants?|attackers?|bombers?|militants?|insurgents?|extremists?|rebels?|gangs?|bandits?|jihadists?|fighters?|militiam[ae]n|settlers|herders|herdsmen|tribesmen|colonists|knifem[ae]n|hooligans|aggressors|figures|individuals|men|man|youths|police|officers|mob|raiders|robbers|kidnappers|pirates|armed men|armed groups?|forces|soldiers|troops|army|military|security forces|armed forces|air force|navy|brigade)$/iu;
