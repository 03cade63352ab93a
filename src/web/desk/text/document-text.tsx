import { memo, type ReactNode, useEffect, useMemo, useRef } from "react";
import type { DocumentView } from "../../../wire/desk-views.ts";
import { stretchesOfCare } from "../care/stretches.ts";
import { useCare } from "../care/use-care.ts";
import { useIsBlind } from "../server/queries.ts";
import { WORDS } from "../words.ts";
import { MarkedText } from "./marked-text.tsx";
import { CARE, type Mark, marksByParagraph } from "./segments.ts";
import { useKeptSelection } from "./selected-span.ts";
import { bringIntoSight, keepSettled, sightOf } from "./sight.ts";
import { useWordKeys } from "./use-word-keys.ts";

interface DocumentTextProps {
  readonly document: DocumentView;
  readonly marks: readonly Mark[];
  readonly names: "shown" | "veiled";
  /** The character to bring into sight; told anew when `goal` is another. `nearest` moves no further than it must. */
  readonly at: number | null;
  readonly goal: string;
  readonly settle?: "center" | "nearest";
  readonly margin?: (paragraph: number) => ReactNode;
  readonly onItem?: (id: string) => void;
}

const NO_MARKS: readonly Mark[] = [];

/** A whole text with what lies over it; beside each paragraph, where there is a margin, what was read from it. */
export const DocumentText = memo(function DocumentText(props: DocumentTextProps) {
  const { document, marks, names, at, goal, settle = "center", margin, onItem } = props;
  const element = useRef<HTMLDivElement>(null);
  const onKeyDown = useWordKeys(element, document);
  const veiled = useMemo(
    () => (names === "veiled" ? document.persons.map(({ span }): Mark => ({ span, layer: "veiled" })) : NO_MARKS),
    [document, names],
  );
  const careful = useCarefulMarks(document);
  const byParagraph = useMemo(
    () => marksByParagraph(document.paragraphs, [...marks, ...veiled, ...careful]),
    [document, marks, veiled, careful],
  );

  useKeptSelection(element, document.id, byParagraph);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `goal` asks for it again where `at` stays the same
  useEffect(() => {
    const marked = at === null ? null : element.current?.querySelector<HTMLElement>(`mark[data-at="${at}"]`);
    if (!marked) return;
    if (settle === "nearest") return bringIntoSight(marked.getBoundingClientRect(), sightOf(marked));
    return keepSettled(marked);
  }, [at, goal, settle]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a text is no set of fields
    <div
      ref={element}
      role="group"
      aria-label={WORDS.adding.text}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: words are selected in it by the keyboard
      tabIndex={0}
      onKeyDown={onKeyDown}
      className={margin ? "text with-margin" : "text"}
      lang={document.language === "und" ? undefined : document.language}
      onClick={(event) => {
        const item = (event.target as HTMLElement).closest<HTMLElement>("mark[data-item]")?.dataset.item;
        if (item !== undefined && getSelection()?.isCollapsed !== false) onItem?.(item);
      }}
    >
      {document.paragraphs.map((stretch, index) => (
        <div key={stretch[0]} className="paragraph">
          {index === 0 && document.title !== null ? (
            <h2 dir="auto" className="title" data-start={stretch[0]}>
              <MarkedText text={document.text} stretch={stretch} marks={byParagraph[index] ?? NO_MARKS} />
            </h2>
          ) : (
            <p dir="auto" data-start={stretch[0]}>
              <MarkedText text={document.text} stretch={stretch} marks={byParagraph[index] ?? NO_MARKS} />
            </p>
          )}
          {margin?.(index)}
        </div>
      ))}
    </div>
  );
});

/** Stretches that are blurred while care is taken. */
function useCarefulMarks(document: DocumentView): readonly Mark[] {
  const care = useCare();
  const isBlind = useIsBlind();
  return useMemo(
    () => (care === "clear" ? NO_MARKS : stretchesOfCare(document, isBlind).map((span): Mark => ({ span, layer: CARE }))),
    [document, care, isBlind],
  );
}

/** Gives the keyboard to the text on the page. */
export function focusText(): void {
  window.document.querySelector<HTMLElement>(".text")?.focus({ preventScroll: true });
}
