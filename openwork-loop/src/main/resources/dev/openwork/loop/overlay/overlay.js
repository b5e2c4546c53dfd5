/*
 * Shows the failed stages of the development loop that serves this script until they are fixed or
 * the loop ends, and reloads the page when its program has new code. Load it with a plain script
 * element; it has no dependencies.
 *
 * This is a function of the version that was current when the script was served. The server appends
 * the call.
 *
 * Browsers limit the number of connections to one address, so only one page of each origin opens
 * the event stream. It forwards each state to the other pages.
 */
(served => {
  'use strict';

  const MARK = Symbol.for('openwork.overlay');
  const script = document.currentScript;
  if (!script || window[MARK]) {
    return;
  }
  window[MARK] = true;

  const STREAM = new URL('events', script.src).href;
  const OPEN = new URL('open', script.src).href;
  const NAME = 'openwork-overlay ' + STREAM;
  const HELLO = 'hello';
  const NOTHING = { version: '', instead: '', faults: [] };
  const STYLE = `
    :host { all: initial; }
    .back {
      position: fixed; inset: 0; z-index: 2147483647; overflow: auto; box-sizing: border-box;
      padding: 6vh 4vw; background: rgba(13, 16, 22, .86); color: #e8ebf0; color-scheme: dark;
      font: 15px/1.5 system-ui, sans-serif; -webkit-backdrop-filter: blur(3px);
      backdrop-filter: blur(3px);
    }
    .panel {
      position: relative; max-width: 60rem; margin: 0 auto; padding: 1.4rem 1.8rem 1.2rem;
      background: #191d26; border: 1px solid #333a48; border-top: 4px solid #ff5c5c;
      border-radius: 8px; box-shadow: 0 24px 80px rgba(0, 0, 0, .55);
    }
    section + section { margin-top: 1.6rem; padding-top: 1.2rem; border-top: 1px solid #333a48; }
    h2 { margin: 0 2.5rem .2rem 0; font-size: 1.15rem; font-weight: 600; color: #ff8080; }
    .place, .message, pre { font-family: ui-monospace, Menlo, Consolas, monospace; }
    .place { margin-top: .9rem; font-size: .9rem; color: #8ab8ff; overflow-wrap: anywhere; }
    .place button { all: unset; cursor: pointer; text-decoration: underline dotted; }
    .place button:focus-visible { outline: 2px solid #8ab8ff; outline-offset: 2px; }
    .place span { margin-left: .8rem; color: #9aa3b2; }
    .message { margin-top: .9rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9rem; }
    .place + .message { margin-top: .3rem; }
    pre {
      margin: .6rem 0 0; padding: .7rem .9rem; overflow-x: auto; background: #0f1218;
      border-radius: 5px; font-size: .88rem; line-height: 1.45; tab-size: 8;
    }
    .caret { color: #ff5c5c; font-weight: 700; }
    .more, footer { margin-top: .8rem; color: #9aa3b2; font-size: .88rem; }
    footer { margin-top: 1.4rem; }
    .close {
      position: absolute; top: .9rem; right: 1rem; width: 2rem; height: 2rem; padding: 0;
      border: 0; border-radius: 5px; background: none; color: #9aa3b2; font: 1.4rem/1 system-ui;
      cursor: pointer;
    }
    .close:hover, .close:focus-visible { background: #2a303c; color: #fff; }
    @media print { .back { display: none; } }
  `;

  let host = null;
  let version = served;
  let current = NOTHING;
  let dismissed = '';
  let leads = false;

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function excerpt(text) {
    const [line, caret] = text.split('\n');
    const shown = element('pre', '', caret ? line + '\n' : line);
    if (caret) {
      shown.append(element('span', 'caret', caret));
    }
    return shown;
  }

  /** Returns the place of a problem, which opens the file in the editor. */
  function place(problem) {
    const made = element('div', 'place');
    const button = element('button', '', problem.place);
    button.type = 'button';
    button.title = 'Open in the editor';
    const result = element('span');
    button.addEventListener('click', async () => {
      const { file, line, column } = problem;
      try {
        const body = JSON.stringify({ file, line, column });
        const response = await fetch(OPEN, { method: 'POST', body });
        result.textContent = response.ok ? '' : await response.text();
      } catch {
        result.textContent = 'The editor cannot be opened from this page.';
      }
    });
    made.append(button, result);
    return made;
  }

  function section(failure) {
    const made = element('section');
    made.append(element('h2', '', failure.stage + ' failed'));
    for (const problem of failure.problems) {
      if (problem.place) {
        made.append(place(problem));
      }
      made.append(element('div', 'message', problem.message));
      if (problem.excerpt) {
        made.append(excerpt(problem.excerpt));
      }
    }
    if (failure.more > 0) {
      made.append(element('div', 'more', 'and ' + failure.more + ' more'));
    }
    return made;
  }

  function panel(state) {
    const made = element('div', 'panel');
    made.setAttribute('role', 'alert');
    const close = element('button', 'close', '×');
    close.type = 'button';
    close.title = 'Hide this until something changes (Esc)';
    close.addEventListener('click', dismiss);
    made.append(close, ...state.faults.map(section));
    const instead = state.instead ? state.instead + '. ' : '';
    made.append(
      element('footer', '', instead + 'This message disappears when the problem is fixed.'));
    return made;
  }

  function show(state) {
    current = state;
    hide();
    if (state.faults.length === 0) {
      dismissed = '';
    } else if (JSON.stringify(state) !== dismissed) {
      host = element('div');
      host.setAttribute('data-openwork-overlay', '');
      const root = host.attachShadow({ mode: 'open' });
      // The page's content security policy may forbid a style element.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
      const back = element('div', 'back');
      back.append(panel(state));
      root.append(back);
      document.documentElement.append(host);
    }
  }

  /** Reloads the page if its code is out of date. The browser restores the scroll position. */
  function reloadIfOutdated(state) {
    const other = version && state.version && state.version !== version;
    version = state.version || version;
    if (other) {
      window.location.reload();
    }
  }

  function update(state) {
    show(state);
    reloadIfOutdated(state);
  }

  function hide() {
    if (host) {
      host.remove();
      host = null;
    }
  }

  function dismiss() {
    dismissed = JSON.stringify(current);
    hide();
  }

  function listen(receive) {
    const source = new EventSource(STREAM);
    source.onmessage = event => receive(JSON.parse(event.data));
    // The loop has ended or is restarting; the browser reconnects.
    source.onerror = () => receive(NOTHING);
  }

  function share() {
    const others = new BroadcastChannel(NAME);
    const broadcast = state => {
      others.postMessage(state);
      update(state);
    };
    others.onmessage = event => {
      if (event.data !== HELLO) {
        update(event.data);
      } else if (leads) {
        others.postMessage(current);
      }
    };
    window.addEventListener('pageshow', event => event.persisted && others.postMessage(HELLO));
    others.postMessage(HELLO);
    navigator.locks
      .request(NAME, () => {
        leads = true;
        listen(broadcast);
        return new Promise(() => {});
      })
      .catch(() => leads || listen(update));
  }

  window.addEventListener('keydown', event => event.key === 'Escape' && host && dismiss());
  if (window.BroadcastChannel && navigator.locks) {
    share();
  } else {
    listen(update);
  }
})
