const VOID = /<(area|br|col|hr|img|input|wbr)((?:\s[^<>]*?[^\s<>/])?)\s*\/?>/g;

/** Writes a page of the layouts as XML: elements without content are closed, drawings have their namespace. Text and attributes are escaped already. */
export function toXhtml(html: string): string {
  return html
    .replace(VOID, '<$1$2/>')
    .replace(/<svg(?![^<>]*\sxmlns=)/g, '<svg xmlns="http://www.w3.org/2000/svg"');
}
