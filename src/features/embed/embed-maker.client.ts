import * as words from '#words/embed.ts';
import { dataOf, part } from '../../ui/dom.ts';
import { parseUrl } from '../../core/parse-url.ts';

/** Parameters of the explorer's own page that mean nothing in a frame. */
const OWN = ['view'];

/** Makes the lines that put a view of the map on another page, with a preview. */
class EmbedMaker extends HTMLElement {
  #timer: number | undefined;

  connectedCallback(): void {
    const chosen = part(this, '#embed-chosen', HTMLInputElement);
    const given = new URLSearchParams(location.search);
    const view = given.get('view');
    if (view !== null) {
      const radio = this.querySelector<HTMLInputElement>(
        `input[name="embed-view"][value="${CSS.escape(view)}"]`,
      );
      if (radio) radio.checked = true;
    }
    if (location.search !== '') chosen.value = `${this.#explore.href}${location.search}`;
    this.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#make(), 300);
    });
    part(this, '[data-do="copy"]').addEventListener('click', () => void this.#copy());
    part(this, 'form', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
    this.#make();
  }

  get #explore(): URL {
    return new URL(dataOf(this, 'explore'), location.href);
  }

  /** Returns the address of the frame for what the form says; text that is no address counts as nothing chosen. */
  #address(): URL {
    const view = this.querySelector<HTMLInputElement>('input[name="embed-view"]:checked')?.value ?? 'list';
    const address = new URL(`${dataOf(this, 'embed')}${view}/`, location.href);
    const typed = part(this, '#embed-chosen', HTMLInputElement).value.trim();
    const chosen = typed === '' ? undefined : parseUrl(typed, location.href);
    if (chosen) {
      for (const [name, value] of chosen.searchParams)
        if (!OWN.includes(name)) address.searchParams.append(name, value);
    }
    const theme = part(this, '#embed-theme', HTMLSelectElement).value;
    if (theme !== '') address.searchParams.set('theme', theme);
    return address;
  }

  #make(): void {
    const address = this.#address();
    const title = part(this, '#embed-title', HTMLInputElement).value.trim();
    const height = Math.min(
      Math.max(Number(part(this, '#embed-height', HTMLInputElement).value) || 600, 200),
      2000,
    );
    const frame = document.createElement('iframe');
    frame.src = address.href;
    frame.title = title === '' ? document.title : title;
    frame.width = '100%';
    frame.height = String(height);
    frame.loading = 'lazy';
    part(this, '#embed-lines', HTMLTextAreaElement).value = frame.outerHTML;
    const preview = frame.cloneNode() as HTMLIFrameElement;
    preview.className = 'preview';
    preview.title = words.preview;
    const place = part(this, '.preview-place');
    if (place.querySelector('iframe')?.outerHTML !== preview.outerHTML) place.replaceChildren(preview);
  }

  async #copy(): Promise<void> {
    const status = part(this, '[role="status"]');
    const lines = part(this, '#embed-lines', HTMLTextAreaElement);
    try {
      await navigator.clipboard.writeText(lines.value);
      status.textContent = words.copied;
    } catch {
      lines.select();
      status.textContent = words.copyRefused;
    }
  }
}

customElements.define('embed-maker', EmbedMaker);
