/** Comments, and elements whose content is no mark-up, are passed over whole, also where they do not end. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title|noscript|template)\b[\s\S]*?(?:<\/\1|$)|<(\/?)([a-z][\w:-]*)/gi;
/** They hold nothing, or end by themselves where the next begins. */
const ENDING_ALONE = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup'.split(
    ' ',
  ),
);

/** Counts the elements of an HTML text and how deep they are nested, without building them: in one pass. */
export function weighHtml(html: string): { readonly elements: number; readonly depth: number } {
  let [elements, depth, deepest] = [0, 0, 0];
  for (const [, , slash, name] of html.matchAll(TOKEN)) {
    if (!name) continue;
    if (!slash) elements++;
    if (ENDING_ALONE.has(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return { elements, depth: deepest };
}
