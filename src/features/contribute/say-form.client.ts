import * as words from '#words/contribute.ts';
import type { Known } from './existing-entries.ts';
import type { Kind } from '../../core/ids.ts';
import { isRecord, recordsIn, textOf } from '../../check/guards.ts';
import { dataOf, element, link, part } from '../../ui/dom.ts';
import { copyButton, deliveryOption, optionList, showDeliveryOptions } from './delivery-options.client.ts';
import { mailUrl } from './delivery-options.ts';
import { fetchJson, foundEntry } from './form-page.client.ts';
import { sayAtTop, sayBeside } from './form-errors.client.ts';
import type { Told } from './form-errors.client.ts';
import type { Edited, DraftEngine } from './draft-engine.client.ts';

type Data = Readonly<Record<string, unknown>>;

/** Says in a word that an entry is still right, has closed, or should be left off, without the whole form. */
class SayForm extends HTMLElement {
  connectedCallback(): void {
    const given = new URLSearchParams(location.search);
    void this.#begin(given.get('entry') ?? '', given.get('intent') ?? '');
  }

  async #begin(id: string, intent: string): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    try {
      const known = await fetchJson<Known>(dataOf(this, 'known'));
      const found = foundEntry(known, id);
      const form = this.querySelector<HTMLFormElement>(`form[data-intent="${CSS.escape(intent)}"]`);
      if (!found || !form) {
        this.#say(id === '' ? words.chooseEntryFirst : words.cannotSay(id));
        return;
      }
      const [{ draftEngine }, edited] = await Promise.all([
        import('./draft-engine.client.ts'),
        fetchJson<Edited>(`${dataOf(this, 'entries')}${encodeURIComponent(found.id)}.json`),
      ]);
      this.#show(form, draftEngine(found.kind, known, today, edited), found.kind, today);
    } catch (error) {
      this.#say(words.sayNotLoaded);
      console.warn(error);
    }
  }

  #show(form: HTMLFormElement, engine: DraftEngine, kind: Kind, today: string): void {
    const name = textOf(engine.before['name']) ?? '';
    for (const box of this.querySelectorAll<HTMLElement>('.named')) box.textContent = name;
    part(document, 'h1').textContent = (form.dataset['title'] ?? '').replace('…', () => name);
    part(this, '.unasked').hidden = true;
    form.hidden = false;
    const sources = form.querySelector('.sources-list');
    sources?.replaceChildren(
      ...recordsIn(engine.before['sources']).map(({ index, record }) => sourceBox(index, record)),
    );
    const status = textOf(engine.before['status']) ?? '';
    form.querySelector<HTMLInputElement>(`input[name="status"][value="${CSS.escape(status)}"]`)?.click();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (form.dataset['intent'] === 'leave-off') this.#leaveOff(form, kind, name);
      else this.#finish(form, engine, name, today);
    });
  }

  #finish(form: HTMLFormElement, engine: DraftEngine, name: string, today: string): void {
    const given = new FormData(form);
    const isClosed = form.dataset['intent'] === 'closed';
    const data = isClosed ? closed(engine.before, given) : stillRight(engine.before, given, today);
    const draft = engine.revise(data);
    const own: Told[] = isClosed
      ? closedLacks(given)
      : given.getAll('source').length === 0
        ? [missing('source', words.noPageTicked, words.noPageTickedTip)]
        : [];
    const problems = [
      ...own,
      ...draft.problems.map((said): Told => ({ ...said, field: fieldOf(said.field) })),
    ];
    sayBeside(form, problems);
    sayAtTop(part(this, '.problem-summary'), form, problems);
    const doors = part(this, '.doors-part');
    doors.hidden = problems.some(({ level }) => level === 'error');
    if (doors.hidden) return;
    showDeliveryOptions(
      part(doors, '.doors-list'),
      {
        file: draft.file,
        subject: isClosed ? words.closedSubject(name) : words.stillRightSubject(name),
        interests: textOf(given.get('interests')) ?? '',
        isEdit: true,
      },
      this.#ways,
    );
    part(this, '.file-text').textContent = draft.file.text;
    part(doors, 'h2').focus();
  }

  get #ways() {
    const { repository = '', branch = '', mailbox = '' } = this.dataset;
    return { repository: { url: repository, branch }, mailbox };
  }

  /** Asks for an entry to be taken off: no reason is asked, and nothing is made that others could see before it is sent. */
  #leaveOff(form: HTMLFormElement, kind: Kind, name: string): void {
    const remark = textOf(new FormData(form).get('remark'))?.trim() ?? '';
    const id = new URLSearchParams(location.search).get('entry') ?? '';
    const body = [words.leaveOffBody(name, kind, id), ...(remark === '' ? [] : [remark])].join('\n\n');
    const subject = words.leaveOffSubject(name);
    const { repository } = this.#ways;
    const mail = mailUrl(this.#ways.mailbox, { subject, body });
    const options = [
      deliveryOption(
        words.askPrivately,
        words.askPrivatelyWay,
        copyButton(words.copyText, `${subject}\n\n${body}`),
        link(`${repository.url}/security/advisories/new`, words.openPrivateForm),
      ),
      deliveryOption(
        words.askPublicly,
        words.askPubliclyWay,
        link(
          `${repository.url}/issues/new?${new URLSearchParams({ template: 'leave-us-off.yml', title: subject, entry: id }).toString()}`,
          words.openIssue,
        ),
      ),
      deliveryOption(
        words.askByMail,
        words.askByMailWay(this.#ways.mailbox),
        copyButton(words.copyText, `${subject}\n\n${body}`),
        ...(mail === undefined ? [] : [link(mail, words.writeMail)]),
      ),
    ];
    const doors = part(this, '.doors-part');
    part(doors, '.doors-list').replaceChildren(optionList('ul', options));
    part(this, '.file-text').textContent = body;
    doors.hidden = false;
    part(doors, 'h2').focus();
  }

  #say(text: string): void {
    const box = part(this, '.unasked');
    box.textContent = text;
    box.hidden = false;
    part(this, '.way-on').hidden = false;
  }
}

function sourceBox(index: number, record: Data): HTMLElement {
  const label = element('label', 'choice');
  const box = element('input');
  box.type = 'checkbox';
  box.name = 'source';
  box.value = String(index);
  const text = element('span');
  const address = textOf(record['url']) ?? '';
  const page = link(address, textOf(record['title']) ?? address);
  page.rel = 'nofollow ugc';
  const read = record['checked'];
  const checked = typeof read === 'string' || typeof read === 'number' ? String(read) : undefined;
  text.append(words.openedBefore, page, words.openedAfter, element('span', 'soft', words.lastRead(checked)));
  label.append(box, text);
  return label;
}

function stillRight(before: Data, given: FormData, today: string): Data {
  const ticked = new Set(given.getAll('source').map(String));
  const sources = recordsIn(before['sources']).map(({ index, record }) =>
    ticked.has(String(index)) ? { ...record, checked: today } : record,
  );
  return { ...before, sources };
}

/** Returns the entry as closed, with the page named among its sources; nobody was asked whether they read it, so no day is noted. */
function closed(before: Data, given: FormData): Data {
  const url = textOf(given.get('url'))?.trim() ?? '';
  const ended = textOf(given.get('ended'))?.trim() ?? '';
  const sources = Array.isArray(before['sources']) ? (before['sources'] as unknown[]) : [];
  const isKnown = sources.some((source) => isRecord(source) && source['url'] === url);
  return {
    ...before,
    status: textOf(given.get('status')) ?? before['status'],
    ...(ended !== '' && { ended: /^\d{4}$/.test(ended) ? Number(ended) : ended }),
    sources: isKnown || url === '' ? sources : [...sources, { url }],
  };
}

function closedLacks(given: FormData): Told[] {
  const url = textOf(given.get('url'))?.trim() ?? '';
  return url === '' ? [missing('url', words.noPageNamed, words.noPageNamedTip)] : [];
}

function missing(field: string, message: string, tip: string): Told {
  return { field, level: 'error', message, tip };
}

/** The page asks for the newest source alone, so what is wrong with any is said there. */
function fieldOf(name: string): string {
  return name.startsWith('sources') ? 'url' : name;
}

customElements.define('say-form', SayForm);
