/** Returns whether a language is English, the one whose figures in words, dates and offices are read. */
export function isEnglish(language: string): boolean {
  return language.split('-')[0] === 'en';
}
