import type { Readable, Writable } from 'node:stream';
import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.js';

type Commands = ProtocolMapping.Commands;
type Events = ProtocolMapping.Events;
type Listener = (params: never) => void;

const GONE = 'the browser ended';

/** A command, and what it takes. */
type Params<C extends keyof Commands> = Commands[C]['paramsType'][0];

/** What the browser sends: an answer has the number of its command, an event a name. */
interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: keyof Events;
  readonly params?: unknown;
  readonly sessionId?: string;
}

/** One target of the browser, a page or the browser itself, that hears commands. */
export interface Session {
  send<C extends keyof Commands>(command: C, params?: Params<C>): Promise<Commands[C]['returnType']>;
  /** Hears every event of this name until the session ends. */
  on<E extends keyof Events>(event: E, hear: (params: Events[E][0]) => void): void;
}

/** The Chrome DevTools Protocol of a browser. */
export interface DevTools extends Session {
  /** Returns the session of a target that was attached to. */
  session(id: string): Session;
  /** Is kept when the browser can be reached no more. */
  readonly closed: Promise<void>;
}

/**
 * Speaks with a browser through the two pipes of `--remote-debugging-pipe`: JSON that ends with a null byte.
 * https://chromedevtools.github.io/devtools-protocol/
 */
export function openDevTools(output: Writable, input: Readable): DevTools {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Map<string, Listener[]>();
  const closing = Promise.withResolvers<void>();
  let count = 0;
  let isOpen = true;

  const sessionOf = (sessionId?: string): Session => ({
    async send(method, params = {}) {
      if (!isOpen) throw new Error(GONE);
      const answer = Promise.withResolvers<unknown>();
      const id = (count += 1);
      waiting.set(id, answer);
      output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return answer.promise as Promise<never>;
    },
    on(event, hear) {
      const key = `${sessionId} ${event}`;
      listeners.set(key, [...(listeners.get(key) ?? []), hear]);
    },
  });

  function take({ id, method, params, sessionId, result, error }: Message): void {
    if (id === undefined) {
      for (const listener of listeners.get(`${sessionId} ${method}`) ?? []) listener(params as never);
      return;
    }
    const answer = waiting.get(id);
    waiting.delete(id);
    if (error) answer?.reject(new Error(error.message));
    else answer?.resolve(result);
  }

  function end(): void {
    isOpen = false;
    for (const { promise, reject } of waiting.values()) {
      promise.catch(() => undefined);
      reject(new Error(GONE));
    }
    waiting.clear();
    closing.resolve();
  }

  input.on('data', messageReader(take)).on('close', end).on('error', end);
  output.on('error', end);
  return { ...sessionOf(), session: sessionOf, closed: closing.promise };
}

/** Returns what takes the bytes of a pipe and hands on each message when it is whole. */
function messageReader(hear: (message: Message) => void): (bytes: Buffer) => void {
  let parts: Buffer[] = [];
  return (bytes) => {
    let from = 0;
    for (let to = bytes.indexOf(0); to !== -1; to = bytes.indexOf(0, from)) {
      const message = Buffer.concat([...parts, bytes.subarray(from, to)]).toString('utf8');
      parts = [];
      from = to + 1;
      hear(JSON.parse(message) as Message);
    }
    if (from < bytes.length) parts.push(bytes.subarray(from));
  };
}
