/** Every error code that leaves the program, with what it means and what to do. Documented in docs/reference/errors.md. */
export const ERROR_CODES = {
  "input-not-json": {
    means: "A line of the input is not JSON.",
    doNext: "Mend or leave out the line; the other lines were read. Text files and pages go into a case with `sayso read`.",
  },
  "input-invalid": {
    means: "A line of the input lacks `id` or `text`, or holds a value of the wrong kind.",
    doNext: "See docs/reference/extract.md for the fields.",
  },
  "file-not-found": { means: "There is no such file or folder.", doNext: "Check the path." },
  "file-unreadable": { means: "The file could not be opened or read.", doNext: "Check that you may read it and that the disk is sound." },
  "file-not-written": {
    means: "A file or folder could not be written.",
    doNext: "Check the path, and that you may write there.",
  },
  "file-in-the-way": { means: "A file of that name is there already.", doNext: "It was left as it is." },
  "file-empty": { means: "The file holds no bytes, or only white space.", doNext: "Check the path, or capture the page again." },
  "file-too-large": { means: "The file is larger than Sayso reads (32 MiB).", doNext: "Split it, or save only the article." },
  "format-not-supported": { means: "No reader knows this kind of file.", doNext: "Save it as plain text, HTML or JSON Lines." },
  "not-text": {
    means: "The file's bytes are not text in any encoding tried.",
    doNext: "Check that it is what its name says, and capture it again.",
  },
  "encoding-unsure": {
    means: "The text's encoding could not be told for sure; characters may be wrong.",
    doNext: "Save the file as UTF-8.",
  },
  "characters-removed": {
    means: "Control characters or broken characters were left out of the text.",
    doNext: "Compare with the original where the wording matters.",
  },
  "bidi-controls": {
    means: "The text holds characters that turn the direction of writing.",
    doNext: "Compare with the original: what is shown may differ from what is stored.",
  },
  "no-article": { means: "No article text was found in the page.", doNext: "Save the article's text as a .txt file." },
  "too-deep": { means: "The page's markup is nested deeper than Sayso follows.", doNext: "Save the article's text as a .txt file." },
  "sidecar-invalid": {
    means: "The sidecar FILE.json is not an object of the known fields.",
    doNext: "See docs/guide/sidecars.md for the fields.",
  },
  "supplement-invalid": { means: "A list of places or actors is not in the form Sayso reads.", doNext: "See docs/guide/supplements.md." },
  "model-damaged": {
    means: "A file of the model that ships with Sayso is missing, changed, or of another version.",
    doNext: "Install Sayso again, or read with `--rules-only`.",
  },
  "case-not-found": { means: "There is no case in that folder.", doNext: "Make one with `sayso read --case FOLDER FILES…`." },
  "case-locked": { means: "The case is sealed and no passphrase was given.", doNext: "Give it in SAYSO_PASSPHRASE or type it when asked." },
  "passphrase-wrong": { means: "The passphrase does not open the case.", doNext: "Try again; nothing was changed." },
  "case-newer": { means: "The case was written by a newer Sayso.", doNext: "Update Sayso." },
  "case-damaged": { means: "The case's file could not be read as a case.", doNext: "Run `sayso doctor`, or restore a copy." },
  "case-busy": { means: "Another program is writing to the case.", doNext: "Wait for it to end and try again." },
  "disk-full": {
    means: "The disk is full.",
    doNext: "Free some space; what was acknowledged is kept, run the same command again for the rest.",
  },
  "not-found": { means: "Nothing in the case has that id.", doNext: "`sayso list` shows what is there." },
  "ambiguous-id": { means: "Several things in the case have an id that begins so.", doNext: "Give more of its characters." },
  "decision-invalid": { means: "The decision does not fit what it is about.", doNext: "See `sayso decide --help`." },
  "joins-nothing": {
    means: "A series tells several incidents together, and a situation is a lasting state: neither is ever joined with another report.",
    doNext: "Where its text tells of one incident, reject it and add that incident (`sayso add --help`): what is added can be joined.",
  },
  "document-destroyed": { means: "The document was destroyed; only its tombstone is left.", doNext: "It cannot be brought back." },
  "extraction-failed": {
    means: "Reading the text failed inside Sayso.",
    doNext: "The document is kept; please report the text's shape, and run `sayso again` after an update.",
  },
  "nothing-decided": {
    means: "Nobody has accepted, edited or added anything that a dossier could hold.",
    doNext: "Decide at the desk (`sayso desk`) or with `sayso decide accept ID --by HANDLE`; `sayso reading` shows what the machine found.",
  },
  "nothing-to-code": {
    means: "There is no incident report that a codebook's table could hold.",
    doNext:
      "Decide at the desk (`sayso desk`) or with `sayso decide accept ID --by HANDLE`, or export with `--unreviewed`, which marks what nobody decided.",
  },
  "dossier-differs": {
    means: "The page is not what this case gives: the page was changed, or the case was, by more than decisions.",
    doNext:
      "Documents read, read anew or destroyed since, a renamed case and another version of Sayso change it too. Compare it with a new one.",
  },
  "not-allowed": {
    means: "The desk was asked by a page or program that it was not opened for.",
    doNext: "Open the address that `sayso desk` printed; it holds for as long as that runs.",
  },
  "request-invalid": { means: "The desk was asked in a form it does not take.", doNext: "See docs/reference/api.md." },
  "desk-locked": { means: "The desk is locked.", doNext: "Unlock it: a sealed case takes its passphrase." },
  "linking-under-way": {
    means: "The case is being put together.",
    doNext: "The page comes by itself when it is there; everything else at the desk works meanwhile.",
  },
  "linking-memory": {
    means: "Putting the case together takes more memory than the desk may use.",
    doNext: "Everything else at the desk works. Close other programs and try again, or divide the documents between two cases.",
  },
  "linking-failed": {
    means: "Putting the case together failed inside Sayso.",
    doNext: "Everything else at the desk works. Try again; if it fails again, please report the number of documents.",
  },
  "port-taken": { means: "Another program listens on that port.", doNext: "Give another `--port`, or none." },
  "pages-missing": {
    means: "The pages of the desk were not built.",
    doNext: "Run `npm run build` in the repository, or install Sayso again.",
  },
  usage: { means: "The command was not understood.", doNext: "See `sayso --help`." },
  internal: {
    means: "Something went wrong inside Sayso.",
    doNext: "Run again with SAYSO_DEBUG=1 and report what it prints, without the texts.",
  },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** An error with a code, a message that names what it is about, and its cause. */
export class SaysoError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = "SaysoError";
    this.code = code;
  }
}

export function isSaysoError(error: unknown): error is SaysoError {
  return error instanceof SaysoError;
}
