/** Says that a command was asked for something that it cannot or should not do as it was asked. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
