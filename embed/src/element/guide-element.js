import { helpTyping } from '../suggestion/combobox.js';
import { askPage } from './ask-page.js';
import { makeHarmless } from './harmless.js';
import { headingLevelOf } from './heading-level.js';
import { nameParts } from './parts.js';
import { makeShell } from './shell.js';
import { coloursFor, styleFor } from './styles.js';

const { origin } = new URL(import.meta.url);
const prefix = '/embed/v1';
const away = 'Le guide ne répond pas pour l’instant.';

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

const isInside = (address) => address.startsWith(`${origin}${prefix}/`);

/**
 * A page of the guide within another: the very page that an iframe shows, in an open shadow root, so that neither page's
 * styles reach the other. It goes from page to page without the address of the host.
 */
class GuideElement extends HTMLElement {
  #shell;
  #asking;
  /** The last question and whether it was the first, for who tries again. */
  #asked;
  /** What is shown, and what was before: pages as they were left. */
  #shown = null;
  #left = [];
  /** Its attributes ask for something else than what was shown first. */
  #isOutdated = false;
  #isStarting = false;

  connectedCallback() {
    this.#shell ??= this.#build();
    if (!this.#shown || this.#isOutdated) this.#startSoon();
  }

  disconnectedCallback() {
    this.#stopAsking();
  }

  attributeChangedCallback() {
    this.#isOutdated = true;
    if (this.#shell) this.#startSoon();
  }

  // Once for all the attributes that a script sets one by one.
  #startSoon() {
    if (this.#isStarting) return;
    this.#isStarting = true;
    queueMicrotask(() => {
      this.#isStarting = false;
      if (this.isConnected) this.#start();
    });
  }

  #start() {
    this.#stopAsking();
    const path = this.toPath();
    if (!path) return this.#fail(this.constructor.needs);
    const address = new URL(prefix + path, origin);
    const level = headingLevelOf(this);
    if (level !== 2) address.searchParams.set('titre', level);
    const portal = this.getAttribute('portal');
    // By script, because a host's policy may refuse its own attribute `style`.
    for (const name of ['--idm-accent', '--idm-link'])
      this.#shell.section.style.setProperty(name, this.getAttribute('accent') ?? '');
    if (portal) address.searchParams.set('portail', portal);
    return this.#go({ address: address.href }, { isFirst: true });
  }

  #build() {
    const root = this.attachShadow({ mode: 'open' });
    const shell = makeShell(root);
    root.addEventListener('click', (event) => this.#follow(event));
    root.addEventListener('auxclick', ({ target }) => this.#tell(target));
    shell.back.addEventListener('click', () => this.#goBack());
    shell.retry.addEventListener('click', () => this.#go(...this.#asked));
    return shell;
  }

  /** What was asked for is no longer waited for. */
  #stopAsking() {
    this.#asking?.abort();
    this.#shell.section.removeAttribute('aria-busy');
  }

  async #go(asked, { isFirst = false } = {}) {
    const { section, failure, retry } = this.#shell;
    this.#asked = [asked, { isFirst }];
    this.#stopAsking();
    const { signal } = (this.#asking = new AbortController());
    section.setAttribute('aria-busy', 'true');
    try {
      const page = await askPage(asked, signal);
      const sheet = await styleFor(
        page.document.querySelector('meta[name="idm-style"]')?.content,
        origin,
      );
      if (signal.aborted) return;
      this.shadowRoot.adoptedStyleSheets = [sheet];
      void this.#colour(page.document.querySelector('link[data-portal]'), sheet);
      const wasRetried = this.shadowRoot.activeElement === retry;
      failure.hidden = true;
      if (isFirst) {
        this.#left = [];
        this.#isOutdated = false;
      } else this.#keep();
      this.#show(this.#read(page));
      if (!isFirst || wasRetried) this.#bring();
      // The first page is read with its host's; what went wrong before is over.
      else this.#shell.status.textContent = '';
    } catch {
      if (signal.aborted) return;
      this.#fail(away);
      // Above what one was reading: it must be seen, and tried again, from there.
      if (!isFirst) retry.focus();
    } finally {
      if (!signal.aborted) section.removeAttribute('aria-busy');
    }
  }

  // Without waiting: the first text comes a round trip sooner.
  async #colour(link, sheet) {
    const colours = link && (await coloursFor(link.getAttribute('href'), origin));
    if (colours) this.shadowRoot.adoptedStyleSheets = [sheet, colours];
  }

  #read({ document: page, address }) {
    const main = makeHarmless(page.querySelector('main'), address);
    nameParts(main);
    const { framed: paths, own } = page.documentElement.dataset;
    // What is chosen while typing is asked for as this page was.
    const open = (path) => {
      const chosen = new URL(path, origin);
      for (const [name, value] of new URLSearchParams(own)) chosen.searchParams.set(name, value);
      void this.#go({ address: chosen.href });
    };
    for (const box of main.querySelectorAll('[data-suggest]'))
      helpTyping(box, { origin, paths, open });
    return {
      title: main.getAttribute('aria-label') ?? '',
      follow: main.querySelector('[data-follow]')?.dataset.follow,
      nodes: [...main.childNodes],
    };
  }

  #show(page) {
    const { section, fallback, content, back, backRow } = this.#shell;
    this.#shown = page;
    fallback.hidden = true;
    section.hidden = false;
    section.setAttribute('aria-label', `Guide : ${page.title}`);
    content.replaceChildren(...page.nodes);
    const previous = this.#left.at(-1);
    backRow.hidden = !previous;
    back.textContent = previous ? `Retour : ${previous.title}` : '';
  }

  #keep() {
    if (this.#shown) this.#left.push({ ...this.#shown, top: this.getBoundingClientRect().top });
  }

  #goBack() {
    this.#stopAsking();
    this.#shell.failure.hidden = true;
    const page = this.#left.pop();
    this.#show(page);
    this.#bring();
    // Where one was, as the browser's own button would.
    scrollBy({ top: this.getBoundingClientRect().top - page.top, behavior: 'instant' });
    // What the host asked for meanwhile still comes.
    if (this.#isOutdated) this.#startSoon();
  }

  /** To who reads by ear or by keyboard: the new page begins here. */
  #bring() {
    const { content, status } = this.#shell;
    status.textContent = this.#shown.title;
    const title = content.querySelector('[data-h]');
    if (title) {
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    }
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  #fail(message) {
    const { section, failure, wrong, retry, status } = this.#shell;
    section.hidden = false;
    failure.hidden = false;
    wrong.textContent = message;
    retry.hidden = message !== away;
    status.textContent = message;
    void this.#dress();
  }

  /** Nothing came yet that says which style it has. */
  async #dress() {
    const own = await styleFor();
    if (!this.#shown) this.shadowRoot.adoptedStyleSheets = [own];
  }

  #follow(event) {
    const target = event.target.closest('a[href], button');
    if (!target || event.defaultPrevented) return;
    this.#tell(target);
    if (target.matches('a')) this.#followLink(event, target);
    else if (target.form && target.type === 'submit') this.#sendForm(event, target);
  }

  #followLink(event, link) {
    const href = link.getAttribute('href');
    if (href.startsWith('#')) {
      const goal = this.shadowRoot.getElementById(href.slice(1));
      if (!goal) return;
      event.preventDefault();
      goal.tabIndex = -1;
      goal.focus({ preventScroll: true });
      goal.scrollIntoView({ block: 'start' });
    } else if (isInside(href) && link.target !== '_blank' && isPlain(event)) {
      event.preventDefault();
      void this.#go({ address: href });
    }
  }

  // By the click and not by the event `submit`, which a page in a sandbox without forms never has. Enter in a field
  // clicks the button too.
  #sendForm(event, button) {
    const { form } = button;
    const goal = button.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
    // Whatever it is, the address of the host does not change.
    event.preventDefault();
    if (!isInside(goal) || !form.reportValidity()) return;
    const address = new URL(goal);
    const sent = new URLSearchParams(new FormData(form));
    if (button.name) sent.append(button.name, button.value);
    if (form.getAttribute('method') === 'post')
      return void this.#go({ address: address.href, form: sent });
    address.search = sent;
    void this.#go({ address: address.href });
  }

  /** Says once that a result of a search was opened, as the guide's own pages do: nothing of the reader. */
  #tell(target) {
    const link = target instanceof Element ? target.closest('a[data-rank]') : null;
    if (!link || !this.#shown?.follow) return;
    navigator.sendBeacon(
      `${origin}/recherche/suivie`,
      `${this.#shown.follow} ${link.dataset.rank}`,
    );
    this.#shown.follow = null;
  }
}

/**
 * Defines an element, unless the page has it already.
 * @param toPath the path of its first page; null without what it needs.
 */
export function define(name, { attributes, needs, toPath }) {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends GuideElement {
      static observedAttributes = [...attributes, 'portal', 'heading-level', 'accent'];
      static needs = needs;

      toPath() {
        return toPath(this);
      }
    },
  );
}
