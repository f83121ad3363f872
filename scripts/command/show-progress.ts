/** Returns what shows the progress of long work: on a terminal pages count up in one line, elsewhere each tenth is a line. */
export function showProgress(isSilent: boolean): (message: string) => void {
  if (isSilent) return () => undefined;
  let isOpen = false;
  return (message) => {
    const page = /page (\d+)/.exec(message)?.[1];
    if (page && process.stdout.isTTY) {
      process.stdout.write(`\r${message}\x1b[K`);
      isOpen = true;
      return;
    }
    if (page && Number(page) % 10 !== 0) return;
    if (isOpen) process.stdout.write('\r\x1b[K');
    isOpen = false;
    console.log(message);
  };
}
