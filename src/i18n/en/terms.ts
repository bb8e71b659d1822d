/** Labels of terms within sentences. */

/** A label as it reads in the middle of a sentence; abbreviations and proper names keep their capitals. */
export const inSentence = (label: string) =>
  /^(?:\p{Lu}[\p{Lu}\d]|Black,|England)/u.test(label)
    ? label
    : label.replace(/^./u, (letter) => letter.toLowerCase());

/** A text as it reads at the beginning of a sentence. */
export const atStart = (text: string) => text.replace(/^./u, (letter) => letter.toUpperCase());
