import type { DocumentView } from "../../../wire/desk-views.ts";
import { WORDS } from "../words.ts";
import { AddingPanel } from "./adding-panel.tsx";
import type { Adding } from "./use-adding.ts";

interface AddingToolsProps {
  readonly document: DocumentView;
  readonly adding: Adding;
}

/** What can be done with words selected in the text: a small bar, or the form that is being filled with them. */
export function AddingTools({ document, adding }: AddingToolsProps) {
  const { draft, selected } = adding;
  const words = selected ? shortened(document.text.slice(...selected)) : "";
  return (
    <>
      <p className="unseen" role="status">
        {words === "" ? "" : WORDS.adding.selected(words)}
      </p>
      {draft ? (
        <AddingPanel document={document} adding={adding} draft={draft} />
      ) : selected ? (
        <SelectionBar adding={adding} words={words} />
      ) : null}
    </>
  );
}

/** Characters of the words selected that the bar shows. */
const SHOWN = 48;

function shortened(words: string): string {
  const plain = words.replace(/\s+/gu, " ").trim();
  return plain.length <= SHOWN ? plain : `${plain.slice(0, SHOWN)} …`;
}

function SelectionBar({ adding, words }: { readonly adding: Adding; readonly words: string }) {
  return (
    <section className="selection-bar" aria-label={WORDS.adding.bar}>
      <span className="selected-words" dir="auto">
        {words}
      </span>
      <button type="button" onMouseDown={keepSelection} onClick={() => adding.start("statement")} aria-keyshortcuts="s">
        {WORDS.adding.start.statement} <kbd>s</kbd>
      </button>
      <button type="button" onMouseDown={keepSelection} onClick={() => adding.start("report")} aria-keyshortcuts="i">
        {WORDS.adding.start.report} <kbd>i</kbd>
      </button>
    </section>
  );
}

/** A press of the mouse would else let go of the words. */
function keepSelection(event: { preventDefault(): void }): void {
  event.preventDefault();
}
