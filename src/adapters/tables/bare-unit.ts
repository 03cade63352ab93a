const UNIT =
  /\s+(?:province|region|district|governorate|oblast|state|county|department|prefecture|municipality|division|voivodeship|krai|canton|raion|zone|sheng|shi|qu|xian)$/iu;
const LEADING_UNIT =
  /^(?:province|region|department|state|departamento|provincia|municipio|district|governorate|estado|région|departement) (?:of |de |d'|del |du |des )?/iu;

/** A region's name without the word for what it is: "Doshkar Province" is Doshkar. */
export function bareUnit(name: string): string {
  return name.replace(UNIT, "").replace(LEADING_UNIT, "");
}
