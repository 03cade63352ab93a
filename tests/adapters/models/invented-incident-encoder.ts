import {
  ACT_TYPES,
  INCIDENT_ACTS,
  INCIDENT_ROLES,
  type IncidentEncoder,
  type IncidentRole,
  ROLE_TAGS,
} from "../../../src/adapters/models/encoder/incident-encoder.ts";
import { readVocabulary } from "../../../src/adapters/models/encoder/word-pieces.ts";

const WORDS =
  "[UNK] . , ( ) the of and gunmen men dune front rlf a bomb killed wounded attacked attack mayor orin vale otto guards post clashed later in two".split(
    " ",
  );

/** A vocabulary of a few whole words. */
export const incidentVocabulary = readVocabulary(WORDS.join("\n"));
const word = (id: number): string => WORDS[id] ?? "";

const mention = { individual: 0.5, organisation: 0.5, target: 0.5, victim: 0.5, weapon: 0.5, described: 0.5 };
export const INCIDENT_THRESHOLDS = { word: 0.3, mention, trigger: 0.5, together: 0.5, entity: 0.5 };

const ROLE_OF: Readonly<Record<string, IncidentRole>> = {
  gunmen: "individual",
  dune: "organisation",
  front: "organisation",
  rlf: "organisation",
  bomb: "weapon",
  mayor: "victim",
  orin: "victim",
  vale: "victim",
  guards: "victim",
  post: "target",
};
/** Words after which another word of the same role goes on the mention. */
const GOES_ON = new Set(["dune", "orin", "mayor"]);

const SAID = INCIDENT_ACTS.length + ACT_TYPES.length;

/** An encoder of one rule: each word has one role, "attack" tells of nothing, what stands behind "later" is another incident. "Mayor" and "orin" are one. */
export const inventedIncidentEncoder: IncidentEncoder = {
  version: "invented",
  encode: async (ids) => {
    const roles = new Float32Array(ids.length * ROLE_TAGS.length * 3).fill(-6);
    const acts = new Float32Array(ids.length * SAID).fill(-6);
    for (const [at, id] of ids.entries()) {
      for (let role = 0; role < ROLE_TAGS.length; role++) roles[(at * ROLE_TAGS.length + role) * 3] = 6;
      const role = ROLE_OF[word(id)];
      if (role !== undefined) {
        const row = (at * ROLE_TAGS.length + INCIDENT_ROLES.indexOf(role)) * 3;
        const before = word(ids[at - 1] ?? 0);
        roles[row] = -6;
        roles[row + (GOES_ON.has(before) && ROLE_OF[before] === role ? 2 : 1)] = 6;
      }
      if (word(id) !== "attack") acts[at * SAID] = 6;
    }
    const later = ids.findIndex((id) => word(id) === "later");
    const part = (at: number): number => (later >= 0 && at > later ? 1 : 0);
    const person = (at: number): boolean => ["mayor", "orin"].includes(word(ids[at] ?? 0));
    return {
      roles,
      acts,
      pairOf: (kind, one, other) => {
        const same = kind === "one incident" ? part(one) === part(other) : person(one) && person(other);
        return same ? 4 : -4;
      },
    };
  },
};
