import { Tokenizer } from "@huggingface/tokenizers";
import type { Vocabulary } from "../../../src/adapters/models/encoder/word-pieces.ts";

/** The library that such encoders are trained with, over a vocabulary: what our own pieces must agree with. */
export function referenceTokenizer(vocabulary: Vocabulary): Tokenizer {
  return new Tokenizer(
    {
      version: "1.0",
      added_tokens: [],
      normalizer: { type: "BertNormalizer", clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
      pre_tokenizer: { type: "BertPreTokenizer" },
      post_processor: null,
      decoder: null,
      model: {
        type: "WordPiece",
        unk_token: "[UNK]",
        continuing_subword_prefix: "##",
        max_input_chars_per_word: 100,
        vocab: Object.fromEntries(vocabulary),
      },
    },
    { do_lower_case: true, tokenizer_class: "BertTokenizer" },
  );
}
