import { Link } from "@tanstack/react-router";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { FootnoteView, SheetDocumentView } from "../../../wire/linked-views.ts";
import { Care } from "../care/care.tsx";
import { WORDS } from "../words.ts";

const { incident: words } = WORDS.linked;

interface Sentences {
  readonly footnotes: ReadonlyMap<number, FootnoteView>;
  readonly documents: ReadonlyMap<string, SheetDocumentView>;
  readonly looked: number | null;
  readonly look: (footnote: number) => void;
}

const SentencesContext = createContext<Sentences | null>(null);

interface SentencesProps {
  readonly footnotes: readonly FootnoteView[];
  readonly documents: readonly SheetDocumentView[];
  readonly children: ReactNode;
}

/** What is cited on a page, for links that show and open it. */
export function SentencesOf({ footnotes, documents, children }: SentencesProps) {
  const [looked, look] = useState<number | null>(null);
  const value = useMemo(
    () => ({
      footnotes: new Map(footnotes.map((one) => [one.number, one])),
      documents: new Map(documents.map((one) => [one.label, one])),
      looked,
      look,
    }),
    [footnotes, documents, looked],
  );
  return <SentencesContext.Provider value={value}>{children}</SentencesContext.Provider>;
}

function useSentences(): Sentences {
  const sentences = useContext(SentencesContext);
  if (sentences === null) throw new Error("nothing is cited here");
  return sentences;
}

/** A document by its label; it opens at the sentence that is cited, and shows it when looked at. */
export function SentenceLink({ footnote }: { readonly footnote: number }) {
  const { footnotes, documents, look } = useSentences();
  const cited = footnotes.get(footnote);
  const document = cited && documents.get(cited.document);
  if (cited === undefined || document === undefined) return null;
  const span = cited.passage.spans[0];
  return (
    <Link
      to="/documents/$id"
      params={{ id: document.id }}
      search={span ? { at: `${span[0]}-${span[1]}` } : {}}
      className="cell"
      title={`${document.publisher ?? WORDS.publisherUnknown}, ${document.published ?? WORDS.dateUnknown}`}
      onFocus={() => look(footnote)}
      onMouseEnter={() => look(footnote)}
    >
      {document.label}
    </Link>
  );
}

/** The words cited, in their sentence. */
export function Passage({ footnote }: { readonly footnote: number }) {
  const { footnotes } = useSentences();
  const parts = footnotes.get(footnote)?.passage.parts ?? [];
  return (
    <span className="passage" dir="auto">
      <Care>
        {parts.map(({ text, cited, written }, index) =>
          cited === "cited" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no id of their own
            <mark key={index} className="hit">
              {text}
            </mark>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no id of their own
            <span key={index} className={written === "cut" ? "cut" : undefined}>
              {written === "cut" ? "…" : text}
            </span>
          ),
        )}
      </Care>
    </span>
  );
}

/** The sentence that is looked at, beside the table. */
export function LookedSentence() {
  const { footnotes, documents, looked } = useSentences();
  const cited = looked === null ? undefined : footnotes.get(looked);
  const document = cited && documents.get(cited.document);
  const isNothing = cited === undefined || document === undefined || looked === null;
  return (
    <aside className={isNothing ? "looked-sentence nothing" : "looked-sentence"} aria-label={words.sentence}>
      {isNothing ? (
        <p className="quiet">{words.sentenceHint}</p>
      ) : (
        <>
          <p className="quiet">
            <strong>{document.label}</strong> <bdi>{document.publisher ?? WORDS.publisherUnknown}</bdi> ·{" "}
            {document.published ?? WORDS.dateUnknown}
          </p>
          <p>
            <Passage footnote={looked} />
          </p>
        </>
      )}
    </aside>
  );
}
