import { composeReading } from "../../../src/apps/compose.ts";
import type { Extraction, IncidentReport } from "../../../src/core/model/index.ts";
import { extractText } from "../../../src/desk/extract-text.ts";

const OWN_ACTORS = {
  actors: [
    { id: "xa:column", name: "River Column", aliases: ["RC"], kind: "armed-group", country: "XA" },
    { id: "xa:lantern", name: "Grey Lantern Front", aliases: ["GLF"], kind: "armed-group", country: "XA" },
  ],
  peoples: ["Ostrani"],
};
const OWN_PLACES = {
  places: [
    { id: "xa:sarneth", name: "Sarneth", kind: "settlement", country: "XA", lat: 30, lon: -40 },
    { id: "xa:velmar", name: "Velmar", kind: "settlement", country: "XA", lat: 33, lon: -43 },
    { id: "xa:odrisk", name: "Odrisk", kind: "settlement", country: "XA", lat: 31, lon: -41 },
  ],
};

const parts = await composeReading({
  gazetteers: [{ name: "places.json", content: JSON.stringify(OWN_PLACES) }],
  actors: [{ name: "actors.json", content: JSON.stringify(OWN_ACTORS) }],
});

/** Reads one invented text by the rules, with invented places and actors. */
export function readText(text: string, published: string | null = "2025-03-14", title: string | null = null): Promise<Extraction> {
  return extractText(text, { title, publisher: "Karst Observer", published, url: null }, parts.detectors, parts.tables);
}

export async function reportsIn(text: string, published?: string | null, title?: string): Promise<readonly IncidentReport[]> {
  return (await readText(text, published, title)).incidents;
}
