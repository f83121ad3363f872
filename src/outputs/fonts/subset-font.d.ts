declare module 'subset-font' {
  /** Cuts a font to the letters of `text`; HarfBuzz does the work. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; keepFeatures: readonly string[] },
  ): Promise<Uint8Array>;
}
