import { AGENCIES, AGENCY_NOUNS, NOT_AGENCIES } from "../lexicon/agency-names.ts";

/** `known`: in the table of agencies; `shape`: its last words say so ("Coast Press Agency"); `no`: neither. */
export type AgencyLikeness = "known" | "shape" | "no";

/** Whether a name is a news agency's. Linear in the name. */
export function agencyLikeness(name: string): AgencyLikeness {
  const plain = plainName(name);
  if (name.endsWith(".") && plain.length <= 4) return "no"; // "Pa." is a state.
  if (plain === "" || NOT_AGENCIES.has(plain)) return "no";
  if (AGENCIES.has(plain)) return "known";
  const byShape = /^\p{Lu}/u.test(name.trim()) && AGENCY_NOUNS.some((noun) => plain.endsWith(` ${noun}`));
  return byShape && plain.length <= 60 ? "shape" : "no";
}

/** True for what stands where an agency would and is none: "Staff", "Special", "Updated". */
export function isNoAgency(name: string): boolean {
  return NOT_AGENCIES.has(plainName(name));
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/[.\s]+/gu, " ")
    .trim();
}
