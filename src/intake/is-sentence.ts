/** Whether a block ends as a sentence does, closing marks aside; a colon, before what it announces, counts too. */
export function isSentence(text: string): boolean {
  return /[.!?…:。！？؟۔]["'”’»)\]]*$/u.test(text.trimEnd());
}
