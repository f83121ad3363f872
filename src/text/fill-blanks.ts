/** What the blanks of a text are filled with. */
export type Blanks = Readonly<Record<string, string | number>>;

/** Fills the blanks of a text, as `{date}`, by name; one without a value stays empty. */
export function fillBlanks(text: string, values: Blanks): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
