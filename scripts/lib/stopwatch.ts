import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stop } from './args.ts';

/** What one run of a command took. */
interface Run {
  readonly milliseconds: number;
  /** Most memory the process held, in bytes; programs that it started are not counted. */
  readonly memory: number;
}

const MARK = 'most memory held:';
const TELL = `data:text/javascript,process.on('exit',()=>process.stderr.write('${MARK}'+process.resourceUsage().maxRSS))`;

/** Runs a command of the project several times and gives the median time and the most memory; throws if it fails. */
export function timed(command: string, args: readonly string[], times: number): Run {
  const runs = Array.from({ length: times }, () => runOnce(command, args));
  return {
    milliseconds: median(runs.map(({ milliseconds }) => milliseconds)),
    memory: Math.max(...runs.map(({ memory }) => memory)),
  };
}

function runOnce(command: string, args: readonly string[]): Run {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...bounds(command), '--import', TELL, `scripts/${command}.ts`, ...args],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const milliseconds = performance.now() - begun;
  if (status !== 0) throw stop(`"${command} ${args.join(' ')}" failed:\n${stdout}${stderr}`);
  return { milliseconds, memory: Number(stderr.split(MARK).at(-1)) * 1024 };
}

/** Returns how npm bounds the memory of a command. */
function bounds(command: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  return scripts[command]?.split(' ').filter((word) => word.startsWith('--max-old-space-size')) ?? [];
}

/** Returns the middle value, or the upper of the two in the middle; NaN for an empty list. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
