import type { ReadingParts } from "../../../src/apps/compose.ts";
import { type ReportPlace, wholeSpanOf } from "../../../src/core/model/index.ts";
import { extractText } from "../../../src/desk/extract-text.ts";
import { extractionToWire, parseExtractInput } from "../../../src/wire/extract-contract.ts";
import type { LabelledIncident } from "./labels.ts";

type WirePlace = Pick<ReportPlace, "span" | "site" | "country">;

interface WireIncident {
  readonly kind: string;
  readonly mention: string;
  readonly type: string;
  readonly status: string;
  readonly date: { readonly from: string; readonly to: string } | null;
  readonly place: WirePlace | null;
  readonly killed: LabelledIncident["killed"];
  readonly injured: LabelledIncident["injured"];
  readonly perpetrators: readonly { readonly text: string; readonly basis: string }[];
  readonly targets: readonly { readonly text: string }[];
  readonly victims: readonly { readonly text: string }[];
  readonly weapons: readonly { readonly text: string }[];
}

/** What the program tells of a document, in the shape of the labels; situations are none of them. */
export async function predictedIncidents(
  { id, text, title, publisher, published }: { readonly id: string; readonly text: string } & Readonly<Record<string, unknown>>,
  { detectors, tables }: ReadingParts,
): Promise<readonly LabelledIncident[]> {
  const { text: own, id: name, ...facts } = parseExtractInput(JSON.stringify({ id, text, title, publisher, published }));
  const wire = extractionToWire(name, await extractText(own, facts, detectors, tables)) as unknown as {
    readonly incidents: readonly WireIncident[];
  };
  return wire.incidents.flatMap((one): LabelledIncident[] => {
    const { kind, type, status, date, place, killed, injured } = one;
    if (kind === "situation") return [];
    return [
      {
        ...{ mention: one.mention === "main" ? "main" : "other", kind: kind as "incident" | "series", type, status },
        date: date === null ? null : { from: date.from, to: date.to },
        place: place === null ? null : own.slice(...wholeSpanOf(place)),
        country: place?.country ?? null,
        killed: killed === null ? null : { min: killed.min, max: killed.max },
        injured: injured === null ? null : { min: injured.min, max: injured.max },
        perpetrators: one.perpetrators.map(({ text: named, basis }) => ({ text: named, basis })),
        targets: one.targets.map((target) => target.text),
        victims: one.victims.map((victim) => victim.text),
        weapons: one.weapons.map((weapon) => weapon.text),
      },
    ];
  });
}
