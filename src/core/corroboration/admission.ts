import { ADMITTING, OWN_DEED, TAKING_BLAME } from "../lexicon/admission-words.ts";
import type { IncidentReport, LinkingDocument, Span, Statement } from "../model/index.ts";
import { mayBeOneBody } from "../text/index.ts";
import { tokensOf } from "./origins/who-speaks.ts";

/**
 * Whether a statement admits a deed of the speaker's own, against its own interest: words of admission by a body that the report names as
 * perpetrator, or of what is its own ("its drone"). A claim of responsibility boasts and admits nothing.
 */
export function admitsOwnDeed({ text }: LinkingDocument, report: IncidentReport, statement: Statement): boolean {
  if (statement.act === "claim-of-responsibility" || statement.polarity !== "asserts" || statement.certainty !== "stated") return false;
  if (statement.sourceKind === "detainee" || statement.sourceKind === "supporters") return false;
  const words = (spans: readonly Span[]): string =>
    spans
      .map(([start, end]) => text.slice(start, end))
      .join(" ")
      .toLowerCase();
  const [cue, content] = [words(statement.cue), words(statement.content)];
  if (!ADMITTING.test(cue) && !TAKING_BLAME.test(`${cue} ${content}`)) return false;
  return OWN_DEED.test(content) || isPerpetrator(report, statement);
}

function isPerpetrator({ perpetrators }: IncidentReport, { speaker, for: principal }: Statement): boolean {
  const body = principal?.text ?? (speaker?.kind === "person" ? null : speaker?.text) ?? null;
  if (body === null) return false;
  const tokens = tokensOf(body);
  return perpetrators.some(({ kind, text }) => kind === "organisation" && mayBeOneBody(tokens, tokensOf(text)));
}
