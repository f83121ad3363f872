declare module '@citation-js/core' {
  /** citation-js, as far as a test uses it; it brings no types. */
  export const plugins: {
    readonly input: {
      chain(text: string, options: { readonly forceType: string }): Record<string, unknown>[];
    };
  };
}
declare module '@citation-js/plugin-ris';
