/** Answers questions apart from the page, so that the page stays usable and a long question can be stopped. */
import initSqlJs from 'sql.js';
import program from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { runSql } from './run-sql.ts';
import type { Answer, Order } from './engine.client.ts';

const ready = initSqlJs({ locateFile: () => program });
let data = new Uint8Array();

self.addEventListener('message', ({ data: order }: MessageEvent<Order>) => {
  void answer(order).then((said) => self.postMessage(said));
});

async function answer(order: Order): Promise<Answer> {
  try {
    const engine = await ready;
    if ('open' in order) {
      data = new Uint8Array(order.open);
      return { number: order.number, result: runSql(engine, data, 'SELECT * FROM meta') };
    }
    return { number: order.number, result: runSql(engine, data, order.ask) };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { number: order.number, error: said, broken: error instanceof WebAssembly.RuntimeError };
  }
}
