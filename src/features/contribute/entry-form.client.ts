import * as words from '#words/contribute.ts';
import type { Known } from './existing-entries.ts';
import type { Held } from './query-form.ts';
import { textOf } from '../../check/guards.ts';
import { KINDS } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';
import { dataOf, part } from '../../ui/dom.ts';
import { showDeliveryOptions } from './delivery-options.client.ts';
import { fieldsOf, handleRepeatableRows } from './fields.client.ts';
import type { Fields } from './fields.client.ts';
import { clearDraft, draftKey, saveDraft, savedDraft } from './saved-draft.client.ts';
import { showPreview } from './preview.client.ts';
import { sayAtTop, sayBeside } from './form-errors.client.ts';
import type { Told } from './form-errors.client.ts';
import { fetchJson, foundEntry, offerNames } from './form-page.client.ts';
import type { Draft, Edited, DraftEngine } from './draft-engine.client.ts';

/** How long after the last key the answers are looked at, in milliseconds. */
const PAUSE_MS = 400;
/** Fields that are no questions about the entry. */
const INTERESTS = 'interests';
/** Kept beside the answers, under a name that no field has: what the file was that they change. */
const TEXT = ' file';

/** What the address asks for is not on the map. */
class NoEntry extends Error {}

/** The form for an entry of one kind, new or on the map: checks, shows and hands over the file that the answers make. */
class EntryForm extends HTMLElement {
  #form!: HTMLFormElement;
  #fields!: Fields;
  #engine: Promise<DraftEngine> | undefined;
  #edited: string | undefined;
  /** The file of the entry as it was when somebody began to change it. */
  #text = '';
  #timer = 0;
  /** Whether all that is wrong is said, or only what is wrong with what was answered. */
  #asked = false;

  connectedCallback(): void {
    this.#form = part(this, 'form', HTMLFormElement);
    this.#fields = fieldsOf(this.#form);
    this.#edited = new URLSearchParams(location.search).get('entry') ?? undefined;
    handleRepeatableRows(this.#form, () => {
      this.#changed();
    });
    this.#form.addEventListener('input', () => {
      this.#changed();
    });
    // Of a long text browsers bring only the line with the cursor into sight.
    this.#form.addEventListener('keyup', ({ key, target }) => {
      if (key === 'Tab' && target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#finish();
    });
    part(this, '[data-do="clear"]').addEventListener('click', () => {
      clearDraft(this.#key);
      location.reload();
    });
    void this.#begin();
  }

  get #kind(): Kind {
    return KINDS.find((kind) => kind === this.dataset['kind']) ?? 'organisation';
  }

  get #key(): string {
    return draftKey(this.#kind, this.#edited);
  }

  /** Fetches the rules and what is on the map: large, so only when somebody begins to write, or edits an entry. */
  #open(): Promise<DraftEngine> {
    this.#engine ??= (async () => {
      const [{ draftEngine }, known] = await Promise.all([
        import('./draft-engine.client.ts'),
        fetchJson<Known>(dataOf(this, 'known')),
      ]);
      const edited = this.#edited === undefined ? undefined : await this.#fetchEntry(known, this.#edited);
      this.#text = textOf(savedDraft(this.#key)?.[TEXT]) ?? edited?.text ?? '';
      const made = draftEngine(this.#kind, known, new Date().toISOString().slice(0, 10), edited, this.#text);
      offerNames(part(this, '#known-names'), made.names.offered);
      return made;
    })();
    return this.#engine;
  }

  /** Returns an entry of the map as its file; where its id or kind is not that of the address, its own form is opened. */
  async #fetchEntry(known: Known, asked: string): Promise<Edited> {
    const found = foundEntry(known, asked);
    if (!found) throw new NoEntry(words.noEntry(asked));
    if (found.id !== asked || found.kind !== this.#kind) {
      location.replace(`../${found.kind}/?entry=${found.id}${location.hash}`);
      return new Promise(() => undefined);
    }
    return fetchJson<Edited>(`${dataOf(this, 'entries')}${encodeURIComponent(asked)}.json`);
  }

  async #begin(): Promise<void> {
    const before = savedDraft(this.#key);
    try {
      if (this.#edited !== undefined) this.#beginWith(await this.#open(), before);
      else if (before) this.#fields.write(before);
      else this.#beginNew();
    } catch (error) {
      this.#sayState(error instanceof NoEntry ? error.message : words.entryNotLoaded);
      console.warn(error);
      return;
    }
    this.#openAsked();
    if (before) this.#sayKept();
    if (before || this.#edited !== undefined) await this.#look();
  }

  #beginWith(engine: DraftEngine, before: Held | undefined): void {
    this.#fields.write(before ?? engine.asItIs);
    const name = engine.before['name'];
    if (typeof name === 'string') part(document, 'h1').textContent = words.correct(name);
    part(document, '.lede').textContent = words.correctLede;
  }

  /** Opens the part of the form that the address asks for. */
  #openAsked(): void {
    const asked = document.getElementById(location.hash.slice(1));
    if (!asked || !this.contains(asked)) return;
    if (asked instanceof HTMLDetailsElement) asked.open = true;
    asked.scrollIntoView({ block: 'start' });
  }

  /** Fills a new form with what its address gives, and with nothing that nobody has said. */
  #beginNew(): void {
    const held: Record<string, string | readonly string[]> = { ...this.#fields.read() };
    const given = new URLSearchParams(location.search);
    for (const name of new Set(given.keys())) {
      if (this.#form.elements.namedItem(name) === null) continue;
      held[name] = Array.isArray(held[name]) ? given.getAll(name) : (given.get(name) ?? '');
    }
    this.#fields.write(held);
  }

  #changed(): void {
    if (saveDraft(this.#key, { ...this.#fields.read(), ...(this.#text !== '' && { [TEXT]: this.#text }) }))
      this.#sayKept();
    part(this, '.doors-part').hidden = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#look(), PAUSE_MS);
  }

  /** Looks at the answers and says what is wrong with what was answered so far. */
  async #look(): Promise<Draft | undefined> {
    try {
      const engine = await this.#open();
      const held = this.#fields.read();
      await this.#learnPlaces(engine, held);
      const draft = engine.draft(held);
      const told = this.#told(draft, engine);
      sayBeside(this.#form, this.#asked ? told : told.filter(({ field }) => isAnswered(held, field)));
      this.#sayEnds(engine, held);
      showPreview(part(this, '.preview'), {
        kind: this.dataset['kindName'] ?? '',
        data: draft.data,
        questions: engine.questions,
      });
      part(this, '.file-path').textContent = `data/${draft.file.path}`;
      part(this, '.file-text').textContent = draft.file.text;
      return draft;
    } catch (error) {
      this.#sayState(words.checksNotLoaded);
      console.warn(error);
      return undefined;
    }
  }

  async #learnPlaces(engine: DraftEngine, held: Held): Promise<void> {
    if (!held['place.locality']) return;
    this.#places ??= fetch(dataOf(this, 'places')).then((response) => response.text());
    engine.learnPlaces(await this.#places);
  }
  #places: Promise<string> | undefined;

  async #finish(): Promise<void> {
    this.#asked = true;
    clearTimeout(this.#timer);
    const draft = await this.#look();
    if (!draft) return;
    const told = this.#told(draft, await this.#open());
    sayAtTop(part(this, '.problem-summary'), this.#form, told);
    const doors = part(this, '.doors-part');
    const isWrong = told.some(({ level }) => level === 'error');
    doors.hidden = isWrong;
    if (isWrong) return;
    const name = typeof draft.data['name'] === 'string' ? draft.data['name'] : draft.id;
    const interests = this.#fields.read()[INTERESTS];
    part(doors, '.nothing-new').hidden = draft.changed;
    showDeliveryOptions(
      part(doors, '.doors-list'),
      {
        file: draft.file,
        subject: words.subjectOf(name, this.#edited !== undefined),
        interests: typeof interests === 'string' ? interests : '',
        isEdit: this.#edited !== undefined,
      },
      {
        repository: { url: dataOf(this, 'repository'), branch: dataOf(this, 'branch') },
        mailbox: this.dataset['mailbox'] ?? '',
      },
    );
    const heading = part(doors, 'h2');
    heading.focus();
    heading.scrollIntoView({ block: 'start' });
  }

  #told(draft: Draft, { names }: DraftEngine): readonly Told[] {
    return draft.problems.map(({ other, ...said }): Told =>
      other === undefined
        ? said
        : {
            ...said,
            same: {
              href: `${dataOf(this, 'pages')}${other}/`,
              name: words.seeEntry(names.nameOf(other)),
            },
          },
    );
  }

  /** Says of each tie whether the other end is on the map. */
  #sayEnds({ names }: DraftEngine, held: Held): void {
    for (const said of this.querySelectorAll<HTMLElement>('[data-found]')) {
      const typed = held[said.dataset['found'] ?? ''];
      said.textContent = typeof typed === 'string' && typed.trim() !== '' ? endWords(typed, names) : '';
    }
  }

  #sayKept(): void {
    this.#sayState(words.keptHere);
    part(this, '[data-do="clear"]').hidden = false;
  }

  #sayState(text: string): void {
    const box = part(this, '.state');
    if (box.textContent !== text) box.textContent = text;
  }
}

function endWords(typed: string, names: DraftEngine['names']): string {
  const id = names.idOf(typed);
  const found = names.offered.find((one) => one.id === id);
  if (found) return words.onTheMap(found.name, found.kind);
  return words.notOnTheMap(names.nearestTo(typed)?.name);
}

/** Tells whether somebody has begun to answer a field, or one of the fields that it is made of. */
function isAnswered(held: Held, name: string): boolean {
  return Object.entries(held).some(
    ([key, value]) =>
      (key === name || key.startsWith(`${name}.`)) &&
      !key.endsWith('.checked') &&
      (typeof value === 'string' ? value.trim() !== '' : value.length > 0),
  );
}

customElements.define('entry-form', EntryForm);
