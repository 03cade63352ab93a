import type { DocumentView } from "../../../wire/desk-views.ts";
import { WORDS } from "../words.ts";
import { saveOriginal } from "./save-original.ts";

const facts = WORDS.document;

/** What is known of a document beside its text, each with how it is known. */
export function DocumentFacts({ document }: { readonly document: DocumentView }) {
  const { publisher, published, agency, genre, ownVoice, notRead, presence } = document;
  return (
    <div className="document-facts">
      {presence === "removed" ? <p className="notice">{facts.removed}</p> : null}
      <dl>
        <Fact term={facts.publisher} value={publisher ?? WORDS.publisherUnknown} />
        <Fact
          term={facts.published}
          value={published.value ?? WORDS.dateUnknown}
          note={published.value ? facts.knownBy(published.knownBy) : ""}
        />
        {agency ? <Fact term={facts.agency} value={agency} /> : null}
        <Fact term={facts.genre} value={genre.genre.replaceAll("-", " ")} note={genre.reasons.join("; ")} />
        {ownVoice === null ? null : <Fact term={facts.ownVoiceShare} value={facts.ownVoiceText(ownVoice)} />}
        <div>
          <dt>{facts.original}</dt>
          <dd>
            <button type="button" className="plain" onClick={() => void saveOriginal(document)}>
              {facts.save}
            </button>
          </dd>
        </div>
        {notRead.length > 0 ? <Fact term={facts.notRead} value={notRead.map(({ what, count }) => `${what} ${count}`).join(", ")} /> : null}
      </dl>
    </div>
  );
}

function Fact({ term, value, note }: { readonly term: string; readonly value: string; readonly note?: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <bdi>{value}</bdi>
        {note ? <span className="notes"> {note}</span> : null}
      </dd>
    </div>
  );
}
