/*
 * Keeps what is typed. Every change is written to this computer at once, and sent when the writer
 * rests. What is sent bears a key of its own, under which it is recorded once: so it is sent again
 * until there is an answer, also after the page was closed. Nothing is lost, and nothing doubled.
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
  const note = (item, text) => {
    const queue = queued();
    const last = queue.findLastIndex((it) => it.item === item);
    if (last >= 0 && !queue[last].tried) {
      queue[last].text = text;
    } else {
      queue.push({ key: key(), item, text, tried: false });
    }
    keep(queue);
  };

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
      wait = REST;
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
    while (queue.length > 0) {
      queue[0].tried = true;
      keep(queue);
      say(saving, 'saving');
      const { key: its, item, text } = queue[0];
      if (!await answered(await post({ key: its, item, text }), queue[0])) {
        return;
      }
      queue = queued();
    }
    say(saved, 'saved');
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
      note(field.dataset.item, field.value);
      if (status.dataset.state !== 'waiting') {
        say(saving, 'saving');
        later(REST);
      }
    });
    field.addEventListener('blur', flush);
  });
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
