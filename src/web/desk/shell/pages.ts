import { WORDS } from "../words.ts";

/** The pages, in the order of the bar. */
export const PAGES = [
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
