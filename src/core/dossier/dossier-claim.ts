import type { DossierClaim } from "../model/dossier.ts";
import type { Claim, CorroboratedClaim, Stance } from "../model/index.ts";
import { claimSheet } from "./claim-sheet.ts";
import { discountsOfClaim } from "./discounts.ts";
import type { DossierTexts } from "./dossier-incident.ts";

/** Lays out a claim as what was decided of it tells it. `whole` is the same with every statement that nobody rejected. */
export function dossierClaim(held: CorroboratedClaim, whole: Claim, { texts, policy, holds, isDecided }: DossierTexts): DossierClaim {
  const out = whole.statements.filter(({ statement }) => !holds(statement));
  const count = (stance: Stance): number => out.filter((one) => one.stance === stance).length;
  return {
    // By any of its statements: what nobody else decided of it still carries a person's word.
    sheet: { ...claimSheet(held, texts, policy), discounts: discountsOfClaim(whole, texts) },
    decided: whole.statements.filter(({ statement }) => isDecided(statement)).length,
    statements: whole.statements.length,
    edited: held.statements.filter(({ document, statement }) => (texts.get(document)?.shown.standing(statement).edits.length ?? 0) > 0)
      .length,
    leftOut: { for: count("for"), against: count("against"), noEvidence: count("no-evidence"), neither: count("neutral") },
  };
}
