import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { explainSystemError } from './system-error.ts';

/** What a call throws, in words. */
function explained(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return explainSystemError(error);
  }
  throw new Error('it did not throw');
}

const failing = (code: string, more: object = {}) =>
  explainSystemError(Object.assign(new Error(`${code}: it failed`), { code, path: 'data/x', ...more }));

test('Errors of the file system become sentences about the path', () => {
  expect(
    [
      explained(() => readFileSync('/none/x')),
      explained(() => readFileSync('/etc/passwd/x')),
      explained(() => readFileSync('/tmp')),
      explained(() => writeFileSync('/tmp', '')),
      explained(() => writeFileSync('/etc/passwd', '', { flag: 'wx' })),
      explained(() => readFileSync(`/${'x'.repeat(300)}`)),
      ...['EACCES', 'EPERM', 'EROFS', 'ELOOP', 'ENOTEMPTY'].map((code) => failing(code)),
    ].map((one) => JSON.stringify(one).replace(/x{300}/, '…')),
  ).toMatchInlineSnapshot(`
    [
      "{"message":"There is no \\"/none/x\\". Look how it is spelt.","exitCode":2}",
      "{"message":"\\"/etc/passwd/x\\" cannot be reached, because a part of it is a file and not a folder. Name another path.","exitCode":2}",
      "{"message":"A folder was named where a file is needed. Name a file.","exitCode":2}",
      "{"message":"\\"/tmp\\" is a folder, and a file is needed. Name a file.","exitCode":2}",
      "{"message":"\\"/etc/passwd\\" is there already. Name another path, or move it away.","exitCode":2}",
      "{"message":"\\"/…\\" is longer than this computer allows. Name a shorter path.","exitCode":2}",
      "{"message":"\\"data/x\\" may not be read or written by you. Change who may use it, or name another path.","exitCode":2}",
      "{"message":"\\"data/x\\" may not be read or written by you. Change who may use it, or name another path.","exitCode":2}",
      "{"message":"\\"data/x\\" lies where nothing can be written. Name another path.","exitCode":2}",
      "{"message":"\\"data/x\\" is a link that leads to itself. Name the file itself.","exitCode":2}",
      "{"message":"\\"data/x\\" is not empty. Name another folder, or empty it.","exitCode":2}",
    ]
  `);
});

test('Errors of the computer are no wrong usage', () => {
  expect(['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'ENOMEM'].map((code) => failing(code)))
    .toMatchInlineSnapshot(`
    [
      {
        "exitCode": 1,
        "message": "The disk is full, or your share of it is. Make room and run it again.",
      },
      {
        "exitCode": 1,
        "message": "The disk is full, or your share of it is. Make room and run it again.",
      },
      {
        "exitCode": 1,
        "message": "Too many files are open on this computer. Close some programs and run it again.",
      },
      {
        "exitCode": 1,
        "message": "Too many files are open on this computer. Close some programs and run it again.",
      },
      {
        "exitCode": 1,
        "message": "There is not enough memory. Close some programs and run it again.",
      },
    ]
  `);
});

test('A port that is taken is named', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const other = createServer();
  const error = await new Promise((resolve) => other.once('error', resolve).listen(server.address()));
  server.close();
  expect(error).toMatchObject({ code: 'EADDRINUSE' });
  const named = { ...(error as object), syscall: 'listen', port: 4321 };
  expect(explainSystemError(Object.assign(new Error('x'), named))).toEqual({
    message: 'Port 4321 is in use. Set PORT to another number, or end the program that uses it.',
    exitCode: 1,
  });
  expect(failing('EACCES', { syscall: 'listen', port: 80 })).toEqual({
    message: 'Port 80 may not be used by you. Set PORT to a number above 1023.',
    exitCode: 1,
  });
});

test('A program that is not there or fails is named, with the first line of what it said', () => {
  expect([
    explained(() => execFileSync('no-such-program')),
    explained(() => execFileSync('git', ['rev-parse', 'x..y'], { stdio: 'pipe', cwd: '/' })),
    explained(() => execFileSync('git', ['status'], { stdio: 'pipe', cwd: '/none' })),
    explained(() => execFileSync('node', ['-e', 'process.exit(3)'], { stdio: 'pipe' })),
  ]).toMatchInlineSnapshot(`
    [
      {
        "exitCode": 1,
        "message": "The program "no-such-program" could not be started: it is not installed, or the folder it should work in is not there.",
      },
      {
        "exitCode": 1,
        "message": "Git could not do what was asked of it: fatal: not a git repository (or any of the parent directories): .git. Look whether the folder is a repository and its history is there.",
      },
      {
        "exitCode": 1,
        "message": "The program "git" could not be started: it is not installed, or the folder it should work in is not there.",
      },
      {
        "exitCode": 1,
        "message": "The program "node" failed: Command failed: node -e process.exit(3)",
      },
    ]
  `);
});

test('A fault of the program is none of these', () => {
  expect(explainSystemError(new TypeError('x is not a function'))).toBeUndefined();
  expect(explainSystemError(Object.assign(new Error('x'), { code: 'ERR_OUT_OF_RANGE' }))).toBeUndefined();
  expect(explainSystemError('x')).toBeUndefined();
});
