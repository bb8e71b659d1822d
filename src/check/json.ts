/** JSON as text: what is wrong with it, and where each part of it stands. Both are looked for only where something is wrong. */
import { findNodeAtLocation, parse, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import type { Path } from '../core/problem.ts';
import type { Position } from '../core/yaml.ts';

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** The first thing in a text that keeps it from being JSON, and its offset. */
export interface JsonFault {
  /** Name of the fault, as `jsonc-parser` has it. */
  readonly code: string;
  readonly offset: number;
}

/** Returns the first fault of a text that is not JSON. */
export function jsonFault(text: string): JsonFault {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, STRICT);
  } catch (error) {
    // A text nested thousands of levels deep is more than the recursive parser can follow.
    if (!(error instanceof RangeError)) throw error;
  }
  const [first] = errors;
  return first
    ? { code: printParseErrorCode(first.error), offset: first.offset }
    : { code: 'InvalidSymbol', offset: 0 };
}

/** Returns the position of a value in JSON text, or of the nearest part above it that is there. */
export function locateInJson(text: string, path: Path): Position {
  try {
    const root = parseTree(text, [], STRICT);
    for (let depth = path.length; root && depth >= 0; depth--) {
      const node = findNodeAtLocation(root, path.slice(0, depth));
      if (node) return positionAt(text, node.offset);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return { line: 1, column: 1 };
}

/** Returns line and column, both from 1, of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
