/** The archive of all files: a tar file, squeezed while the next files are still being made. */
import { AsyncGzip } from 'fflate';
import { createTarPacker } from 'modern-tar';

/** An archive that is being made. */
export interface Archive {
  /** Adds a file, after those before; its bytes may be used again at once. */
  readonly add: (path: string, content: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Ends it and gives its bytes. */
  readonly end: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Gives it up; without that, or an end, the process would wait for it. */
  readonly stop: () => void;
}

/** Bytes that are squeezed in one go. Where they end, blocks may end, so it decides what the archive looks like. */
const AT_ONCE = 65_536;
/** With more bytes than this waiting to be squeezed, no further ones are taken. */
const MOST_WAITING = 8_000_000;
/** Further steps take half as long again and save a twentieth. */
const LEVEL = 4;

/**
 * Begins an archive whose files lie in a folder and are all of one time, and belong to nobody: the same files give the
 * same bytes. Squeezing takes as long as many of the files, so it is done in a thread of its own.
 */
export function beginArchive(folder: string, mtime: Date): Archive {
  const squeezed: Uint8Array[] = [];
  const { promise: done, resolve, reject } = Promise.withResolvers<undefined>();
  // Whoever waits hears of it; a failure before anybody does is no failure of the process.
  done.catch(() => undefined);
  const gzip = new AsyncGzip({ mtime, level: LEVEL }, (error, piece, final) => {
    // Its types leave out that there is none where all is well.
    if (error as Error | null) {
      reject(error);
      return;
    }
    squeezed.push(piece);
    if (final) resolve(undefined);
  });
  let waiting: () => void = () => undefined;
  gzip.ondrain = () => {
    waiting();
  };
  const drained = async () => {
    while (gzip.queuedSize > MOST_WAITING)
      await Promise.race([new Promise<void>((go) => (waiting = go)), done]);
  };

  let rest = new Uint8Array(AT_ONCE);
  let filled = 0;
  const squeeze = async (piece: Uint8Array): Promise<void> => {
    for (let from = 0; from < piece.length;) {
      const part = piece.subarray(from, from + AT_ONCE - filled);
      rest.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < AT_ONCE) continue;
      // It is handed over to the other thread and cannot be used here again.
      gzip.push(rest);
      rest = new Uint8Array(AT_ONCE);
      filled = 0;
    }
    await drained();
  };

  const { readable, controller } = createTarPacker();
  const packed = readable.pipeTo(new WritableStream({ write: squeeze }));
  packed.catch(reject);
  return {
    add: async (path, content) => {
      const header = { name: `${folder}/${path}`, size: content.length, mtime, mode: 0o644, uid: 0, gid: 0 };
      const body = controller.add(header).getWriter();
      await body.write(content);
      await body.close();
    },
    end: async () => {
      controller.finalize();
      await packed;
      gzip.push(rest.slice(0, filled), true);
      await done;
      return joined(squeezed);
    },
    stop: () => {
      gzip.terminate();
    },
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
