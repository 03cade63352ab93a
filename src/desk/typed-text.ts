/** Fields that hold names, and how it is said that a person named none. */
const NONE_OF: Readonly<Record<string, string>> = {
  perpetrators: "nobody named",
  victims: "nobody named",
  targets: "nothing named",
  weapons: "nothing named",
  chain: "nobody between",
};

/** A value as a person gave it to a field, in words. */
export function typedText(value: unknown, field: string): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.length === 0 ? (NONE_OF[field] ?? "none") : value.map((one) => typedText(one, field)).join("; ");
  const { min, max, from, to } = (value ?? {}) as {
    readonly min?: unknown;
    readonly max?: unknown;
    readonly from?: unknown;
    readonly to?: unknown;
  };
  if (typeof min === "number")
    return max === null || max === undefined ? `at least ${min}` : min === max ? String(min) : `${min} to ${String(max)}`;
  if (typeof from === "string") return from === to ? from : `${from} to ${String(to)}`;
  return JSON.stringify(value);
}

/** The names that a person gave, one by one; null where the field holds none. */
export function typedNames(value: unknown, field: string): readonly string[] | null {
  if (Array.isArray(value)) return value.map((one) => typedText(one, field));
  return Object.hasOwn(NONE_OF, field) && typeof value === "string" ? [value] : null;
}
