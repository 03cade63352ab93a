import {
  BASES,
  type Basis,
  type BasisBy,
  type IncidentReport,
  type Perpetrator,
  type SourceKind,
  type Statement,
} from "../core/model/index.ts";

// The words of closed lists that a person chooses from, when they correct or add. No word of a text is needed for them.

export const REPORT_CHOICES = {
  type: [
    "bombing",
    "shooting",
    "assassination",
    "kidnapping",
    "arson",
    "robbery",
    "clash",
    "airstrike",
    "shelling",
    "sabotage",
    "attack",
    "sexual-violence",
    "accident",
    "detention",
    "disappearance",
    "torture",
    "killing-in-custody",
    "forced-labour",
    "forced-sterilisation",
    "sentence",
    "destruction-of-homes",
    "expulsion",
  ],
  status: ["happened", "attempted", "threatened", "denied"],
  kind: ["incident", "series", "situation"],
  mention: ["main", "follow-up", "background"],
} as const satisfies { readonly [Field in "type" | "status" | "kind" | "mention"]: readonly IncidentReport[Field][] };

export const STATEMENT_CHOICES = {
  quotation: ["direct", "indirect", "mixed"],
  polarity: ["asserts", "denies", "questions", "no-evidence", "not-verified", "no-comment"],
  certainty: ["stated", "probable", "possible"],
  act: ["statement", "claim-of-responsibility", "demand", "refusal", "proposal", "threat", "call", "announcement"],
  named: ["person", "institution", "office", "collective", "none"],
  sourceKind: [
    "official",
    "armed-group",
    "supporters",
    "witness",
    "victim-or-family",
    "medical",
    "expert",
    "organisation",
    "media",
    "document",
    "detainee",
    "other",
  ],
} as const satisfies {
  readonly [Field in "quotation" | "polarity" | "certainty" | "act" | "named"]: readonly Statement[Field][];
} & { readonly sourceKind: readonly SourceKind[] };

export const PERPETRATOR_CHOICES = {
  kind: ["organisation", "individual"],
  basis: BASES,
  by: ["publisher", "the-group", "supporters", "authorities", "rival", "witness", "expert", "unstated"],
} as const satisfies { readonly kind: readonly Perpetrator["kind"][]; readonly basis: readonly Basis[]; readonly by: readonly BasisBy[] };
