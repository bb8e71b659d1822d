/** Counts work instead of timing it, so that a busy machine cannot decide a test. */
import { Session } from 'node:inspector/promises';

/**
 * Runs something and returns how often functions, branches and loop bodies of our own source ran in it. The same work gives
 * the same count on every machine. What a regular expression does inside is not counted.
 */
export async function operations(act: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    act();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => /\/src\/[^?]*\.ts$/.test(url) && !url.endsWith('.test.ts'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  } finally {
    session.disconnect();
  }
}

/** Returns by how much the work grows when its input doubles: about 2 if it is in proportion to the input, 4 if it is squared. */
export async function growth(size: number, act: (size: number) => unknown): Promise<number> {
  const once = await operations(() => act(size));
  const twice = await operations(() => act(size * 2));
  if (once === 0) throw new Error('no work of our own source was counted');
  return twice / once;
}
