/**
 * Replaces the waits of Paged.js for animation frames and its observers of size, which cost a frame for each page; what
 * the observers would see is looked for on every page when the layout is done. Runs in the browser, before any script.
 */
export function quickenLayout(): void {
  const channel = new MessageChannel();
  const waiting: FrameRequestCallback[] = [];
  channel.port1.addEventListener('message', () => waiting.shift()?.(0));
  channel.port1.start();
  // A message is a task of its own: the browser can still be interrupted between two pages.
  globalThis.requestAnimationFrame = (callback) => {
    waiting.push(callback);
    channel.port2.postMessage(undefined);
    return 0;
  };
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
