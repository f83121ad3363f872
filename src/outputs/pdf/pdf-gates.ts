/** What a finished PDF is held against, in this order, before it is published; the method page lists it. */
export const PDF_GATES = [
  'pages',
  'labels',
  'tags',
  'outline',
  'words',
  'margins',
  'headings',
  'places',
  'links',
] as const;

/** The name of a gate. */
export type PdfGate = (typeof PDF_GATES)[number];
