const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Sites that a place's name stands before, and that belong to it: "Olmeth market". */
export const SITES = set(
  "market bazaar bridge crossing junction station camp pass road checkpoint square harbour harbor port quay mine dam ford valley farm ranch forest hill hills beach market-place quarter suburb neighbourhood neighborhood",
);

/** Capitalised words behind "in" or "at" that name no place. */
export const NO_PLACES = set(
  `english french spanish arabic russian chinese german latin portuguese swahili parliament congress islam christianity christmas easter ramadan eid lent passover god allah heaven internet facebook twitter telegram whatsapp instagram youtube tiktok
  operation team group unit phase chapter article section table annex january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
  kalashnikov covid coronavirus mass
  nightclub club bar pub boulevard avenue street road drive lane court highway plaza mall hotel restaurant apartments apts co co. blvd ave st rd dr hwy`,
);

/** "Shelled Vellin", "stormed Vellin": verbs whose object is a town more often than a person of its name. */
export const STRUCK = set(
  "shelled shelling bombed bombing bombarded bombarding pounded pounding stormed overran recaptured besieged invaded raided",
);

/** "Hit the Vellin area": verbs that a place's name is sure behind only where its unit, or what it lies in, follows. */
export const HIT = set("hit hits struck strikes attacked targeted");
/** The same in every form, before what is told to lie in a place: "targets Vellin in Harl Province". */
export const HIT_IN = set([...HIT, "strike", "attack", "attacks", "target", "targets"].join(" "));

/** What a place's name stands behind: "village Vellin", "the town of Vellin". */
export const PLACE_WORDS = set(
  "village town city district province villages towns hamlet municipality port island suburb territory locality",
);
/** "The market of Vellin", "the camp of Vellin": sites that are called by where they are. */
export const SITES_OF = set("market camp station base outpost checkpoint bridge airport airfield prison hamlet settlement");

/** Last words of names of sites that are no bodies: "the Mar Linden Church", "Harl Air Base". */
const NAMED_SITES = set(
  "church mosque cathedral monastery temple shrine synagogue base airbase airfield barracks dam bridge refinery port prison jail facility plant market mall stadium embassy consulate palace terminal checkpoint crossing",
);
/** What such a name stands behind where something happens there. */
const AT_SITES = set(
  "in on at near outside inside against into strike strikes struck hit hits attack attacks attacked target targets targeted targeting bomb bombs bombed shell shells shelled storm storms stormed raid raids raided",
);

/** "Strikes the Harl Air Base", "inside the Mar Linden Church": a name that ends in a word for a site, where something happens at it. */
export function isAtNamedSite(text: string, start: number, name: string): boolean {
  const [, last = ""] = /\s(\p{Lu}\p{L}+)$/u.exec(name) ?? [];
  const [, lead = ""] = /(\p{L}+)\s(?:the\s)?$/iu.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  return NAMED_SITES.has(last.toLowerCase()) && AT_SITES.has(lead.toLowerCase());
}

const OPEN_SEAS = set("pacific atlantic caribbean mediterranean baltic");
/** "In the eastern Pacific", "over the Baltic": a sea by its short name, and no town of that name. `start`: where the name begins in `text`. */
export const isOpenSea = (text: string, start: number, name: string): boolean =>
  OPEN_SEAS.has(name.toLowerCase()) && /(?:\bthe|ern|central) $/u.test(text.slice(Math.max(0, start - 9), start));

/** What stands before a place for a part of it, or for what is beside it: "southern Velmar", "central Velmar". */
export const PART_OF_PLACE = /^(?:(?:north|south|east|west|central)(?:east|west)?(?:ern)?|downtown|nearby)$/u;

const SITE_KINDS =
  "church mosque cathedral chapel monastery convent temple shrine synagogue seminary hospital clinic school college university academy market bazaar mall supermarket stadium hotel nightclub restaurant theatre theater museum prison jail airport airbase airfield base barracks camp dam bridge port seaport harbour harbor refinery terminal depot plant facility mine station embassy consulate palace parliament courthouse headquarters square plaza street avenue boulevard beach junction roundabout checkpoint crossing compound complex factory farm field centre center";
const ONE_KIND = SITE_KINDS.split(" ")
  .map((kind) => `[${kind[0]?.toUpperCase()}${kind[0]}]${kind.slice(1)}`)
  .join("|");
/** "Mar Linden church", "Harl International Airport", "Seld refugee camp": a name, up to a word for what there is. */
const NAMED_SITE = `\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|al-\\p{Lu}[\\p{L}’'-]*|of|de|del)){0,5}\\s(?:(?!(?:an?|the|its|their|his|her|at|on|in|into|inside|near|\\p{Ll}+(?:ed|ing))\\s)\\p{Ll}+\\s){0,2}?(?:${ONE_KIND})`;
/** Up to the place that the site is told in: "in", "in the city of", "in central", ", ". */
const JOINT =
  "(?:,\\s|,?\\s(?:in|at|near|outside)\\s)(?:the\\s)?(?:(?:\\p{Ll}+\\s){0,2}(?:city|town|capital|village|district|province|region|suburb)\\s(?:of\\s)?)?(?:(?:central|downtown|\\p{Ll}+ern)\\s)?";
export const SITE_BEFORE = new RegExp(`(?<![\\p{L}’'-])(?<site>${NAMED_SITE})(?:${JOINT})$`, "u");
/** Where somebody was taken, held, or spoke is not where it happened. */
export const SITE_NOT_OF_ACT =
  /\b(?:taken|rushed|transported|airlifted|flown|brought|moved|transferred|admitted|evacuated|sent|treated|recovering|pronounced|died|dies|hospitali[sz]ed|held|detained|jailed|imprisoned|works?|worked|studied|spoke|speaking|told|sentenced|tried|buried|funeral|vigil|court|doctors?|director|student|professor|spokes\p{L}+)\s(?:[^.;,]{0,24}\s)?(?:to|at|in|into|of|inside|from)\s(?:the\s|an?\s)?$/iu;
/** What a sentence opens with is no part of a name. */
export const LEADS_SITE = /^(?:(?:The|A|An|At|In|On|Near|Outside|Inside)\s)+/u;
