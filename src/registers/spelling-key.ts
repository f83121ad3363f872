/** Returns a spelling in the form in which two are compared: composed (NFC), with plain spaces and hyphens and curved apostrophes, without quotation marks around it. */
export function spellingKey(spelling: string): string {
  return spelling
    .normalize('NFC')
    .replace(/^[“«\s]+|[”»\s]+$/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll("'", '’');
}
