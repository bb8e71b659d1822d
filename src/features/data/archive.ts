/** The archive of all files: a tar file that is compressed while the next files are still being made. */
import { AsyncGzip } from 'fflate';
import { createTarPacker } from 'modern-tar';

/** An archive that is being written. */
interface Archive {
  /** Adds a file; its bytes may be reused at once. */
  readonly add: (path: string, content: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Ends it and returns its bytes. */
  readonly end: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Stops it; otherwise the process would wait for its end. */
  readonly stop: () => void;
}

/** Bytes that are compressed at once. Blocks may end where they end, so another size gives other bytes. */
const AT_ONCE = 65_536;
/** Maximum number of bytes waiting to be compressed. */
const MOST_WAITING = 8_000_000;
/** Higher levels take half as long again and save a twentieth. */
const LEVEL = 4;

/**
 * Begins an archive whose files lie in one folder, have one time and no owner, so that the same files give the same bytes.
 * Compression runs in a thread of its own, because it takes as long as many of the files.
 */
export function beginArchive(folder: string, mtime: Date): Archive {
  const squeezed: Uint8Array[] = [];
  const { promise: done, resolve, reject } = Promise.withResolvers<undefined>();
  // A failure is reported to whoever awaits it, and must not end the process before.
  done.catch(() => undefined);
  const gzip = new AsyncGzip({ mtime, level: LEVEL }, (error, piece, final) => {
    // The library's types do not say that it is null on success.
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
      // The buffer is transferred to the other thread.
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
