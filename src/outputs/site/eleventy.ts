/** What the project uses of Eleventy's configuration; Eleventy brings no types. */
export interface EleventyConfig {
  readonly globalData: Record<string, unknown>;
  readonly ignores: Set<string>;
  readonly benchmarkManager: { get(group: string): { setIsVerbose(isVerbose: boolean): void } };
  addDataExtension(
    extension: string,
    options: { read: boolean; parser: (path: string) => Promise<unknown> },
  ): void;
  addGlobalData(key: string, value: unknown): void;
  addFilter(name: string, filter: (...values: never[]) => unknown): void;
  addPlugin(plugin: unknown): void;
  addTransform(
    name: string,
    transform: (this: { readonly page: { readonly outputPath: string } }, content: string) => string,
  ): void;
  setNunjucksEnvironmentOptions(options: Readonly<Record<string, boolean>>): void;
  setDynamicPermalinks(isOn: boolean): void;
  setQuietMode(isOn: boolean): void;
}
