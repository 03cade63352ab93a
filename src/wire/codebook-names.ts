// The codebooks by name, for who must know no more of them.
export { CODEBOOK_MEANS, CODEBOOK_TITLES, CODEBOOKS, type CodebookName } from "../core/codebooks/codebook-names.ts";
