import type { OpenAPIHono } from "@hono/zod-openapi";
import { codeCase } from "../../desk/code-case.ts";
import { dossierContents } from "../../desk/dossier-contents.ts";
import { makeDossier } from "../../desk/make-dossier.ts";
import { codebookTablesRoute, dossierContentsRoute, dossierRoute } from "./api-routes.ts";
import type { DeskSession } from "./desk-session.ts";

/** Adds what would be in a dossier, the dossier itself, and a codebook's tables. Who works blind gets none of them (see `openToBlind`). */
export function addDossiers(api: OpenAPIHono, session: DeskSession): void {
  api.openapi(dossierContentsRoute, async (context) => {
    const { kept, decided, log } = await session.overview();
    const items = kept.map(({ document, items: own }) => ({
      document: document.id,
      reports: own.filter(({ kind }) => kind === "report").map(({ id }) => id),
      statements: own.filter(({ kind }) => kind === "statement").map(({ id }) => id),
    }));
    const { reviewers, disputed, ...contents } = dossierContents(items, decided, log.length);
    return context.json({ ...contents, reviewers: [...reviewers], disputed: [...disputed] }, 200);
  });
  api.openapi(dossierRoute, async (context) => {
    const { caseName, clock, linking, dossierPage } = session.parts;
    const { holds, context: shown } = context.req.valid("json");
    const asked = { holds, policy: { persons: "pseudonyms", context: shown } } as const;
    const dossier = await makeDossier(caseName, asked, { store: session.store, clock, linking: await linking() });
    // To be saved and not shown here: it is a page of its own, under a policy of its own.
    return context.body(await dossierPage(dossier), 200, {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": "attachment",
    });
  });
  api.openapi(codebookTablesRoute, async (context) => {
    const { linking, actors, tableFiles } = session.parts;
    const { codebook, holds, mark } = context.req.valid("json");
    const { store } = session;
    const parts = { store, linking: await linking(), atlas: await session.atlas(), actors: await actors(store) };
    const tables = await codeCase(codebook, holds, parts);
    return context.json({ files: [...(await tableFiles())(codebook, tables, mark)], incidents: tables.incidents }, 200);
  });
}
