/** Fields that hold a list, and how it is said that a person put nothing in it. */
const NOTHING_IN: Readonly<Record<string, string>> = {
  perpetrators: "nobody named",
  victims: "nobody named",
  targets: "nothing named",
  weapons: "nothing named",
  chain: "nobody between",
};

/** A value as a person typed it, in words: several names one after another, and that there is none where the list is empty. */
export function givenInWords(field: string, typed: string): string {
  const list = listTyped(typed);
  if (list === null) return typed;
  return list.length === 0 ? (NOTHING_IN[field] ?? "nothing") : list.join(", ");
}

/** The names in a list that a person typed; null where it is no list. Words that only look like one are words. */
export function listTyped(typed: string): readonly string[] | null {
  if (!typed.startsWith("[")) return null;
  try {
    const list: unknown = JSON.parse(typed);
    return Array.isArray(list) ? list.map(String) : null;
  } catch {
    return null;
  }
}
