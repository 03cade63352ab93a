import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { FoundView } from "../../../wire/desk-views.ts";
import { Care } from "../care/care.tsx";
import { NothingYet } from "../nothing/nothing-yet.tsx";
import { DeskError, tell } from "../server/ask.ts";
import { caseQuery } from "../server/queries.ts";
import { WORDS } from "../words.ts";
import { takeWords } from "./asked-words.ts";

const MOST = 50;
/** What stands where text was left out. */
const CUT = "[…]";

interface Answer {
  readonly words: string;
  readonly found: readonly FoundView[];
}

/** Kept for going back to the list from a document; in no address and in no storage, and gone with the page. */
let last: Answer | null = null;

/** Finds documents by their words. */
export function SearchPage() {
  const [words, setWords] = useState(() => last?.words ?? "");
  const [answer, setAnswer] = useState(last);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isEmpty = useQuery(caseQuery).data?.documents === 0;

  const search = async (asked: string): Promise<void> => {
    try {
      setError(null);
      last = { words: asked, found: await tell<FoundView[]>("/search", { words: asked, limit: MOST }) };
      setAnswer(last);
    } catch (cause) {
      setError(cause instanceof DeskError ? `${cause.message} ${cause.doNext}` : WORDS.failed);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: words from the palette are taken once, when the page opens
  useEffect(() => {
    const asked = takeWords();
    field.current?.focus();
    if (asked === null) return;
    setWords(asked);
    void search(asked);
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (words.trim() !== "") void search(words);
  };
  return (
    <div className="page search">
      <h1>{WORDS.search.heading}</h1>
      {/* biome-ignore lint/a11y/useSemanticElements: `search` the element is unknown to older readers */}
      <form role="search" onSubmit={submit} className="stack tight">
        <div className="row">
          <label className="field grow">
            <span>{WORDS.search.label}</span>
            <input
              ref={field}
              type="search"
              autoComplete="off"
              spellCheck={false}
              dir="auto"
              maxLength={500}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </label>
          <button type="submit" className="first">
            {WORDS.search.go}
          </button>
        </div>
        <p className="quiet">{WORDS.search.hint}</p>
      </form>
      <p role="status" className="quiet">
        {error ?? (answer ? WORDS.search.found(answer.found.length) : "")}
        {answer?.found.length === MOST ? ` ${WORDS.search.atMost}` : ""}
      </p>
      {answer?.found.length === 0 && !isEmpty ? <p className="notice">{WORDS.search.none}</p> : null}
      {isEmpty ? <NothingYet page="search" /> : null}
      <ol className="found">
        {answer?.found.map((one) => (
          <Found key={one.document} found={one} />
        ))}
      </ol>
    </div>
  );
}

function Found({ found }: { readonly found: FoundView }) {
  return (
    <li>
      <h2>
        <Link to="/documents/$id" params={{ id: found.document }} dir="auto" preload="intent">
          {found.title ?? WORDS.untitled}
        </Link>
      </h2>
      <p className="quiet">
        <bdi>{found.publisher ?? WORDS.publisherUnknown}</bdi> · {found.published ?? WORDS.dateUnknown} ·{" "}
        {WORDS.search.matches(found.matches)}
      </p>
      <p className="passage" dir="auto">
        <Care>
          {found.parts.map(({ text, cited }, index) =>
            cited === "cited" ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts stand in the order of the text
              <mark key={index} className="hit">
                {text}
              </mark>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts stand in the order of the text
              <span key={index} className={text === CUT ? "cut" : undefined}>
                {text}
              </span>
            ),
          )}
        </Care>
      </p>
    </li>
  );
}
