/** A value as a person gave it, in words. */
export function typedText(value: unknown): string {
  if (typeof value === "string") return value;
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
