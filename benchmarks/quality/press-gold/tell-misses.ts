import type { PressFile } from "./press-file.ts";
import type { LinkedPressFile } from "./read-and-link.ts";
import { heardStatements } from "./tally-claims.ts";
import { homesOf } from "./tally-incidents.ts";
import { foundReports } from "./tally-reports.ts";

/** What the program has otherwise than the key, one line each: to practise on. */
export function tellMisses(name: string, file: PressFile, linked: LinkedPressFile): readonly string[] {
  return [...reportLines(file, linked), ...valueLines(file, linked), ...claimLines(file, linked)].map((line) => `${name} ${line}`);
}

const shown = (value: unknown): string => (value === null || value === undefined ? "-" : JSON.stringify(value));

function reportLines(file: PressFile, linked: LinkedPressFile): readonly string[] {
  const homes = homesOf(linked);
  return file.documents.flatMap((document, at) => {
    const own = linked.documents[at];
    if (own === undefined) return [];
    return foundReports(document, own).map(({ key, index }) => {
      const read = index === null ? null : own.incidents[index];
      if (read === null || read === undefined) return `${document.id} ${key.incident}: not found (${key.in})`;
      const date = read.date && [read.date.from, read.date.to];
      const range = (one: { readonly min: number; readonly max: number | null } | null): unknown => one && [one.min, one.max];
      const told = [
        ["type", key.type, read.type],
        ["date", key.date, date],
        ["place", key.place, read.place?.text],
        ["killed", range(key.killed), range(read.killed)],
        ["injured", range(key.injured), range(read.injured)],
        ["perpetrators", key.perpetrators.map((one) => one.text).sort(), read.perpetrators.map((one) => one.text).sort()],
        ["main", key.main === true, read.mention === "main"],
      ].filter(([, a, b]) => shown(a) !== shown(b));
      const home = homes.get(`${document.id} ${index}`)?.slice(0, 6);
      return `${document.id} ${key.incident} [${home}] "${own.text.slice(...read.trigger)}": ${told.map(([field, a, b]) => `${field} ${shown(a)} told ${shown(b)}`).join("; ")}`;
    });
  });
}

function valueLines(file: PressFile, linked: LinkedPressFile): readonly string[] {
  const homes = homesOf(linked);
  return file.incidents.flatMap(({ key, values }) => {
    const own = new Set(
      file.documents.flatMap((document, at) => {
        const read = linked.documents[at];
        return read === undefined
          ? []
          : foundReports(document, read)
              .filter((one) => one.key.incident === key)
              .map(({ index }) => homes.get(`${document.id} ${index}`));
      }),
    );
    const told = linked.corroborated.incidents.filter(({ incident }) => own.has(incident.id));
    return (["killed", "injured", "perpetrators"] as const).map(
      (field) =>
        `${key} ${field}: ${(values[field] ?? []).map((one) => `${shown(one.value)}x${one.origins}`).join(" ")} told ${told
          .map(
            ({ incident, fields }) =>
              `[${incident.id.slice(0, 6)}] ${(fields[field] ?? []).map((one) => `${one.text}x${one.grade.origins}`).join(", ")}`,
          )
          .join(" ")}`,
    );
  });
}

function claimLines(file: PressFile, linked: LinkedPressFile): readonly string[] {
  const heard = heardStatements(file, linked);
  return file.claims.flatMap(({ key, proposition, statements }) => [
    `claim ${key}: ${proposition}`,
    ...heard
      .filter(({ claim }) => claim === key)
      .map(({ document, stance, statement }, at) => {
        const claims = linked.linked.claims.filter((one) => one.statements.some((own) => `${own.document} ${own.statement}` === statement));
        const where =
          statement === null
            ? "not read"
            : claims
                .map(
                  (one) =>
                    `${one.id.slice(0, 6)} ${one.statements.find((own) => `${own.document} ${own.statement}` === statement)?.stance}`,
                )
                .join(", ") || "in no claim";
        return `  ${document} ${stance} → ${where}: ${statements[at]?.quote}`;
      }),
  ]);
}
