import { useIsBlind } from "../server/queries.ts";
import { WORDS } from "../words.ts";

/** The pages, in the order of the bar. */
const PAGES = [
  { to: "/", label: WORDS.nav.home, key: "c" },
  { to: "/review", label: WORDS.nav.review, key: "r" },
  { to: "/incidents", label: WORDS.nav.incidents, key: "i" },
  { to: "/claims", label: WORDS.nav.claims, key: "m" },
  { to: "/documents", label: WORDS.nav.documents, key: "d" },
  { to: "/search", label: WORDS.nav.search, key: "s" },
  { to: "/map", label: WORDS.nav.map, key: "p" },
  { to: "/timeline", label: WORDS.nav.timeline, key: "l" },
  { to: "/import", label: WORDS.nav.import, key: "t" },
  { to: "/dossier", label: WORDS.nav.dossier, key: "o" },
] as const;

/** Pages that show nothing of the machine or of others. Review is where documents are coded. */
const BLIND_PAGES = PAGES.filter(({ to }) => ["/", "/review", "/documents", "/search", "/import"].includes(to)).map((page) =>
  page.to === "/review" ? { ...page, label: WORDS.coding.heading } : page,
);

/** The pages of this desk. */
export function usePages(): readonly { readonly to: (typeof PAGES)[number]["to"]; readonly label: string; readonly key: string }[] {
  return useIsBlind() ? BLIND_PAGES : PAGES;
}

/** What the page of an address is called; "" of one that stands in no bar. */
export const pageLabel = (path: string): string => PAGES.findLast(({ to }) => isWithin(path, to))?.label ?? "";

export const isWithin = (path: string, page: string): boolean => path === page || (page !== "/" && path.startsWith(page));
