import { ACT_TYPES, INCIDENT_ACTS, type IncidentEncoder, PAIR_KINDS, ROLE_TAGS } from "./incident-encoder.ts";
import { INCIDENT_FEATURE_COUNT } from "./incident-features.ts";
import { openOnnxSession } from "./onnx-session.ts";
import { type WordTable, withMarks } from "./onnx-words.ts";

const ROLES = ROLE_TAGS.length * 3;
const ACTS = INCIDENT_ACTS.length + ACT_TYPES.length;

/** Opens the encoder of incidents. Throws where the runtime is not there or the weights are none of its kind. */
export async function openIncidentEncoder(
  words: WordTable,
  weights: Uint8Array,
  version: string,
  threads: number,
): Promise<IncidentEncoder> {
  const session = await openOnnxSession(weights, threads);
  return {
    version,
    encode: async (ids, features) => {
      const length = ids.length + 2;
      const told = await session.run({ embedded: await words(ids), features: withMarks(features, INCIDENT_FEATURE_COUNT) });
      const { roles, acts, pairs } = told;
      if (roles === undefined || acts === undefined || pairs === undefined) throw new Error("these weights say nothing of incidents");
      return {
        roles: roles.subarray(ROLES, ROLES * (length - 1)),
        acts: acts.subarray(ACTS, ACTS * (length - 1)),
        pairOf: (kind, one, other) => pairs[(PAIR_KINDS.indexOf(kind) * length + one + 1) * length + other + 1] as number,
      };
    },
  };
}
