let asked: string | null = null;

/** Words on their way from the palette to the search page: they may be a name, so they go by no address. */
export function askWords(words: string): void {
  asked = words;
}

export function takeWords(): string | null {
  const words = asked;
  asked = null;
  return words;
}
