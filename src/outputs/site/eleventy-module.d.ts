declare module '@11ty/eleventy' {
  /** Eleventy's programmatic interface, as far as the project uses it. */
  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        quietMode?: boolean;
        configPath?: string;
        config?: (eleventy: import('./eleventy.ts').EleventyConfig) => void;
      },
    );
    disableLogger(): void;
    toJSON(): Promise<readonly { url: string; inputPath: string; content: string }[]>;
  }
}
declare module '@11ty/eleventy-plugin-rss' {
  const plugin: unknown;
  export default plugin;
}
