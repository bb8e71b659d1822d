import type { Result } from './run-sql.ts';

/** What the page tells the worker. */
export type Order = { readonly number: number } & ({ readonly open: ArrayBuffer } | { readonly ask: string });

/** What the worker says to an order. */
export type Answer = { readonly number: number } & (
  | { readonly result: Result }
  /** What SQLite says, and whether the program itself has broken down and must be started anew. */
  | { readonly error: string; readonly broken: boolean }
);

/** A question that was stopped before there was an answer. */
export class Stopped extends Error {}

/** The database in a worker of its own. */
export class Engine {
  readonly #data: ArrayBuffer;
  #worker: Worker;
  #number = 0;
  /** Ends the wait for an answer that no longer comes. */
  #giveUp: (reason: Error) => void = () => undefined;

  private constructor(data: ArrayBuffer) {
    this.#data = data;
    this.#worker = this.#start();
  }

  /** Fetches the database and the program that reads it. Throws where either cannot be had. */
  static async open(address: string): Promise<Engine> {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`The data could not be fetched (${response.status}).`);
    const engine = new Engine(await response.arrayBuffer());
    try {
      await engine.#order({ open: engine.#data });
    } catch (error) {
      engine.#worker.terminate();
      throw error;
    }
    return engine;
  }

  /** Answers a question; throws what SQLite says of one that cannot be answered, or Stopped. */
  ask(sql: string): Promise<Result> {
    return this.#order({ ask: sql });
  }

  /** Ends the question that is being answered. The next one finds the data as it was. */
  stop(): void {
    this.#worker.terminate();
    this.#giveUp(new Stopped());
    this.#worker = this.#start();
    // The answer to this is not waited for: the worker takes its orders one after another.
    this.#worker.postMessage({ number: 0, open: this.#data } satisfies Order);
  }

  #start(): Worker {
    return new Worker(new URL('./worker.client.ts', import.meta.url), { type: 'module' });
  }

  #order(order: { readonly open: ArrayBuffer } | { readonly ask: string }): Promise<Result> {
    const number = ++this.#number;
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      this.#giveUp = reject;
      const take = ({ data }: MessageEvent<Answer>) => {
        if (data.number !== number) return;
        worker.removeEventListener('message', take);
        if ('result' in data) resolve(data.result);
        else {
          reject(new Error(data.error));
          if (data.broken) this.stop();
        }
      };
      worker.addEventListener('message', take);
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
      worker.postMessage({ number, ...order } satisfies Order);
    });
  }
}
