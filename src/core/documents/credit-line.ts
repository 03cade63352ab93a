import { NOT_AGENCIES } from "../lexicon/agency-names.ts";
import type { Span } from "../model/span.ts";
import { agencyLikeness } from "./agency-name.ts";

/** Whether the agency wrote the text, or gave something to it. */
export type CreditedWith = "text" | "part";

/** An agency that a line credits. The span is in the paragraph. */
export interface Credit {
  readonly name: string;
  readonly span: Span;
  readonly credits: CreditedWith;
}

/** A form of credit: `name` is the group that holds it. Rules are data: the test runs each example and counter-example. */
export interface CreditRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly credits: CreditedWith;
  readonly reason: string;
  readonly example: string;
  readonly counterExample: string;
}

const MAX_CREDIT = 240;
const NAME = '(?<name>\\p{Lu}[^()\\[\\]\\n|;:!?“”"]{1,60}?)';

/** Forms of a line that credits an agency. The name must be that of an agency in any case. */
export const CREDIT_RULES: readonly CreditRule[] = [
  {
    id: "credit.reporting-by",
    pattern: new RegExp(
      `^[([]?(?:with |additional |further )*(?:reporting|report|files|material|input|inputs) (?:by|from) ${NAME}[.)\\]]*$`,
      "iu",
    ),
    credits: "part",
    reason: "a line says with whose reporting the text was made",
    example: "With reporting by Coast News Agency.",
    counterExample: "With reporting by Jana Tolvet.",
  },
  {
    id: "credit.contributed",
    pattern: new RegExp(`^[([]?${NAME} contributed (?:to this (?:report|story|article)|reporting)[.)\\]]*$`, "u"),
    credits: "part",
    reason: "a line says who contributed to the report",
    example: "Coast Wire contributed to this report.",
    counterExample: "Both sides contributed to this report of a truce that failed within hours.",
  },
  {
    id: "credit.source-label",
    pattern: new RegExp(`^[([]?(?:source|credit|agency|courtesy|via)(?::| of| by) ?${NAME}[.)\\]]*$`, "iu"),
    credits: "text",
    reason: "a line names the agency as the source of the text",
    example: "Source: Reuters",
    counterExample: "Source of the fire: a cable.",
  },
  {
    id: "credit.dash",
    pattern: new RegExp(`^(?:[–—―]|--?)\\s?(?:with |from )?${NAME}\\.?$`, "u"),
    credits: "text",
    reason: "the text is signed with an agency's name after a dash",
    example: "— Coast Press Agency",
    counterExample: "— The minister would not say more",
  },
  {
    id: "credit.brackets",
    pattern: new RegExp(`^[([]${NAME}[)\\]]\\.?$`, "u"),
    credits: "text",
    reason: "an agency's name stands alone in brackets",
    example: "(Reuters)",
    counterExample: "(Updated)",
  },
  {
    id: "credit.whole-line",
    pattern: new RegExp(`^${NAME}$`, "u"),
    credits: "text",
    reason: "an agency's name is a line of its own",
    example: "Agence France-Presse",
    counterExample: "Town hall",
  },
];

const CLOSING_BRACKET = /[([](\p{Lu}[^()[\]\n]{1,60})[)\]]\.?$/u;
const CLOSING_DASH = /[.!?”"]\s*(?:[–—―]|--|\/)\s*(\p{Lu}[^()[\]\n.]{1,40})$/u;

/** The agency that a paragraph credits: as a line of its own, or at the end of its last sentence "(Reuters)", "— AFP". */
export function creditOf(paragraph: string): Credit | null {
  return paragraph.length <= MAX_CREDIT ? (creditOfLine(paragraph) ?? creditAtEnd(paragraph)) : creditAtEnd(paragraph);
}

function creditOfLine(paragraph: string): Credit | null {
  for (const rule of CREDIT_RULES) {
    const name = rule.pattern.exec(paragraph)?.groups?.name;
    const credit = name === undefined ? null : agencyAmong(name, paragraph.indexOf(name), rule.credits);
    if (credit) return credit;
  }
  return null;
}

/** The first of several names that is an agency's ("Jana Tolvet and Coast Wire"), `offset` being where they begin. */
export function agencyAmong(names: string, offset: number, credits: CreditedWith): Credit | null {
  let at = 0;
  for (const part of names.split(/(,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\/)/u)) {
    const skip = /^copyright\s+/iu.exec(part)?.[0].length ?? 0;
    const name = part
      .slice(skip)
      .replace(/(?<=\p{L}{4})\.$/u, "")
      .trimEnd();
    if (agencyLikeness(name) !== "no") return { name, span: [offset + at + skip, offset + at + skip + name.length], credits };
    at += part.length;
  }
  return null;
}

function creditAtEnd(paragraph: string): Credit | null {
  const tail = paragraph.slice(-100);
  const signed = CLOSING_DASH.exec(tail)?.[1];
  const name = CLOSING_BRACKET.exec(tail)?.[1] ?? signed;
  if (name === undefined) return null;
  const at = paragraph.lastIndexOf(name);
  return (
    agencyAmong(name, at, "text") ??
    (name === signed && isLoneSignature(paragraph, name) ? { name, span: [at, at + name.length], credits: "text" } : null)
  );
}

/** "… the office said. — Tidewire": one word behind the last dash, and nowhere before. People sign with two names. */
function isLoneSignature(paragraph: string, name: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{4,}$/u.test(name) && !NOT_AGENCIES.has(name.toLowerCase()) && paragraph.indexOf(name) === paragraph.lastIndexOf(name)
  );
}
