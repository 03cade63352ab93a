/** The class of a field's value whose words are those of who was harmed. */
export function careOfField(name: string): string | undefined {
  return name === "victims" ? "care-words" : undefined;
}
