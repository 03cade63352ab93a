import type { LeavePolicy } from "../model/index.ts";
import { fold } from "../text/index.ts";
import type { DocumentToShow } from "./document-to-show.ts";
import { type CaseNames, caseNames } from "./names-in-text.ts";
import { type LabelledText, labelledText } from "./reading-document.ts";

/** Nobody's name is public at the desk, so that a text is read for names in one way. */
type PolicyForAll = Omit<LeavePolicy, "publicNames">;

/**
 * Labels the texts of a case again and again while documents come and go: as `labelledText` with the names of all of them. A text is read anew
 * where it is another, something else was found in it, or a name that it may hold came to the case or left it.
 */
export class LabelledTexts {
  private names: ReadonlySet<string> | null = null;
  private held: ReadonlyMap<string, LabelledText> = new Map();

  /** In their order, by id. `leaving` of a text that stands as it did is the very same object. */
  of(shown: readonly DocumentToShow[], policy: PolicyForAll): ReadonlyMap<string, LabelledText> {
    const known = caseNames(shown);
    const names = namesAmong(known);
    const before = this.names;
    const others = before === null ? [] : [...without(names, before), ...without(before, names)];
    const now = new Map<string, LabelledText>();
    for (const [index, one] of shown.entries()) {
      const held = this.held.get(one.document.id);
      const isSame = held !== undefined && isHeld(held, one) && !mayHold(one.text.text, others);
      now.set(one.document.id, isSame ? { ...held, shown: one, policy, label: `D${index + 1}` } : labelledText(one, index, policy, known));
    }
    this.names = names;
    this.held = now;
    return now;
  }
}

const without = (names: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...names].filter((name) => !others.has(name));

function namesAmong({ persons, publishers, bodies }: CaseNames): Set<string> {
  return new Set([...[...persons.values()].flat(), ...[...publishers].map((name) => `outlet ${name}`), ...bodies]);
}

function isHeld({ shown }: LabelledText, now: DocumentToShow): boolean {
  return shown.document === now.document && shown.text === now.text && shown.extraction === now.extraction && shown.names === now.names;
}

/** Whether all words of some name stand in a text. */
function mayHold(text: string, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const folded = fold(text);
  return names.some((name) =>
    fold(name)
      .replace(/^outlet (?:the )?/u, "")
      .split(/\s+/u)
      .every((word) => folded.includes(word)),
  );
}
