/*
 * Shows the state of the loop that serves this page. The state arrives as server-sent events while
 * the page is visible; docs/dashboard.md defines it. All text is inserted as text.
 */
'use strict';

const MAX_CYCLES = 200;
const MAX_LOG_LINES = 2000;
const COLORS = /\u001b\[[0-9;]*m/g;

const cycles = new Map();
const shown = new Map();
let state = null;
let selected = '';
let events = null;
let log = null;
let lines = [];

const find = id => document.getElementById(id);

function element(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content.map(part => part instanceof Node ? part : String(part)));
  return made;
}

function button(text, key, run) {
  const made = element('button', '', text);
  made.type = 'button';
  made.dataset.key = key;
  made.addEventListener('click', run);
  return made;
}

function duration(millis) {
  if (millis < 1000) {
    return millis + ' ms';
  }
  const seconds = Math.round(millis / 1000);
  if (millis < 60000) {
    return (millis / 1000).toFixed(1) + ' s';
  }
  return seconds < 3600
    ? Math.floor(seconds / 60) + ' min ' + seconds % 60 + ' s'
    : Math.floor(seconds / 3600) + ' h ' + Math.floor(seconds % 3600 / 60) + ' min';
}

const clock = millis => new Date(millis).toLocaleTimeString([], { hour12: false });
const since = millis => duration(Math.max(0, Date.now() - millis));

async function post(path, body) {
  find('message').textContent = '';
  try {
    const response = await fetch(path, { method: 'POST', body });
    if (!response.ok) {
      find('message').textContent = (await response.json()).message;
    }
  } catch {
    find('message').textContent = 'The loop does not respond.';
  }
}

function place(file, line, column) {
  const made = button(
    file + (line ? ':' + line : ''),
    'place ' + file + line,
    () => post('/api/open', JSON.stringify({ file, line, column })));
  made.className = 'place';
  made.title = 'Open in the editor';
  return made;
}

function details(entries) {
  const made = element('dl', '');
  for (const [name, value] of entries) {
    if (value !== '' && value !== undefined) {
      made.append(element('dt', '', name), element('dd', '', value));
    }
  }
  return made;
}

/** Rebuilds a part of the page if its data changed, and keeps the focus; returns whether it did. */
function update(id, data, build) {
  const json = JSON.stringify(data);
  if (shown.get(id) === json) {
    return false;
  }
  shown.set(id, json);
  const target = find(id);
  const focused = target.contains(document.activeElement) && document.activeElement.dataset.key;
  target.replaceChildren(...build());
  if (focused) {
    [...target.querySelectorAll('[data-key]')].find(it => it.dataset.key === focused)?.focus();
  }
  return true;
}

const show = (id, visible) => find(id).hidden = !visible;

/* Header */

const STATES = { 'up-to-date': 'up to date', starting: 'starting', working: 'working', failed: 'failed' };

function header() {
  const { loop } = state;
  const running = state.stages.filter(stage => stage.state === 'running').map(stage => stage.name);
  const failed = state.stages.filter(stage => stage.state === 'failed').map(stage => stage.name);
  const text = loop.state === 'failed'
    ? failed.join(', ') + ' failed' + (loop.stale ? '; ' + loop.stale : '')
    : STATES[loop.state] + (running.length ? ': ' + running.join(', ') : '');
  find('project').textContent = loop.project;
  document.title = (loop.state === 'failed' ? '✘ ' : '') + loop.project + ' – development loop';
  status(text, loop.state);
  update('actions', state.actions, () => state.actions.map(action => {
    const made = button(
      (action.id[0].toUpperCase() + action.id.slice(1)).replaceAll('-', ' '),
      action.id,
      () => (action.id !== 'quit' || confirm('End the loop?')) && post('/api/actions/' + action.id));
    made.append(' ', element('kbd', '', action.key));
    made.title = action.text;
    return made;
  }));
}

/** Unchanged text is not written again, because screen readers would repeat it. */
function status(text, className) {
  const target = find('state');
  if (target.textContent !== text) {
    target.textContent = text;
  }
  target.className = className;
}

/* Problems */

function problem(it) {
  const made = element('div', 'problem', element('h3', 'failed', it.stage + ' failed'));
  if (it.file) {
    made.append(place(it.file, it.line, it.column));
  }
  made.append(element('div', 'text', it.message));
  if (it.excerpt) {
    made.append(element('pre', '', it.excerpt));
  }
  return made;
}

/* Stages */

/** Returns the stages by the length of the longest path from a source. */
function columns(stages) {
  const depth = new Map();
  const made = [];
  for (const stage of stages) {
    const own = 1 + Math.max(-1, ...stage.inputs.map(input => depth.get(input) ?? -1));
    depth.set(stage.name, own);
    (made[own] ??= []).push(stage);
  }
  return made;
}

/** Returns the inputs of a stage without those that are also inputs of other inputs. */
function directInputs(stage) {
  const byName = new Map(state.stages.map(it => [it.name, it]));
  const above = new Set();
  const visit = name => byName.get(name)?.inputs.forEach(input => {
    if (!above.has(input)) {
      above.add(input);
      visit(input);
    }
  });
  stage.inputs.forEach(visit);
  return stage.inputs.filter(input => !above.has(input));
}

function stageText(stage) {
  return stage.state === 'running' ? 'running'
    : stage.state + (stage.runs ? ' · ' + duration(stage.millis) : '');
}

function stageButton(stage) {
  const made = button('', stage.name, () => {
    selected = selected === stage.name ? '' : stage.name;
    render();
  });
  made.className = 'stage ' + stage.state;
  made.setAttribute('aria-expanded', String(stage.name === selected));
  made.setAttribute('aria-controls', 'stage');
  made.append(element('b', '', stage.name), element('span', '', stageText(stage)));
  return made;
}

function edges() {
  const svg = find('edges');
  const origin = find('stages').getBoundingClientRect();
  svg.setAttribute('width', String(find('stages').scrollWidth));
  svg.setAttribute('height', String(find('stages').scrollHeight));
  const boxes = new Map([...find('stages').querySelectorAll('.stage')]
    .map(it => [it.dataset.key, it.getBoundingClientRect()]));
  svg.replaceChildren(...state.stages.flatMap(stage => directInputs(stage).flatMap(input => {
    const from = boxes.get(input);
    const to = boxes.get(stage.name);
    if (!from || !to) {
      return [];
    }
    const [x, y] = [from.right - origin.left, from.top + from.height / 2 - origin.top];
    const [u, v] = [to.left - origin.left, to.top + to.height / 2 - origin.top];
    const bend = Math.max(18, (u - x) / 2);
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', `M${x},${y} C${x + bend},${y} ${u - bend},${v} ${u},${v}`);
    path.setAttribute('class', selected && [input, stage.name].includes(selected) ? 'active' : '');
    return [path];
  })));
}

function stageDetails(stage) {
  const cause = stage.cause;
  const causes = [...cause.files, ...cause.stages.map(name => 'stage ' + name)];
  const made = [
    element('h3', stage.state, stage.name + ': ' + stageText(stage)),
    details([
      ['caused by', cause.cycle === 0 ? 'has not run in this loop'
        : 'cycle ' + cause.cycle + ': ' + (causes.join(', ') || 'start or request')],
      ['inputs', stage.inputs.join(', ')],
      ['output', stage.note],
      ['durations', stage.runs
        ? 'p50 ' + duration(stage.p50) + ', p95 ' + duration(stage.p95) + ', ' + stage.runs + ' runs'
        : ''],
    ]),
  ];
  made.push(...state.problems.filter(it => it.stage === stage.name).map(problem));
  return made;
}

function stages() {
  const graph = state.stages.map(({ name, inputs, state: now, millis, runs }) =>
    [name, inputs, now, millis, runs > 0]);
  if (update('stages', [graph, selected], () => columns(state.stages)
    .filter(Boolean)
    .map(column => element('div', 'column', ...column.map(stageButton))))) {
    edges();
  }
  const stage = state.stages.find(it => it.name === selected);
  show('stage', stage);
  if (stage) {
    update('stage', [stage, state.problems], () => stageDetails(stage));
  }
  const timed = state.stages.filter(it => it.runs > 0);
  show('durations-section', timed.length);
  update('durations', timed, () => timed.map(it => {
    const name = element('th', '', it.name);
    name.scope = 'row';
    return element('tr', '', name, element('td', '', it.runs),
      ...[it.millis, it.p50, it.p95].map(value => element('td', '', duration(value))));
  }));
}

/* Programs */

const TIERS = { bodies: 'hot swap', generation: 'new generation', jvm: 'new JVM' };

function program(it) {
  const title = element('h3', '', it.name + ' ',
    element('span', it.state === 'running' ? 'ok' : it.state, it.state
      + (it.state === 'ended' ? ' with status ' + it.exitStatus : '')));
  const bar = element('div', 'bar', title);
  if (it.address) {
    const link = element('a', '', it.address);
    link.href = it.address;
    link.rel = 'noreferrer';
    link.target = '_blank';
    bar.append(link);
  }
  bar.append(
    button('Log', 'log ' + it.name, () => openLog(it.name)),
    button('Restart', 'restart ' + it.name, () => post('/api/actions/restart/' + encodeURIComponent(it.name))));
  const uptime = element('span', 'since', it.jvmStartedAt ? since(it.jvmStartedAt) : '');
  uptime.dataset.since = String(it.jvmStartedAt);
  return element('div', 'program', bar, details([
    ['uptime', it.state === 'running' ? uptime : ''],
    ['memory', it.memory ? Math.round(it.memory / 1048576) + ' MiB' : ''],
    ['last reload', it.tier
      ? TIERS[it.tier] + ' at ' + clock(it.reloadedAt) + (it.reason ? ' (' + it.reason + ')' : '') : ''],
    ['generation', it.generation || ''],
    ['restarts', it.generation ? String(it.restarts) : ''],
    ['pid', it.pid || ''],
  ]));
}

/* Logs */

function openLog(name) {
  closeLog();
  lines = [];
  show('log', true);
  find('log-title').textContent = 'Log of ' + name;
  log = new EventSource('/api/logs/' + encodeURIComponent(name) + '?follow');
  log.onopen = () => lines = [];
  log.onmessage = event => {
    lines.push(...JSON.parse(event.data).map(line => line.replace(COLORS, '')));
    lines = lines.slice(-MAX_LOG_LINES);
    showLog();
  };
}

function closeLog() {
  log?.close();
  log = null;
  show('log', false);
}

function showLog() {
  const filter = find('log-filter').value.toLowerCase();
  const target = find('log-lines');
  target.textContent = lines.filter(line => line.toLowerCase().includes(filter)).join('\n');
  if (find('log-follow').checked) {
    target.scrollTop = target.scrollHeight;
  }
}

/* Contract */

const LEVELS = { breaking: 'breaking', 'may-break': 'may break', compatible: 'compatible' };

function changes(title, list) {
  const made = [element('h3', '', title)];
  if (list.length === 0) {
    made.push(element('p', 'faint', 'no changes'));
    return made;
  }
  made.push(element('ul', '', ...list.map(change => {
    const item = element('li', '', element('strong', change.level, LEVELS[change.level]), ' ', change.text);
    item.title = change.why;
    if (change.file) {
      item.append(' ', place(change.file, change.line, 1));
    }
    return item;
  })));
  return made;
}

function contract(it) {
  const bar = element('div', 'bar', place(it.file, 0, 0));
  if (it.reference) {
    const link = element('a', '', 'API reference');
    link.href = it.reference;
    link.rel = 'noreferrer';
    link.target = '_blank';
    bar.append(link);
  }
  if (it.sinceCommit.length) {
    const accept = button('Accept', 'accept', () => post('/api/actions/accept-contract'));
    accept.title = 'Exports the contract and generates the SDKs from scratch. Then commit them.';
    bar.append(accept);
  }
  return [
    bar,
    ...changes('Since the loop started', it.sinceStart),
    ...(it.note ? [element('p', 'faint', it.note)] : changes('Since the last commit', it.sinceCommit)),
  ];
}

/* Cycles */

function cycleRow(cycle) {
  const files = cycle.files.join(', ') + (cycle.moreFiles ? ' and ' + cycle.moreFiles + ' more' : '');
  const total = cycle.millis
    || Math.max(1, ...cycle.stages.map(run => run.offset + run.millis));
  const bars = element('div', 'bars', ...cycle.stages.map(run => {
    const bar = element('i', run.outcome);
    bar.title = run.stage + ' ' + run.outcome + ', ' + duration(run.millis);
    return bar;
  }));
  const row = element('li', '',
    element('span', 'faint', '#' + cycle.number),
    element('span', 'files', files || (cycle.number === 1 ? 'start' : 'on request')),
    element('span', 'total ' + cycle.outcome, cycle.millis ? duration(cycle.millis) : cycle.outcome),
    element('span', ''),
    element('span', 'faint', cycle.stages.map(run => run.stage + ' ' + duration(run.millis)).join(', ')
      || 'nothing to do'),
    element('span', 'faint total', clock(cycle.startedAt)),
    bars);
  bars.style.height = 7 * cycle.stages.length + 'px';
  [...bars.children].forEach((bar, index) => {
    const run = cycle.stages[index];
    bar.style.top = 7 * index + 'px';
    bar.style.left = Math.min(99, 100 * run.offset / total) + '%';
    bar.style.width = Math.min(100, 100 * run.millis / total) + '%';
  });
  return row;
}

function timeline(changed) {
  const list = find('cycles');
  for (const cycle of changed) {
    const row = cycleRow(cycle);
    const before = cycles.get(cycle.number);
    cycles.set(cycle.number, row);
    if (before) {
      before.replaceWith(row);
    } else {
      list.prepend(row);
    }
  }
  for (const number of [...cycles.keys()].slice(0, Math.max(0, cycles.size - MAX_CYCLES))) {
    cycles.get(number).remove();
    cycles.delete(number);
  }
  show('cycles-section', cycles.size);
}

/* Page */

function render() {
  header();
  show('problems-section', state.problems.length);
  update('problems', state.problems, () => state.problems.map(problem));
  show('stages-section', state.stages.length);
  stages();
  show('programs-section', state.programs.length);
  update('programs', state.programs, () => state.programs.map(program));
  show('contract-section', state.contract.file);
  update('contract', state.contract, () => contract(state.contract));
}

function receive(next) {
  if (state && next.loop.startedAt !== state.loop.startedAt) {
    cycles.clear();
    find('cycles').replaceChildren();
  }
  state = next;
  render();
  timeline(next.cycles);
}

/** Hidden pages have no connection, so that they cost nothing. */
function connect() {
  events?.close();
  events = null;
  if (document.hidden) {
    return;
  }
  events = new EventSource('/api/events');
  events.onmessage = event => receive(JSON.parse(event.data));
  events.onerror = () => status('not connected to the loop', 'disconnected');
}

document.addEventListener('visibilitychange', connect);
window.addEventListener('resize', () => state && edges());
find('log-filter').addEventListener('input', showLog);
find('log-close').addEventListener('click', closeLog);
setInterval(() => document.querySelectorAll('.since').forEach(it => {
  if (it.dataset.since !== '0') {
    it.textContent = since(Number(it.dataset.since));
  }
}), 1000);
connect();
