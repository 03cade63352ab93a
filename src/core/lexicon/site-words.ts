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
