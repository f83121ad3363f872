/** Signs of which a full bar is made. */
const WIDTH = 20;

/** Returns what shows the progress of long work: on a terminal pages count up in one line behind a bar of the parts that are done, elsewhere each tenth is a line. */
export function showProgress(isSilent: boolean): (message: string) => void {
  if (isSilent) return () => undefined;
  let isOpen = false;
  return (message) => {
    const page = /page (\d+)/.exec(message)?.[1];
    if (page && process.stdout.isTTY) {
      process.stdout.write(`\r${barOf(message)}${message}\x1b[K`);
      isOpen = true;
      return;
    }
    if (page && Number(page) % 10 !== 0) return;
    if (isOpen) process.stdout.write('\r\x1b[K');
    isOpen = false;
    console.log(message);
  };
}

function barOf(message: string): string {
  const [, done, all] = /part (\d+) of (\d+)/.exec(message) ?? [];
  if (!done || !all) return '';
  const filled = Math.round((WIDTH * Number(done)) / Number(all));
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} `;
}
