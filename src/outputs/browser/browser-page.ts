import type { Session } from './devtools.ts';

/** What the browser gives a page before anything is loaded into it. */
export interface PageSettings {
  /** Language of the browser, as in `en-GB`. */
  readonly language: string;
  /** Scripts to be run before any of the page's own, in their order. */
  readonly scripts: readonly string[];
}

/** A page of the browser. */
export interface BrowserPage {
  readonly session: Session;
  /** Loads an address, to the end of its `load` event. */
  open(url: string): Promise<void>;
  /**
   * Runs a function or an expression in the page, and returns what it returns or promises. Values travel as JSON; the function
   * must hold all that it calls. Rejects with what is thrown there.
   */
  evaluate<T, A extends readonly unknown[]>(
    script: string | ((...values: A) => T),
    ...values: A
  ): Promise<Awaited<T>>;
  /** Lets the page call a function by a name, from its next load on. */
  expose(name: string, call: (...values: never[]) => unknown): Promise<void>;
  /** Prints the page as it stands to a tagged PDF with an outline. */
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Makes the target at the other end of a session ready, and returns it as a page. */
export async function attachPage(
  session: Session,
  { language, scripts }: PageSettings,
  close: () => Promise<void>,
): Promise<BrowserPage> {
  await Promise.all([
    session.send('Page.enable'),
    session.send('Runtime.enable'),
    session.send('Log.enable'),
    session.send('Inspector.enable'),
    session.send('Emulation.setLocaleOverride', { locale: language.replaceAll('-', '_') }),
    session.send('Emulation.setTimezoneOverride', { timezoneId: 'UTC' }),
    session.send('Emulation.setDeviceMetricsOverride', {
      width: 1280,
      height: 720,
      deviceScaleFactor: 1,
      mobile: false,
    }),
    ...scripts.map((source) => session.send('Page.addScriptToEvaluateOnNewDocument', { source })),
  ]);
  const evaluate = evaluator(session);
  return {
    session,
    evaluate,
    open: (url) => open(session, url),
    expose: exposer(session, evaluate),
    print: () => print(session),
    close,
  };
}

async function open(session: Session, url: string): Promise<void> {
  const loaded = Promise.withResolvers<void>();
  session.on('Page.loadEventFired', () => loaded.resolve());
  const { errorText } = await session.send('Page.navigate', { url });
  if (errorText) throw new Error(`${url} does not open: ${errorText}`);
  await loaded.promise;
}

function evaluator(session: Session): BrowserPage['evaluate'] {
  return async (script, ...values) => {
    const given = values.map((value) => JSON.stringify(value)).join(', ');
    const isFunction = typeof script !== 'string';
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      // The browser is quicker to write a text than to take a large value apart.
      expression: isFunction ? `(async () => JSON.stringify(await (${String(script)})(${given})))()` : script,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return isFunction && result.value !== undefined ? JSON.parse(result.value) : result.value;
  };
}

function exposer(session: Session, evaluate: BrowserPage['evaluate']): BrowserPage['expose'] {
  const calls = new Map<string, (...values: never[]) => unknown>();
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    const { id, values } = JSON.parse(payload) as { id: number; values: never[] };
    const answer = async (): Promise<void> => {
      const value = await calls.get(name)!(...values);
      await evaluate(`${name}.answer(${id}, ${JSON.stringify(value)})`);
    };
    // Who fails here says so elsewhere; a page that has closed needs no answer.
    answer().catch(() => undefined);
  });
  return async (name, call) => {
    calls.set(name, call);
    await Promise.all([
      session.send('Runtime.addBinding', { name }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${String(bind)})('${name}')` }),
    ]);
  };
}

/** Puts a function that promises an answer in the place of a binding, which takes one text and returns nothing. Runs in the browser. */
function bind(name: string): void {
  const view = window as unknown as Record<string, unknown>;
  const tell = view[name] as (payload: string) => void;
  const answers: ((value: unknown) => void)[] = [];
  const call = (...values: unknown[]): Promise<unknown> => {
    const { promise, resolve } = Promise.withResolvers();
    tell(JSON.stringify({ id: answers.push(resolve) - 1, values }));
    return promise;
  };
  view[name] = Object.assign(call, { answer: (id: number, value: unknown) => answers[id]!(value) });
}

async function print(session: Session): Promise<Uint8Array> {
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(data, 'base64');
}
