import type { OpenAPIHono } from "@hono/zod-openapi";
import { dossierContents } from "../../desk/dossier-contents.ts";
import { makeDossier } from "../../desk/make-dossier.ts";
import { dossierContentsRoute, dossierRoute } from "./api-routes.ts";
import type { DeskSession } from "./desk-session.ts";

/** Adds what would be in a dossier, and the dossier itself. Who works blind gets neither (see `openToBlind`). */
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
}
