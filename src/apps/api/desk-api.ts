import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import type { Decision, DocumentId } from "../../core/model/index.ts";
import { agreementAtDesk } from "../../desk/agreement-at-desk.ts";
import { careOf, setCare } from "../../desk/care-of-case.ts";
import { caseAtDesk, documentPage } from "../../desk/case-at-desk.ts";
import { type Asked, decide, decideTogether } from "../../desk/decide.ts";
import type { DecideParts } from "../../desk/decide-parts.ts";
import { documentAtDesk } from "../../desk/document-at-desk.ts";
import { findInCase } from "../../desk/find-in-case.ts";
import { originalOf } from "../../desk/original-of.ts";
import { placesAtDesk } from "../../desk/places-at-desk.ts";
import type { CaseStore } from "../../desk/ports/case-store.ts";
import { reportsAtDesk } from "../../desk/reports-at-desk.ts";
import { reviewQueue } from "../../desk/review-queue.ts";
import type { DecideRequest, DecideTogetherRequest } from "../../wire/desk-requests.ts";
import type { FoundView, LedgerLineView, SessionView } from "../../wire/desk-views.ts";
import { fieldForms } from "../../wire/edited-value.ts";
import { SaysoError } from "../../wire/error-codes.ts";
import { answerError } from "./answer-error.ts";
import {
  agreementRoute,
  basemapRoute,
  careRoute,
  caseRoute,
  decideRoute,
  decideTogetherRoute,
  documentRoute,
  documentsRoute,
  ledgerRoute,
  lockRoute,
  originalRoute,
  placesRoute,
  queueRoute,
  reportsRoute,
  searchRoute,
  sessionRoute,
  unlockRoute,
} from "./api-routes.ts";
import { openToBlind } from "./blind.ts";
import type { DeskSession } from "./desk-session.ts";
import { addDossiers } from "./dossiers.ts";
import { addEvents } from "./events.ts";
import { withToken } from "./guard.ts";
import { addImports } from "./imports.ts";
import { ledgerLine } from "./ledger-line.ts";
import { addLinked } from "./linked.ts";

/** What the API says of itself in its description. */
const DESCRIPTION = {
  openapi: "3.1.0",
  info: {
    title: "Sayso desk",
    version: "1",
    description:
      "Everything the desk does. On 127.0.0.1 alone, for as long as `sayso desk` runs, with the token of that start in `Authorization: Bearer`. Spans are half-open, in UTF-16 code units of the document's text.",
  },
  servers: [{ url: "/api" }],
};

/** Bytes of a request that is no import. */
const MOST_BYTES = 1024 * 1024;
const MOST_LEDGER_LINES = 2000;

/** The desk's API, to be mounted at /api. Throws nothing: errors are answered. */
export function deskApi(session: DeskSession, token: string): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined;
      const issue = result.error.issues[0];
      const where = issue?.path.join(".") ?? "";
      return answerError(
        new SaysoError("request-invalid", `${where === "" ? "It" : where}: ${issue?.message ?? "not as described"}`),
        context,
      );
    },
  });
  api.onError(answerError);
  api.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  api.doc31("/openapi.json", DESCRIPTION);
  api.use("*", withToken(token));
  api.use("*", async (context, next) => {
    if (context.req.path.endsWith("/imports")) return next();
    const limit = bodyLimit({
      maxSize: MOST_BYTES,
      onError: (refused) => answerError(new SaysoError("file-too-large", "That is more than the desk takes."), refused),
    });
    return limit(context, next);
  });
  api.use("*", async (context, next) => {
    // A page asks by itself too, when something changed: it says how long ago a hand was on it. Who says nothing asks by hand.
    const idle = Number(context.req.header("Sayso-Idle-Seconds") ?? 0);
    if (!context.req.path.endsWith("/events")) session.touch(Number.isFinite(idle) && idle > 0 ? idle : 0);
    await next();
  });
  if (session.parts.sight === "blind") api.use("*", openToBlind);
  addDesk(api, session);
  addCase(api, session);
  addLinked(api, session);
  addMap(api, session);
  addDeciding(api, session);
  addDossiers(api, session);
  addEvents(api, session);
  addImports(api, session);
  api.notFound((context) => answerError(new SaysoError("request-invalid", "There is no such route."), context));
  return api;
}

function addDesk(api: OpenAPIHono, session: DeskSession): void {
  const { caseName, version, reviewer, sight, idleMinutes } = session.parts;
  api.openapi(sessionRoute, async (context) => {
    const { lock, seal } = session;
    const care = lock === "locked" ? "blurred" : await careOf(session.store).catch(() => "blurred" as const); // The careful side where it cannot be known.
    const forms = { report: fieldForms("report"), statement: fieldForms("statement") };
    return context.json({ case: caseName, version, reviewer, sight, lock, seal, idleMinutes, care, forms } satisfies SessionView, 200);
  });
  api.openapi(careRoute, async (context) => {
    const { care } = context.req.valid("json");
    await setCare(session.store, care);
    await session.changed();
    return context.json({ care }, 200);
  });
  api.openapi(lockRoute, async (context) => {
    await session.lockUp();
    return context.json({}, 200);
  });
  api.openapi(unlockRoute, async (context) => {
    await session.unlock(context.req.valid("json").passphrase);
    return context.json({}, 200);
  });
}

function addCase(api: OpenAPIHono, session: DeskSession): void {
  api.openapi(caseRoute, async (context) => context.json(await caseAtDesk(session.store, await session.overview()), 200));
  api.openapi(documentsRoute, async (context) => {
    const { offset, limit } = context.req.valid("query");
    return context.json(documentPage(await session.overview(), offset, limit), 200);
  });
  api.openapi(documentRoute, async (context) => {
    const { decided } = await session.overview();
    return context.json(
      await documentAtDesk(session.store, context.req.valid("param").id as Parameters<typeof documentAtDesk>[1], decided),
      200,
    );
  });
  api.openapi(originalRoute, async (context) => {
    const bytes = await originalOf(session.store, context.req.valid("param").id as Parameters<typeof originalOf>[1]);
    return context.body(bytes, 200, { "Content-Type": "application/octet-stream", "Content-Disposition": "attachment" });
  });
  api.openapi(queueRoute, async (context) => context.json(reviewQueue(await session.overview(), context.req.valid("query")), 200));
  api.openapi(agreementRoute, async (context) => {
    return context.json(agreementAtDesk(await session.overview()), 200);
  });
  api.openapi(searchRoute, async (context) => {
    const { words, limit } = context.req.valid("json");
    const found = /[\p{L}\p{N}]/u.test(words) ? await findInCase(session.store, words, limit) : [];
    return context.json(
      found.map(({ document, title, publisher, published, matches, passage }): FoundView => {
        const parts = passage.parts.map(({ text, cited }) => ({ text, cited }));
        return { document, title, publisher, published, matches, parts };
      }),
      200,
    );
  });
  api.openapi(ledgerRoute, async (context) => context.json((await ledgerOf(session.store)).slice(0, MOST_LEDGER_LINES), 200));
}

function addMap(api: OpenAPIHono, session: DeskSession): void {
  api.openapi(reportsRoute, async (context) => context.json({ reports: reportsAtDesk(await session.overview()) }, 200));
  api.openapi(placesRoute, async (context) => {
    const [overview, atlas] = await Promise.all([session.overview(), session.atlas()]);
    return context.json({ places: placesAtDesk(overview, atlas) }, 200);
  });
  api.openapi(basemapRoute, async (context) => {
    const headers = { "Content-Type": "application/json", "Content-Encoding": "gzip" };
    return context.body(new Uint8Array(await session.parts.basemap()), 200, headers) as never; // Its schema is held by a test: nothing is parsed here.
  });
}

async function ledgerOf(store: CaseStore): Promise<readonly LedgerLineView[]> {
  return store.read(async (work) => {
    const entries: LedgerLineView[] = [];
    for await (const entry of store.ledger.entries(work)) entries.push(ledgerLine(entry));
    return entries.reverse();
  });
}

function addDeciding(api: OpenAPIHono, session: DeskSession): void {
  api.openapi(decideRoute, async (context) => {
    const request = context.req.valid("json");
    const asked = askedOf(request);
    if (session.parts.sight === "blind") await refuseOthers({ decisions: [request], reviewer: request.reviewer }, session);
    const decision = await decide(asked, request.reviewer, request.why, decideParts(session));
    await session.changed();
    return context.json({ decision: decision.id, verdict: decision.decided.verdict, subject: subjectOf(decision) }, 200);
  });
  api.openapi(decideTogetherRoute, async (context) => {
    const { decisions: asked, reviewer, why } = context.req.valid("json");
    if (session.parts.sight === "blind") await refuseOthers({ decisions: asked, reviewer }, session);
    const written = await decideTogether(asked, reviewer, why, decideParts(session));
    await session.changed();
    return context.json({ decisions: written.map(({ id }) => id) }, 200);
  });
}

function decideParts(session: DeskSession): DecideParts {
  const { clock, ids, hashing, codebook } = session.parts;
  const blind = session.parts.sight === "blind" ? ({ sight: "blind" } as const) : {};
  return { ...blind, store: session.store, clock, ids, hashing, codebook, peoples: async () => (await session.importing()).tables };
}

interface Refusable {
  readonly decisions: readonly (DecideTogetherRequest["decisions"][number] | DecideRequest)[];
  readonly reviewer: string;
}

/** Who works blind decides under their own handle, and takes back their own decisions alone. Throws `decision-invalid`. */
async function refuseOthers({ decisions, reviewer }: Refusable, session: DeskSession): Promise<void> {
  if (reviewer !== session.parts.reviewer) throw new SaysoError("decision-invalid", "This desk is opened blind, for one reviewer.");
  const withdrawn = decisions.flatMap((one) => (one.verdict === "withdraw" ? [one.decision] : []));
  if (withdrawn.length === 0) return;
  const own = new Set<string>((await session.overview()).log.filter((one) => one.reviewer === reviewer).map(({ id }) => id));
  if (!withdrawn.every((id) => own.has(id)))
    throw new SaysoError("decision-invalid", "Who works blind takes back their own decisions alone.");
}

function askedOf(request: DecideRequest): Asked {
  switch (request.verdict) {
    case "withdraw":
      return { verdict: "withdraw", decision: request.decision };
    case "edit":
      return { verdict: "edit", id: request.id, field: request.field, value: request.value };
    case "add":
      return { verdict: "add", document: request.document, finding: request.finding };
    case "public":
    case "private":
      return { verdict: request.verdict, name: request.name, document: request.document as DocumentId };
    case "same":
    case "not-same":
    case "unsure":
      return { verdict: request.verdict, a: request.a, b: request.b };
    case "discount":
      return { verdict: "discount", id: request.id, field: request.field, value: request.value };
    case "coded":
      return { verdict: "coded", id: request.id };
    default:
      return { verdict: request.verdict, id: request.id };
  }
}

/** What a decision is about: of what was added, it and not its document. */
function subjectOf({ subject, decided }: Decision): string[] {
  if (subject.kind === "pair") return [subject.a, subject.b];
  if (subject.kind === "name") return [subject.document];
  return [decided.verdict === "add" && decided.added ? decided.added.finding.id : subject.id];
}
