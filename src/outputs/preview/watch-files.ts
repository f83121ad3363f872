import { existsSync, type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/** An editor saves in steps: what it does within this time is one change. */
const SETTLE_MS = 25;

/** Calls `onChange` after these files, or files in these folders, have changed, until `signal` is aborted. */
export function watchFiles(paths: readonly string[], signal: AbortSignal, onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  let watchers: readonly FSWatcher[] = [];
  watchAnew();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  });

  function onEvent(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      watchAnew();
      onChange();
    }, SETTLE_MS);
  }

  /** Files and folders may have come and gone. */
  function watchAnew(): void {
    const before = watchers;
    watchers = paths.flatMap((path) => watchTree(path, onEvent));
    for (const watcher of before) watcher.close();
  }
}

/** Not by the option `recursive`: on Linux it loses a file when an editor puts a new one in its place. */
function watchTree(path: string, onEvent: () => void, watchers: FSWatcher[] = []): readonly FSWatcher[] {
  try {
    watchers.push(watch(path, onEvent).on('error', onEvent));
    const entries = statSync(path).isDirectory() ? readdirSync(path, { withFileTypes: true }) : [];
    for (const entry of entries) {
      if (entry.isDirectory()) watchTree(join(path, entry.name), onEvent, watchers);
    }
  } catch (error) {
    // A folder may go while it is looked at.
    if (existsSync(path)) throw error;
  }
  return watchers;
}
