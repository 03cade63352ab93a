import type { Claim, CorroboratedClaim, Origin, Stance } from "../model/index.ts";
import { gradeOf, type WeighedOrigin } from "./grade.ts";
import { gatherOrigins, type OriginContext, silencedKey, type Voice } from "./origins/gather-origins.ts";

/** Corroborates one claim: who is for it, against it, or finds no evidence, counted by origin. */
export function corroborateClaim({ id, text, topic, value, statements: all, pairs }: Claim, context: OriginContext): CorroboratedClaim {
  const statements = all.filter((one) => !context.silenced.has(silencedKey(one)));
  const voiceOf = ({ document, statement }: { readonly document: string; readonly statement: string }): Voice => {
    const span = context.documents.get(document)?.statements.find((one) => one.id === statement)?.content[0] ?? [0, 0];
    return { document, statement, span };
  };
  const gathered = gatherOrigins(id, statements.map(voiceOf), context);
  const told = statements.map((one) => {
    const on = context.documents.get(one.document)?.statements.find(({ id: own }) => own === one.statement)?.on?.from ?? null;
    return { ...one, origin: gathered.originOf(voiceOf(one)), on: on ?? context.documents.get(one.document)?.published ?? null };
  });
  const byId = new Map(gathered.origins.map((origin) => [origin.id, origin]));
  const origins = (stance: Stance): readonly Origin[] => {
    const ids = new Set(told.filter((one) => one.stance === stance).flatMap(({ origin }) => (origin === null ? [] : [origin])));
    return [...ids].sort().flatMap((one) => byId.get(one) ?? []);
  };
  const forIt = origins("for");
  const nothing = origins("no-evidence").filter((origin) => !forIt.includes(origin));
  const carriers = new Set(told.filter(({ stance }) => stance === "for").map(({ document }) => context.articleOf(document)));
  return {
    claim: id,
    text,
    ...(value === undefined ? {} : { value }),
    topic,
    statements: told,
    pairs,
    origins: gathered.origins,
    edges: gathered.edges,
    grade: gradeOf({
      origins: forIt.map((origin): WeighedOrigin => ({ origin, weight: isOwnClaim(origin, context) ? "own-claim" : "full" })),
      against: origins("against")
        .filter((origin) => !forIt.includes(origin))
        .map((origin) => ({ origin, says: null })),
      carriers: carriers.size,
      ownVoice: 0,
      notes:
        nothing.length > 0 ? [[`${nothing.length === 1 ? "1 origin finds" : `${nothing.length} origins find`} no evidence for it.`]] : [],
    }),
  };
}

/** A claim of responsibility, praise and what is said in custody never raise a grade. */
function isOwnClaim({ statements }: Origin, { documents }: OriginContext): boolean {
  const said = statements.flatMap(
    ({ document, statement }) => documents.get(document)?.statements.find(({ id }) => id === statement) ?? [],
  );
  return (
    said.length > 0 &&
    said.every(({ act, sourceKind }) => act === "claim-of-responsibility" || sourceKind === "supporters" || sourceKind === "detainee")
  );
}
