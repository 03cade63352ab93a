import { textIdOf } from "../core/model/index.ts";
import type { CaseStore } from "./ports/case-store.ts";
import type { Hashing } from "./ports/hashing.ts";

/** What is wrong with a case, a sentence each; empty when sound. Changes nothing. */
export async function checkCase(store: CaseStore, hashing: Hashing): Promise<readonly string[]> {
  const stored = await store.check();
  const own = await store.read(async (work) => {
    const wrong: string[] = [];
    for await (const { id } of store.documents.all(work)) {
      const text = await store.documents.textOf(work, id);
      if (text === null) continue;
      if (textIdOf(hashing.text, text.text) !== text.id) wrong.push(`document ${id}: its text is not the one it was named by`);
      const found = await store.findings.get(work, id);
      if (found && (await store.documents.text(work, found.text)) === null)
        wrong.push(`document ${id}: what was read from it points to a text that is not there`);
    }
    return wrong;
  });
  return [...stored, ...own];
}
