/*
 * Keeps what is typed. Every change is written to this computer at once, and sent when the writer
 * rests. What is sent bears a key of its own, under which it is recorded once: so it is sent again
 * until there is an answer, also after the page was closed. Nothing is lost, and nothing doubled.
 * Where somebody else wrote on the same item meanwhile, the writer sees what, and chooses.
 */
(() => {
  'use strict';
  const REST = 800;
  const LONGEST_WAIT = 15000;
  const LOGIN_WAIT = 5000;
  const TIME_OUT = 10000;
  const area = document.querySelector('[data-save]');
  if (area === null) {
    return;
  }
  const { save, store, saved, saving, waiting, login } = area.dataset;
  const { conflict, before, after, mine, theirs } = area.dataset;
  const csrf = document.querySelector('#words input[name="_csrf"]');
  const status = document.getElementById('saving');
  const submission = document.getElementById('submission');
  let timer;
  let sending = false;
  let wait = REST;

  /* Where this computer keeps nothing, the page itself does as long as it is open. */
  let here = null;
  const queued = () => here ?? JSON.parse(localStorage.getItem(store) ?? '[]');
  const keep = (queue) => {
    try {
      if (queue.length === 0) {
        localStorage.removeItem(store);
      } else {
        localStorage.setItem(store, JSON.stringify(queue));
      }
      here = null;
    } catch {
      here = queue;
    }
  };
  const say = (words, state) => {
    if (status.textContent !== words) {
      status.textContent = words;
    }
    status.dataset.state = state;
  };
  const key = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const digits = [...bytes].map((it) => it.toString(16).padStart(2, '0')).join('');
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  };

  /* What was sent once keeps its words, since its answer may only have been lost. */
  const note = (field) => {
    const { item, seen } = field.dataset;
    const text = field.value;
    const queue = queued();
    const last = queue.findLastIndex((it) => it.item === item);
    if (last >= 0 && !queue[last].tried) {
      queue[last].text = text;
    } else {
      queue.push({ key: key(), item, text, seen, tried: false });
    }
    keep(queue);
  };
  const fieldOf = (item) => document.querySelector(`.desk-words[data-item="${item}"]`);

  /* What comes later of an item goes on from there. */
  const written = (item, seen) => {
    const queue = queued();
    queue.filter((it) => it.item === item).forEach((it) => { it.seen = seen; });
    keep(queue);
    const field = fieldOf(item);
    if (field !== null) {
      field.dataset.seen = seen;
    }
  };

  const element = (name, text, ...within) => {
    const made = document.createElement(name);
    if (text !== '') {
      made.textContent = text;
    }
    made.append(...within);
    return made;
  };
  const moment = (it) => new Intl.DateTimeFormat(document.documentElement.lang,
    { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Copenhagen' })
    .format(new Date(it));
  const told = (change) => element('li', `${moment(change.at)}, ${change.who}: ${change.what}`,
    ...change.lines.flatMap((it) => [
      element('p', '', element('strong', `${before}: `), element('del', it.before ?? '–')),
      element('p', '', element('strong', `${after}: `), element('ins', it.after ?? '–')),
    ]));
  const button = (text, then) => {
    const made = element('button', text);
    made.type = 'button';
    made.className = 'button button-secondary';
    made.addEventListener('click', then);
    return made;
  };
  const decided = (item, seen, text) => {
    const field = fieldOf(item);
    keep(queued().filter((it) => it.item !== item));
    field.dataset.seen = seen;
    document.getElementById(`conflict-${item}`)?.remove();
    if (text === undefined) {
      note(field);
    } else {
      field.value = text;
    }
    field.focus();
    flush();
  };
  const ask = ({ item, stopped }) => {
    const field = fieldOf(item);
    if (field === null || document.getElementById(`conflict-${item}`) !== null) {
      return;
    }
    const panel = element('div', '', element('p', '', element('strong', conflict)),
      element('ul', '', ...stopped.changes.map(told)),
      button(mine, () => decided(item, stopped.seen)),
      button(theirs, () => decided(item, stopped.seen, stopped.words)));
    panel.id = `conflict-${item}`;
    panel.className = 'desk-conflict';
    panel.setAttribute('role', 'alert');
    field.after(panel);
  };
  const stop = (entry, { changes, seen, words }) => {
    const queue = queued();
    queue.filter((it) => it.key === entry.key)
      .forEach((it) => { it.stopped = { changes, seen: String(seen), words }; });
    keep(queue);
    queue.filter((it) => it.stopped).forEach(ask);
  };
  const isStopped = (queue, item) => queue.some((it) => it.item === item && it.stopped);

  const post = (entry) => fetch(save, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams({ ...entry, _csrf: csrf.value }),
    signal: AbortSignal.timeout(TIME_OUT),
  });

  const later = (milliseconds) => {
    clearTimeout(timer);
    timer = setTimeout(flush, milliseconds);
  };

  /* Whoever has logged in again has another token. */
  const renew = async () => {
    const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = page.querySelector('#words input[name="_csrf"]');
    if (fresh !== null) {
      csrf.value = fresh.value;
    }
  };

  const answered = async (response, entry) => {
    if (response.status === 204) {
      keep(queued().filter((it) => it.key !== entry.key));
      written(entry.item, response.headers.get('ETag').replaceAll(/[^0-9]/g, ''));
      wait = REST;
      return true;
    }
    if (response.status === 412) {
      stop(entry, await response.json());
      return true;
    }
    if (response.redirected || response.status === 401 || response.status === 403) {
      say(login, 'waiting');
      await renew();
      later(LOGIN_WAIT);
    } else if (response.status >= 500 || response.status === 429) {
      throw new Error(String(response.status));
    } else {
      say((await response.json()).detail, 'refused');
    }
    return false;
  };

  const sendAll = async () => {
    let queue = queued();
    let next = queue.find((it) => !isStopped(queue, it.item));
    while (next !== undefined) {
      next.tried = true;
      keep(queue);
      say(saving, 'saving');
      const { key: its, item, text, seen } = next;
      if (!await answered(await post({ key: its, item, text, seen }), next)) {
        return;
      }
      queue = queued();
      next = queue.find((it) => !isStopped(queue, it.item));
    }
    say(queue.length === 0 ? saved : conflict, queue.length === 0 ? 'saved' : 'refused');
  };

  async function flush() {
    if (sending) {
      return;
    }
    sending = true;
    try {
      await sendAll();
    } catch {
      say(waiting, 'waiting');
      wait = Math.min(wait * 2, LONGEST_WAIT);
      later(wait);
    } finally {
      sending = false;
    }
  }

  document.querySelectorAll('.desk-words').forEach((field) => {
    const unsent = queued().findLast((it) => it.item === field.dataset.item);
    if (unsent !== undefined) {
      field.value = unsent.text;
    }
    field.addEventListener('input', () => {
      note(field);
      if (status.dataset.state !== 'waiting') {
        say(saving, 'saving');
        later(REST);
      }
    });
    field.addEventListener('blur', flush);
  });
  queued().filter((it) => it.stopped).forEach(ask);
  window.addEventListener('online', flush);
  submission?.addEventListener('submit', (event) => {
    if (queued().length > 0) {
      event.preventDefault();
      flush();
      status.scrollIntoView();
    }
  });
  flush();
})();
