/** Bytes of the largest file that is read: 32 MiB. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** UTF-16 code units of the longest text that is made into a document; longer ones are no article. */
export const MAX_TEXT_LENGTH = 4_000_000;
/** Tags of the largest page: Readability's cost grows with it. */
export const MAX_TAGS = 120_000;
/** How deep markup may be nested: Readability's cost grows with the square of it; pages of news stay below 60. */
export const MAX_DEPTH = 180;
/** Sum over all elements of their depth beyond which the article is not looked for and all paragraphs are taken. */
export const MAX_READABILITY_WORK = 400_000;
