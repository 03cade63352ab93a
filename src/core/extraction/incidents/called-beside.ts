import type { RoleFiller, Span } from "../../model/index.ts";

/** "Otto Varn, the deputy mayor": an article alone between a name and what it is called. */
const CALLED = /^,\s(?:the|an?)\s$/iu;
const ARTICLE_BEFORE = /\b(?:the|an?|two|three|four|five|his|her|its|their)\s$/iu;
const LONGEST_BETWEEN = 8;

/** People of one act, each once: whoever is named and then called something ("Otto Varn, a clerk, was shot") is one, by the name. */
export function calledBeside(text: string, people: readonly RoleFiller[]): readonly RoleFiller[] {
  const byEnd = new Map(people.flatMap((one) => one.spans.map((span) => [span[1], { one, span }] as const)));
  const isName = (span: Span): boolean => {
    const name = text.slice(...span);
    return /^\p{Lu}[^\s]*\s.*\p{Lu}/u.test(name) && !ARTICLE_BEFORE.test(text.slice(Math.max(0, span[0] - 8), span[0]));
  };
  const namesOf = new Map<RoleFiller, RoleFiller>();
  for (const called of people) {
    for (const [start] of called.spans.slice(0, MOST_SPANS)) {
      const name = nameBefore(text, start, byEnd);
      if (name !== null && name.one !== called && isName(name.span)) namesOf.set(called, name.one);
    }
  }
  const isCalled = (one: RoleFiller): boolean => namesOf.has(one) && !namesOf.has(namesOf.get(one) as RoleFiller);
  const calledOf = Map.groupBy(people.filter(isCalled), (one) => namesOf.get(one) as RoleFiller);
  return people.flatMap((one) => {
    const called = calledOf.get(one);
    if (called === undefined) return isCalled(one) ? [] : [one];
    return [{ ...one, spans: [...one.spans, ...called.flatMap(({ spans }) => spans)] }];
  });
}

/** Mentions of one entity that are looked at. */
const MOST_SPANS = 40;

function nameBefore<T>(text: string, start: number, byEnd: ReadonlyMap<number, T>): T | null {
  for (let end = start - 1; end >= start - LONGEST_BETWEEN; end--) {
    const found = byEnd.get(end);
    if (found !== undefined) return CALLED.test(text.slice(end, start)) ? found : null;
  }
  return null;
}
