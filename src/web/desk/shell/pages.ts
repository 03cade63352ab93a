import { WORDS } from "../words.ts";

/** The pages, in the order of the bar. Incidents, claims, origins and the map join here once the case links its reports. */
export const PAGES = [
  { to: "/", label: WORDS.nav.home, key: "c" },
  { to: "/review", label: WORDS.nav.review, key: "r" },
  { to: "/documents", label: WORDS.nav.documents, key: "d" },
  { to: "/search", label: WORDS.nav.search, key: "s" },
  { to: "/import", label: WORDS.nav.import, key: "t" },
] as const;
