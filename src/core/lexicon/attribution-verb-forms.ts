/** The grammatical form of a verb as written. `ed` is past or past participle: English rarely tells them apart. */
export type VerbForm = "base" | "s" | "ed" | "ing";

/** Base, past, past participle where they are not made by rule. */
const IRREGULAR = new Map(
  (
    "say said said|tell told told|write wrote written|speak spoke spoken|think thought thought|know knew known|find found found|see saw seen|hear heard heard|" +
    "feel felt felt|hold held held|make made made|give gave given|take took taken|put put put|cut cut cut|read read read|show showed shown|mean meant meant|" +
    "understand understood understood|forget forgot forgotten|swear swore sworn|foretell foretold foretold|retell retold retold|forbid forbade forbidden|" +
    "bring brought brought|buy bought bought|seek sought sought|teach taught taught|fight fought fought|catch caught caught|come came come|become became become|" +
    "go went gone|run ran run|begin began begun|draw drew drawn|throw threw thrown|grow grew grown|lay laid laid|pay paid paid|set set set|let let let|bet bet bet|" +
    "hit hit hit|hurt hurt hurt|spread spread spread|lead led led|meet met met|keep kept kept|leave left left|lose lost lost|send sent sent|spend spent spent|" +
    "build built built|stand stood stood|win won won|get got got|choose chose chosen|drive drove driven|break broke broken|fall fell fallen|withdraw withdrew withdrawn|" +
    "quit quit quit|sing sang sung|cast cast cast|broadcast broadcast broadcast|forecast forecast forecast|sell sold sold|shoot shot shot|lie lied lied|overlook overlooked overlooked|" +
    "rebuild rebuilt rebuilt|rethink rethought rethought|rewrite rewrote rewritten|bear bore borne|beat beat beaten|shut shut shut|stick stuck stuck|strike struck struck|" +
    "uphold upheld upheld|undertake undertook undertaken|wear wore worn|deal dealt dealt|dream dreamed dreamed|do did done|have had had|rise rose risen|ring rang rung|" +
    "plead pleaded pleaded|weigh weighed weighed|bid bid bid|misunderstand misunderstood misunderstood|foresee foresaw foreseen|overhear overheard overheard|" +
    "shed shed shed|tear tore torn|split split split|wish wished wished|underscore underscored underscored"
  )
    .split("|")
    .map((entry) => {
      const [base, past, participle] = entry.split(" ") as [string, string, string];
      return [base, [past, participle]] as const;
    }),
);
const DOUBLING = new Set(
  (
    "shrug plan admit refer regret commit stop drop ban slam control compel propel rebut submit permit chat quip omit plot bar nod prefer defer infer confer beg pin tap wrap rip blog rap step " +
    "allot occur concur transmit flag jab snap pan hit put set let cut run begin get win bet shut quit forget bid split forbid"
  ).split(" "),
);

/** Every written form of the verb `base` with what form it is. A form that is both base and past appears as both. */
export function formsOfVerb(base: string): readonly (readonly [string, VerbForm])[] {
  const irregular = IRREGULAR.get(base);
  const past = irregular ?? [regularPast(base)];
  return [[base, "base"], [thirdPerson(base), "s"], [presentParticiple(base), "ing"], ...past.map((form) => [form, "ed"] as const)];
}

function thirdPerson(base: string): string {
  if (base === "have") return "has";
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function presentParticiple(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
