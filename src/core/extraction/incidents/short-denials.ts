import type { Span, Statement } from "../../model/index.ts";
import { fold } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";
import type { Lookups } from "./lookups.ts";
import type { SaidPart } from "./said-part.ts";

/** "It", "the allegation", "any role in it": what is denied was told before. */
const DENIED_SHORTLY =
  /^(?:it|this|that|(?:the|this|that|any|these|those|such|all|its)\s+(?:charge|claim|accusation|allegation|report)s?|(?:any|all|having any|its)\s+(?:role|part|hand|involvement|responsibility)\b.{0,40}|(?:targeting|hitting|striking|attacking|bombing|shelling|killing|firing|carrying out)\b.{0,80}|(?:being|having been) (?:involved|responsible|behind)\b.{0,40})\W*$/iu;

/** Houses that stand for a government, by country. */
const SEATS: ReadonlyMap<string, string> = new Map([
  ["kremlin", "RU"],
  ["white house", "US"],
  ["pentagon", "US"],
  ["downing street", "GB"],
  ["elysee", "FR"],
]);

/** "India denies it", "New Delhi rejected the allegation": of whoever was accused under that name, or of a body of that state. */
export function shortDenials(
  { outline: { text } }: ExtractionContext,
  statements: readonly Statement[],
  told: readonly SaidPart[],
  lookups: Lookups,
): readonly SaidPart[] {
  const accused = told.filter(({ footing }) => footing.basis !== "denied" && footing.basis !== "claimed");
  if (accused.length === 0) return [];
  return statements.flatMap(({ id, polarity, speaker, for: principal, content, cue }): readonly SaidPart[] => {
    if (polarity !== "denies" || speaker === null) return [];
    if (!DENIED_SHORTLY.test(content.map(([start, end]) => text.slice(start, end)).join(" "))) return [];
    const spoken = (cue[0] ?? content[0] ?? speaker.span)[0];
    const [one] = accused
      .filter(
        ({ span, text: name }) => span[0] < spoken && (isOneState({ span, text: name }, speaker, lookups) || speaksFor(name, principal)),
      )
      .slice(-1);
    return one === undefined
      ? []
      : [
          {
            ...namedAs(isOneName(one, speaker) ? speaker : one),
            footing: { basis: "denied", by: "the-group", span: speaker.span, said: [id] },
          },
        ];
  });
}

/** "A spokesman for the group denied it": of the body that was accused last. */
const speaksFor = (accused: string, principal: Statement["for"]): boolean =>
  principal !== null && (THE_GROUP.test(principal.text) || nameOf(principal) === fold(accused).replace(/^the /u, ""));
const THE_GROUP =
  /^(?:the |this |that )?(?:(?:militant|armed|rebel|insurgent|separatist|jihadist) )?(?:group|movement|organi[sz]ation|militia|faction|outfit)$/iu;

const namedAs = ({ span, text }: Named): Named => ({ span, text });

interface Named {
  readonly span: Span;
  readonly text: string;
}

const nameOf = ({ text }: Named): string => fold(text).replace(/^the /u, "");
const isOneName = (one: Named, other: Named): boolean => nameOf(one) === nameOf(other);

/** The same name, or a state's name or seat where one of its bodies is accused. */
function isOneState(accused: Named, speaker: Named, { placesIn }: Lookups): boolean {
  if (isOneName(accused, speaker)) return true;
  const name = nameOf(speaker);
  const spoken = placesIn([speaker.span]).find(({ text }) => fold(text) === name)?.country ?? SEATS.get(name);
  return spoken != null && placesIn([accused.span]).some(({ country }) => country === spoken);
}
