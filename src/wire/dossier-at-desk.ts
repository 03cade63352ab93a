import { z } from "zod";

// What the desk is asked for a dossier, and what it says would be in one.

export const DossierRequest = z.strictObject({
  holds: z.enum(["decided", "decided-and-unreviewed"]).default("decided"),
  context: z.enum(["sentences", "whole-text"]).default("sentences"),
});

const counts = z.object({ accepted: z.int(), edited: z.int(), added: z.int(), rejected: z.int(), undecided: z.int() });

export const DossierContentsView = z.object({
  /** What documents with one text share is counted once. */
  reports: counts,
  statements: counts,
  documents: z.object({ included: z.int(), leftOut: z.int() }),
  judgements: z.int(),
  reviewers: z.array(z.object({ handle: z.string(), decisions: z.int(), first: z.string(), last: z.string() })),
  decisions: z.object({ inForce: z.int(), withdrawn: z.int() }),
  /** Decisions on what is no longer found in its text. */
  open: z.int(),
  /** Ids of items on which people do not agree: the last word stands. */
  disputed: z.array(z.string()),
});
export type DossierContentsView = z.infer<typeof DossierContentsView>;
