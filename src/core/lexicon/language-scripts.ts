/** A script, the language it most often stands for, and letters that tell another language of the same script. */
export interface Script {
  readonly script: string;
  readonly letters: RegExp;
  readonly language: string;
  /** Tried in order: the first whose letters are frequent enough is the language. */
  readonly marks: readonly { readonly language: string; readonly letters: RegExp }[];
}

/** Scripts other than Latin. Languages are BCP 47 primary subtags. */
export const SCRIPTS: readonly Script[] = [
  {
    script: "Arabic",
    letters: /\p{Script=Arabic}/gu,
    language: "ar",
    marks: [
      { language: "ug", letters: /[ۇۆۈۋې]/gu },
      { language: "ps", letters: /[ښځڅړېۍ]/gu },
      { language: "ur", letters: /[ٹڈڑںے]/gu },
      { language: "fa", letters: /[پچژگی]/gu },
    ],
  },
  {
    script: "Cyrillic",
    letters: /\p{Script=Cyrillic}/gu,
    language: "ru",
    marks: [
      { language: "kk", letters: /[әғқңөұүһ]/giu },
      { language: "uk", letters: /[іїєґ]/giu },
      { language: "sr", letters: /[ђћљњџј]/giu },
    ],
  },
  { script: "Han", letters: /\p{Script=Han}/gu, language: "zh", marks: [] },
  { script: "Kana", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: "ja", marks: [] },
  { script: "Hangul", letters: /\p{Script=Hangul}/gu, language: "ko", marks: [] },
  { script: "Devanagari", letters: /\p{Script=Devanagari}/gu, language: "hi", marks: [] },
  { script: "Bengali", letters: /\p{Script=Bengali}/gu, language: "bn", marks: [] },
  { script: "Tamil", letters: /\p{Script=Tamil}/gu, language: "ta", marks: [] },
  { script: "Telugu", letters: /\p{Script=Telugu}/gu, language: "te", marks: [] },
  { script: "Gujarati", letters: /\p{Script=Gujarati}/gu, language: "gu", marks: [] },
  { script: "Gurmukhi", letters: /\p{Script=Gurmukhi}/gu, language: "pa", marks: [] },
  { script: "Malayalam", letters: /\p{Script=Malayalam}/gu, language: "ml", marks: [] },
  { script: "Sinhala", letters: /\p{Script=Sinhala}/gu, language: "si", marks: [] },
  { script: "Myanmar", letters: /\p{Script=Myanmar}/gu, language: "my", marks: [] },
  { script: "Khmer", letters: /\p{Script=Khmer}/gu, language: "km", marks: [] },
  { script: "Thai", letters: /\p{Script=Thai}/gu, language: "th", marks: [] },
  { script: "Lao", letters: /\p{Script=Lao}/gu, language: "lo", marks: [] },
  { script: "Hebrew", letters: /\p{Script=Hebrew}/gu, language: "he", marks: [] },
  { script: "Greek", letters: /\p{Script=Greek}/gu, language: "el", marks: [] },
  { script: "Armenian", letters: /\p{Script=Armenian}/gu, language: "hy", marks: [] },
  { script: "Georgian", letters: /\p{Script=Georgian}/gu, language: "ka", marks: [] },
  { script: "Ethiopic", letters: /\p{Script=Ethiopic}/gu, language: "am", marks: [] },
  { script: "Tibetan", letters: /\p{Script=Tibetan}/gu, language: "bo", marks: [] },
];
