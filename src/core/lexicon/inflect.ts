/** The forms of an English verb that texts use. Doubling and irregular forms are given; the rest follows from the spelling. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

const VOWEL_Y = /[aeiou]y$/u;

/** Regular forms, overridden by what is given: `past` also stands for the participle unless that is given too. */
export function verbForms(base: string, irregular: Partial<VerbForms> & { readonly doubled?: "doubled" } = {}): VerbForms {
  const last = base.at(-1) as string;
  const stem = irregular.doubled ? base + last : base;
  const third = /(?:s|x|z|ch|sh)$/u.test(base)
    ? `${base}es`
    : /y$/u.test(base) && !VOWEL_Y.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const past = /e$/u.test(base) ? `${base}d` : /y$/u.test(base) && !VOWEL_Y.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const ing = /[^e]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  const told = { base, third: irregular.third ?? third, past: irregular.past ?? past, ing: irregular.ing ?? ing };
  return { ...told, participle: irregular.participle ?? told.past };
}
