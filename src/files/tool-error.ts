/** Says that a tool outside this project (a browser, the disk) failed, and in one line how to mend it. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}
