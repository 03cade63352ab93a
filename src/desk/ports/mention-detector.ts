import type { Detections } from "../../core/model/index.ts";
import type { Outline } from "../../core/text/index.ts";

/** Finds mentions and attributions in one text: rules, a model, or a language model. */
export interface MentionDetector {
  readonly name: string;
  readonly version: string;
  /** Spans in UTF-16 code units of `text`; `outline` is `outlineOf(text)`, cut once for all. */
  detect(text: string, outline: Outline): Promise<Detections>;
}
