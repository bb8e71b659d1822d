import { KINDS } from '../../../core/ids.ts';
import type { Kind } from '../../../core/ids.ts';
import { element } from '../../../ui/dom.ts';

/** The colours of the theme in force, as a canvas takes them. */
export interface Palette {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly sunk: string;
  readonly accent: string;
  readonly font: string;
}

const NAMES = ['paper', 'ink', 'soft', 'line', 'sunk', 'accent'] as const;

/** Reads the colours off elements, since a token may be a choice between two themes and high contrast replaces all. */
export function readPalette(place: HTMLElement): Palette {
  const probe = element('span', 'visually-hidden');
  probe.setAttribute('aria-hidden', 'true');
  place.append(probe);
  const colour = (className: string) => {
    probe.className = className;
    return getComputedStyle(probe).color;
  };
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, colour(`visually-hidden kind-${kind}`)]));
  const named = Object.fromEntries(NAMES.map((name) => [name, colour(`visually-hidden probe-${name}`)]));
  const font = getComputedStyle(place).fontFamily;
  probe.remove();
  return { ...(named as Record<(typeof NAMES)[number], string>), kinds: kinds as Record<Kind, string>, font };
}

/** Calls back when the theme, the system's colours or the contrast change. */
export function onPaletteChange(changed: () => void): void {
  new MutationObserver(changed).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', changed);
}
