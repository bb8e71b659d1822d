/** Errors of the computer that wrong input can cause, as sentences for people. */
import * as words from '#words/commands.ts';

/** A sentence, and the exit code: 2 where another argument would help, 1 where not. */
interface Explained {
  readonly message: string;
  readonly exitCode: 1 | 2;
}

type SystemError = NodeJS.ErrnoException & {
  readonly dest?: string;
  readonly port?: number;
  readonly address?: string;
};

/** By the code of the error: what is said of its path. All of these are put right by naming another path. */
const OF_PATHS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: words.notThere,
  ENOTDIR: words.notInAFile,
  EACCES: words.notAllowed,
  EPERM: words.notAllowed,
  EISDIR: words.isAFolder,
  ERR_FS_EISDIR: words.isAFolder,
  EEXIST: words.isThere,
  ENOTEMPTY: words.notEmpty,
  ENAMETOOLONG: words.nameTooLong,
  ELOOP: words.linksInACircle,
  EROFS: words.readOnly,
};

const OF_THE_COMPUTER: Readonly<Record<string, string>> = {
  ENOSPC: words.diskFull,
  EDQUOT: words.diskFull,
  EMFILE: words.tooManyFiles,
  ENFILE: words.tooManyFiles,
  ENOMEM: words.outOfMemory,
};

/** Returns a sentence for an error of the file system, the network or a program that was started; undefined for any other error. */
export function explainSystemError(error: unknown): Explained | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path, dest, syscall = '', port } = error as SystemError;
  if (syscall.startsWith('spawn')) return { message: words.noProgram(path ?? syscall), exitCode: 1 };
  if (syscall === 'listen') {
    const named = String(port ?? '');
    if (code === 'EADDRINUSE') return { message: words.portInUse(named), exitCode: 1 };
    if (code === 'EACCES') return { message: words.portNotAllowed(named), exitCode: 1 };
  }
  const ofPath = OF_PATHS[code];
  // Reading a folder as a file fails without its name.
  const named = dest ?? path;
  if (ofPath && named !== undefined) return { message: ofPath(named), exitCode: 2 };
  if (code === 'EISDIR') return { message: words.folderForAFile, exitCode: 2 };
  const ofComputer = OF_THE_COMPUTER[code];
  if (ofComputer !== undefined) return { message: ofComputer, exitCode: 1 };
  return ofProgram(error);
}

/** Explains what `execFileSync` throws when a program ends with an error; only the first line of what it said is kept. */
function ofProgram(error: Error): Explained | undefined {
  if (!('status' in error && 'stderr' in error)) return undefined;
  const { stderr } = error;
  const told = typeof stderr === 'string' || Buffer.isBuffer(stderr) ? stderr.toString().trim() : '';
  const said = told === '' ? error.message : told;
  const [line = ''] = said.split('\n');
  const program = /^Command failed: (\S+)/.exec(error.message)?.[1];
  const message =
    program === 'git'
      ? words.gitFailed(line.replace(/([^.!?])$/, '$1.'))
      : words.programFailed(program ?? '', line);
  return { message, exitCode: 1 };
}
