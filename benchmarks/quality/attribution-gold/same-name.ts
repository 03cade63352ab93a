/** True where one name's words, articles apart, all stand in the other: "Okoro" and "Ana Okoro", wherever in the text. */
export function sameName(one: string, other: string): boolean {
  const words = (name: string): readonly string[] =>
    (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:the|an?|s)$/u.test(word));
  const [a, b] = [words(one), words(other)].sort((x, y) => x.length - y.length) as [readonly string[], readonly string[]];
  return a.length > 0 && a.every((word) => b.includes(word));
}
