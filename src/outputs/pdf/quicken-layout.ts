/**
 * Replaces the waits of Paged.js for animation frames and its observers of size, which cost a frame for each page; what
 * the observers would see is looked for on every page when the layout is done. Runs in the browser, before any script.
 */
export function quickenLayout(): void {
  const pagesOfTask = 16;
  const channel = new MessageChannel();
  const waiting: FrameRequestCallback[] = [];
  let count = 0;
  channel.port1.addEventListener('message', () => waiting.shift()?.(0));
  channel.port1.start();
  globalThis.requestAnimationFrame = (callback) => {
    count += 1;
    if (count % pagesOfTask === 0) {
      // A message is a task of its own: the browser can be interrupted, and draws what nobody sees, so not after each page.
      waiting.push(callback);
      channel.port2.postMessage(undefined);
    } else queueMicrotask(() => callback(0));
    return count;
  };
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
