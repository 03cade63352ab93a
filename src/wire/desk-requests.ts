import { z } from "zod";
import { CONTESTED_FIELDS } from "../core/model/index.ts";
import { AddedFindingRequest } from "./added-finding.ts";

// What the desk's API is asked. An id is whole and in lower-case hex: nothing else reaches a use case, no path among it.

const memberId = z.string().regex(/^[0-9a-f]{64}$/u, "an id is 64 of the characters 0-9 and a-f");
const decisionId = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u, "a decision's id is a UUID");
const handle = z.string().trim().min(1).max(80);
const why = z.string().trim().max(2000).nullable().default(null);

export const IdPath = z.object({ id: memberId });

/** An incident is named by a report, a claim by a statement and, where a value made it, its field; of two with one text the later by its document too. */
export const LinkedIdPath = z.object({
  id: z
    .string()
    .regex(/^[0-9a-f]{64}(?:@[0-9a-f]{64}|-(?:perpetrators|killed|injured)(?:-\d{1,4})?)?$/u, "an id is 64 of the characters 0-9 and a-f"),
});

/** How names of persons come: as written, or as pseudonyms while they are veiled. */
export const NamesQuery = z.object({ names: z.enum(["shown", "veiled"]).default("shown") });

/** Asked by POST: no name stands in an address. */
export const RemoveSupplementRequest = z.strictObject({ kind: z.enum(["places", "actors"]), name: z.string().min(1).max(500) });

export const PageQuery = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(5000).default(500),
});

export const QueueQuery = z.object({
  kind: z.enum(["all", "report", "statement"]).default("all"),
  state: z.enum(["undecided", "decided", "rejected", "disputed", "all"]).default("undecided"),
  order: z.enum(["urgent", "document"]).default("urgent"),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});
export type QueueQuery = z.infer<typeof QueueQuery>;

export const DecideRequest = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.enum(["accept", "reject", "remove", "coded"]), id: memberId, reviewer: handle, why }),
  z.strictObject({
    verdict: z.literal("edit"),
    id: memberId,
    field: z.string().min(1).max(40),
    value: z.union([z.string(), z.number(), z.array(z.string())]),
    reviewer: handle,
    why,
  }),
  z.strictObject({ verdict: z.enum(["same", "not-same", "unsure"]), a: memberId, b: memberId, reviewer: handle, why }),
  z.strictObject({ verdict: z.literal("add"), document: memberId, finding: AddedFindingRequest, reviewer: handle, why }),
  z.strictObject({
    verdict: z.enum(["public", "private"]),
    name: z.string().trim().min(1).max(200),
    document: memberId,
    reviewer: handle,
    why,
  }),
  /** Of a report: the field, and where its text tells the value. Of a statement: its claim. Never without a reason. */
  z.strictObject({
    verdict: z.literal("discount"),
    id: memberId,
    field: z.enum(CONTESTED_FIELDS).nullable().default(null),
    value: z
      .tuple([z.int().min(0), z.int().min(0)])
      .nullable()
      .default(null),
    reviewer: handle,
    why,
  }),
  z.strictObject({ verdict: z.literal("withdraw"), decision: decisionId, reviewer: handle, why }),
]);
export type DecideRequest = z.infer<typeof DecideRequest>;

/** Most decisions that are made as one. */
const MOST_TOGETHER = 4000;

export const DecideTogetherRequest = z.strictObject({
  decisions: z
    .array(
      z.discriminatedUnion("verdict", [
        z.strictObject({ verdict: z.enum(["same", "not-same", "unsure"]), a: memberId, b: memberId }),
        z.strictObject({ verdict: z.literal("withdraw"), decision: decisionId }),
      ]),
    )
    .min(1)
    .max(MOST_TOGETHER),
  reviewer: handle,
  why,
});
export type DecideTogetherRequest = z.infer<typeof DecideTogetherRequest>;

export const WithoutRequest = z.discriminatedUnion("leave", [
  z.strictObject({ leave: z.literal("document"), document: memberId }),
  z.strictObject({ leave: z.literal("origin"), of: LinkedIdPath.shape.id, origin: z.string().regex(/^O\d{1,5}$/u) }),
  z.strictObject({ leave: z.literal("name"), name: z.string().trim().min(1).max(300) }),
]);
export type WithoutRequest = z.infer<typeof WithoutRequest>;

export const SearchRequest = z.strictObject({ words: z.string().max(500), limit: z.int().min(1).max(200).default(50) });

export const CareRequest = z.strictObject({ care: z.enum(["blurred", "clear"]) });

export const UnlockRequest = z.strictObject({ passphrase: z.string().max(1000).nullable() });
