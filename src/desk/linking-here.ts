import { Corroborator } from "../core/corroboration/corroborator.ts";
import { UNDECIDED } from "../core/decisions/apply-decisions.ts";
import { LabelledTexts } from "../core/dossier/labelled-texts.ts";
import { Linker } from "../core/linking/linker.ts";
import type { ItemStanding } from "../core/model/reading.ts";
import type { WithoutRequest } from "../wire/desk-requests.ts";
import { SaysoError } from "../wire/error-codes.ts";
import { KeptRows } from "./kept-rows.ts";
import type { LinkingTables } from "./link-documents.ts";
import { type DocumentsTogether, linkTogether } from "./linked-case.ts";
import { type NamesAtDesk, POLICIES } from "./names-at-desk.ts";
import type { CaseLinker, DocumentToLink, Given, LinkedParts, LinkedRows, LinkedSizes, LinkingState } from "./ports/case-linker.ts";
import type { CaseToShow } from "./show-linked.ts";
import type { Without } from "./without.ts";
import { withoutAtDesk } from "./without-at-desk.ts";

/** Puts documents together in the very thread that asks for it, and keeps what was found of each for the next time. */
export class LinkingHere implements CaseLinker {
  readonly #tables: LinkingTables;
  readonly #documents = new Map<string, DocumentToLink>();
  #last: { readonly state: LinkingState; readonly together: DocumentsTogether } | null = null;
  /** Places of what was put together the time before. */
  #given: ReadonlyMap<object, number> = new Map();
  /** By how names are shown: each is made when it is first asked for. */
  #shownAs = new Map<NamesAtDesk, CaseToShow<DocumentsTogether>>();
  readonly #texts = new LabelledTexts();
  readonly #rows = { shown: new KeptRows(), veiled: new KeptRows() } as const satisfies Record<NamesAtDesk, KeptRows>;

  constructor(tables: LinkingTables) {
    this.#tables = { ...tables, kept: { linker: new Linker(tables.weights), corroborator: new Corroborator() } };
  }

  async take(documents: readonly DocumentToLink[]): Promise<void> {
    for (const one of documents) this.#documents.set(one.document.id, one);
  }

  async link(state: LinkingState): Promise<LinkedSizes> {
    const wanted = new Set(state.documents);
    for (const id of this.#documents.keys()) if (!wanted.has(id)) this.#documents.delete(id);
    this.#given = placesOf(this.#last);
    this.#last = null; // Let go before the next is made: the two together may be more than there is room for.
    this.#shownAs.clear();
    const together = this.#together(state);
    this.#last = { state, together };
    const { by, corroborated, linked } = together;
    return { by, incidents: corroborated.incidents.length, claims: corroborated.claims.length, drifts: linked.drifts.length };
  }

  async part<Kind extends keyof LinkedParts>(kind: Kind, from: number, to: number): Promise<readonly Given<LinkedParts[Kind][number]>[]> {
    const all: readonly LinkedParts[Kind][number][] = partsOf(this.#lastTogether())[kind];
    return all.slice(from, to).map((one) => this.#given.get(one) ?? one);
  }

  async rows(names: NamesAtDesk): Promise<LinkedRows> {
    return this.#rows[names].of(this.#shown(names));
  }

  async without(asked: WithoutRequest, names: NamesAtDesk): Promise<Without> {
    const { linked, ...shown } = this.#shown(names);
    const state = this.#last?.state as LinkingState;
    return withoutAtDesk({ ...shown, linked }, asked, async (leavesOut) => {
      const kept = linked.asRead.filter((one) => !leavesOut(one)).map(({ document }) => document.id);
      return this.#together({ ...state, documents: kept });
    });
  }

  async end(): Promise<void> {
    this.#documents.clear();
    this.#last = null;
    this.#shownAs.clear();
  }

  #together({ documents, rejected, judged, overruled }: LinkingState): DocumentsTogether {
    const isRejected = new Set(rejected);
    const standing = (id: string): ItemStanding => ({ ...UNDECIDED, state: isRejected.has(id) ? "rejected" : "machine", edits: [] });
    const asRead = documents.flatMap((id) => this.#documents.get(id) ?? []).map((one) => ({ ...one, standing, discounts: () => [] }));
    return linkTogether(asRead, { judged, overruled }, this.#tables);
  }

  #lastTogether(): DocumentsTogether {
    if (this.#last === null) throw new SaysoError("linking-failed", "Nothing was put together yet.");
    return this.#last.together;
  }

  /** What hides names in each text is the same for both: which of it is heeded is the policy's. */
  #shown(names: NamesAtDesk): CaseToShow<DocumentsTogether> {
    const known = this.#shownAs.get(names);
    if (known !== undefined) return known;
    const linked = this.#lastTogether();
    const policy = POLICIES[names];
    const [other] = this.#shownAs.values();
    const texts = other?.texts ?? this.#texts.of(linked.shown, policy);
    const shown = { linked, texts: new Map([...texts].map(([id, text]) => [id, { ...text, policy }])), policy };
    this.#shownAs.set(names, shown);
    return shown;
  }
}

function partsOf({ corroborated, linked }: DocumentsTogether): LinkedParts {
  return { ...corroborated, drifts: linked.drifts };
}

/** Of each part of what was put together. */
function placesOf(last: { readonly together: DocumentsTogether } | null): ReadonlyMap<object, number> {
  if (last === null) return new Map();
  const { incidents, claims, drifts } = partsOf(last.together);
  const parts: readonly (readonly object[])[] = [incidents, claims, drifts];
  return new Map(parts.flatMap((part) => part.map((one, place) => [one, place] as const)));
}
