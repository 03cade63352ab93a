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
export const NAMED_SITES = set(
  "church mosque cathedral monastery temple shrine synagogue base airbase airfield barracks dam bridge refinery port prison jail facility plant market mall stadium embassy consulate palace terminal checkpoint crossing",
);
/** What such a name stands behind where something happens there. */
export const AT_SITES = set(
  "in on at near outside inside against into strike strikes struck hit hits attack attacks attacked target targets targeted targeting bomb bombs bombed shell shells shelled storm storms stormed raid raids raided",
);

const OPEN_SEAS = set("pacific atlantic caribbean mediterranean baltic");
/** "In the eastern Pacific", "over the Baltic": a sea by its short name, and no town of that name. `start`: where the name begins in `text`. */
export const isOpenSea = (text: string, start: number, name: string): boolean =>
  OPEN_SEAS.has(name.toLowerCase()) && /(?:\bthe|ern|central) $/u.test(text.slice(Math.max(0, start - 9), start));

/** What stands before a place for a part of it, or for what is beside it: "southern Velmar", "central Velmar". */
export const PART_OF_PLACE = /^(?:(?:north|south|east|west|central)(?:east|west)?(?:ern)?|downtown|nearby)$/u;
