import type { LeavePolicy } from "../model/index.ts";
import type { ItemStanding } from "../model/reading.ts";
import type { DocumentToShow } from "./document-to-show.ts";
import type { CaseNames } from "./names-in-text.ts";
import { contactsIn, nameKey } from "./pseudonyms.ts";
import { labelledText } from "./reading-document.ts";

/**
 * A document whose reviewers' own words (values and reasons) hold the pseudonyms of its text in place of names; `authors` are those of the
 * whole case. A name that is written nowhere in the case cannot be known and stands as typed.
 */
export function typedAsItLeaves(shown: DocumentToShow, policy: LeavePolicy, known: CaseNames, authors: readonly string[]): DocumentToShow {
  if (policy.persons === "as-written") return shown;
  let hiding: ((typed: string) => string) | null = null;
  const hide = (typed: string): string => {
    hiding ??= hidingOf(shown, policy, known, authors);
    return hiding(typed);
  };
  const standing = (id: string): ItemStanding => {
    const own = shown.standing(id);
    const edits = own.edits.map((edit) => ({
      ...edit,
      text: hide(edit.text),
      names: edit.names === null ? null : edit.names.map(hide),
      why: edit.why && hide(edit.why),
    }));
    return { ...own, why: own.why && hide(own.why), edits };
  };
  const discounts: DocumentToShow["discounts"] = (id) => shown.discounts(id).map((one) => ({ ...one, why: one.why && hide(one.why) }));
  return { ...shown, standing, discounts };
}

function hidingOf(shown: DocumentToShow, policy: LeavePolicy, known: CaseNames, authors: readonly string[]): (typed: string) => string {
  const { leaving, outline } = labelledText(shown, 0, policy, known);
  const names = new Map<string, string>();
  const isPublic = (name: string): boolean => policy.publicNames?.has(nameKey(name)) ?? false;
  for (const name of [...[...known.persons.values()].flat(), ...authors]) if (!isPublic(name)) names.set(name, "[a person]");
  for (const { span, text } of leaving.pseudonyms) names.set(outline.text.slice(span[0], span[1]).replace(/\s+/gu, " "), text);
  const longestFirst = [...names].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return (typed) => longestFirst.reduce((words, [name, pseudonym]) => without(words, name, pseudonym), withoutContacts(typed));
}

function withoutContacts(typed: string): string {
  return contactsIn(typed).reduceRight((words, { span, text }) => words.slice(0, span[0]) + text + words.slice(span[1]), typed);
}

function without(words: string, name: string, pseudonym: string): string {
  if (name === "" || !words.includes(name)) return words;
  const literal = name.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
  return words.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "gu"), () => pseudonym);
}
