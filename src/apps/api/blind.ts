import type { MiddlewareHandler } from "hono";
import { SaysoError } from "../../wire/error-codes.ts";
import { answerError } from "./answer-error.ts";
import {
  caseRoute,
  decideRoute,
  decideTogetherRoute,
  demoRoute,
  documentRoute,
  documentsRoute,
  eventsRoute,
  importRoute,
  ledgerRoute,
  lockRoute,
  originalRoute,
  queueRoute,
  searchRoute,
  sessionRoute,
  unlockRoute,
} from "./api-routes.ts";

/** What is answered to who works blind: texts, what they found in them, and what keeps the desk going. A new route is closed until it stands here. */
const OPEN = [
  sessionRoute,
  caseRoute,
  documentsRoute,
  documentRoute,
  originalRoute,
  queueRoute,
  decideRoute,
  decideTogetherRoute,
  searchRoute,
  importRoute,
  demoRoute,
  ledgerRoute,
  eventsRoute,
  lockRoute,
  unlockRoute,
];
const OPEN_PATHS = OPEN.map(({ path }) => new RegExp(`^/api${path.replace(/\{\w+\}/gu, "[^/]+")}$`, "u"));

/** Refuses to who works blind all that is put together by the machine, or by decisions of others. */
export const openToBlind: MiddlewareHandler = async (context, next) => {
  const { path } = context.req;
  if (path === "/api/openapi.json" || OPEN_PATHS.some((open) => open.test(path))) return next();
  return answerError(
    new SaysoError("decision-invalid", "Who works blind is shown nothing of the machine or of others: that is for an open desk."),
    context,
  );
};
