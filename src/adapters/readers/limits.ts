/** Bytes of the largest file that is read: 32 MiB. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** UTF-16 code units of the longest text that is made into a document; longer ones are no article. */
export const MAX_TEXT_LENGTH = 4_000_000;
/** Start and end tags of the largest page: a tree of more takes too much memory. */
export const MAX_TAGS = 200_000;
/** How deep markup may be nested: Readability's cost grows with the square of it; pages of news stay below 60. */
export const MAX_DEPTH = 180;
/** Elements, and sum of their depths, beyond which the article is not looked for and all paragraphs are taken: 3 s on a hostile page. */
export const MAX_READABILITY_ELEMENTS = 15_000;
export const MAX_READABILITY_DEPTHS = 400_000;
