// The page: what is chosen, where it is remembered, and the keys.
const state = {
  lang: (navigator.language || 'en').toLowerCase().startsWith('zh') ? 'zh' : 'en',
  theme: '', view: 'reports', order: 'worst', code: '', text: '', kinds: new Set(), open: null, finding: -1
};
const KINDS = [['error', 'errors'], ['warning', 'warnings'], ['info', 'infos'], ['clear', 'clear'], ['unread', 'unread']];
const SAVED = ['lang', 'theme', 'view', 'order', 'code', 'text'];
const t = name => WORDS[state.lang][name];
const codeName = code => t('codes')[code] || code;
const narrow = () => matchMedia('(max-width: 60rem)').matches;
let items = [];
let list;

function readHash() {
  const saved = new URLSearchParams(location.hash.slice(1));
  for (const name of SAVED) if (saved.has(name)) state[name] = saved.get(name);
  if (!WORDS[state.lang]) state.lang = 'en';
  if (!ORDERS[state.view]) state.view = 'reports';
  if (!ORDERS[state.view][state.order]) state.order = 'worst';
  state.kinds = new Set((saved.get('kinds') || '').split(',').filter(kind => KINDS.some(k => k[0] === kind)));
  const key = saved.get('open');
  state.open = key === null ? null : entries.find(entry => entry.key === key) || null;
}

function writeHash(push) {
  const saved = new URLSearchParams();
  for (const name of SAVED) if (state[name] && state[name] !== {view: 'reports', order: 'worst'}[name]) saved.set(name, state[name]);
  if (state.kinds.size) saved.set('kinds', [...state.kinds].join(','));
  if (state.open) saved.set('open', state.open.key);
  history[push ? 'pushState' : 'replaceState'](null, '', '#' + saved);
}

function drawBar() {
  document.documentElement.lang = state.lang === 'zh' ? 'zh-CN' : 'en';
  document.documentElement.dataset.theme = state.theme;
  document.title = 'recount · ' + t('title');
  const button = (text, label, action) => h('button', {type: 'button', title: label, 'aria-label': label, onclick: action}, text);
  byId('bar').replaceChildren(
      h('b', {class: 'brand'}, 'recount', h('span', {}, t('title'))),
      h('span', {class: 'counts'}, t('counts')(documents.length, entries.filter(entry => entry.evaluation).length)),
      h('span', {class: 'buttons'}, button(t('language'), t('language'), switchLanguage),
          button('◐', t('theme'), switchTheme), button('?', t('help'), showHelp)));
}

function drawSide() {
  const select = (name, label, options) => h('select', {'aria-label': label, onchange: event => change(name, event.target.value)},
      options.map(([value, text]) => h('option', {value, selected: state[name] === value}, text)));
  const codes = [...new Set(findings.map(f => f.finding.code))].sort();
  list = new List(choose, reset);
  byId('side').replaceChildren(
      h('div', {class: 'filters'},
          h('input', {type: 'search', id: 'search', placeholder: t('search'), 'aria-label': t('search'), value: state.text,
            oninput: event => searchSoon(event.target.value)}),
          h('div', {class: 'kinds', role: 'group', 'aria-label': t('filter')}, KINDS.map(([kind, word]) => kindButton(kind, word))),
          h('div', {class: 'choices'},
              select('view', t('view'), [['reports', t('reports')], ['findings', t('findings')]]),
              select('order', t('order'), [['worst', t('worst')], ['largest', t('largest')], ['input', t('input')]]),
              select('code', t('findings'), [['', t('allCodes')]].concat(codes.map(code => [code, codeName(code)]))))),
      h('div', {class: 'headings', 'aria-hidden': 'true'}, h('span', {id: 'shown'}),
          h('span', {class: 'figures'}, h('span', {}, t('declared')), h('span', {}, t('recomputed')), h('span', {}, t('difference')))),
      list.element);
  drawList();
}

function kindButton(kind, word) {
  const count = state.view === 'findings' ? findings.filter(f => f.finding.severity === kind).length
    : entries.filter(entry => entry.kinds.has(kind)).length;
  const hidden = state.view === 'findings' && !(kind in RANK);
  return !hidden && h('button', {type: 'button', class: 'kind ' + kind, 'aria-pressed': String(state.kinds.has(kind)), disabled: count === 0,
    onclick: () => toggle(kind)}, t(word), h('i', {}, count));
}

function drawList() {
  items = matching(state).sort(ORDERS[state.view][state.order]);
  const all = state.view === 'findings' ? findings.length : entries.length;
  byId('shown').replaceChildren(t('shown')(items.length, all));
  list.show(items, items.findIndex(isOpen));
}

const isOpen = item => item.finding ? item.entry === state.open && item.index === state.finding : item === state.open;

function drawDetail() {
  document.body.classList.toggle('open', state.open !== null);
  const open = state.open;
  byId('detail').replaceChildren(...(open ? [
    h('nav', {class: 'steps'}, h('button', {type: 'button', class: 'back', onclick: close}, '← ' + t('back')),
        h('button', {type: 'button', onclick: () => step(-1)}, t('previous')), h('button', {type: 'button', onclick: () => step(1)}, t('next'))),
    detail(open)] : [h('p', {class: 'quiet'}, t('choose'))]));
  byId('detail').scrollTop = 0;
}

function choose(index, byHand) {
  const item = items[index];
  if (!item) return;
  const entry = item.finding ? item.entry : item;
  const other = state.open !== entry;
  state.open = entry;
  state.finding = item.finding ? item.index : -1;
  list.mark(index);
  writeHash(byHand && other && narrow());
  if (other) drawDetail();
  document.body.classList.add('open');
  if (item.finding) lightFinding(item.index);
}

function lightFinding(index) {
  state.finding = index;
  const at = (state.open.found[index].at || [])[0];
  const row = at && byId(rowId(at));
  reveal('finding-' + index);
  if (row) row.classList.add('lit');
}

function step(by) {
  const now = items.findIndex(isOpen);
  choose(Math.min(items.length - 1, Math.max(0, now + by)), false);
}

function stepFinding(by) {
  if (!state.open || state.open.found.length === 0) return;
  const count = state.open.found.length;
  lightFinding((Math.max(state.finding, by > 0 ? -1 : 0) + by + count) % count);
}

function close() {
  document.body.classList.remove('open');
  byId('list').focus();
}

function change(name, value) {
  state[name] = value;
  if (name === 'view') state.kinds = new Set([...state.kinds].filter(kind => kind in RANK));
  writeHash();
  if (name === 'view') drawSide();
  else drawList();
}

function toggle(kind) {
  if (!state.kinds.delete(kind)) state.kinds.add(kind);
  document.querySelector('.kind.' + kind).setAttribute('aria-pressed', String(state.kinds.has(kind)));
  writeHash();
  drawList();
}

function reset() {
  Object.assign(state, {text: '', code: '', kinds: new Set()});
  writeHash();
  drawSide();
}

let waiting = 0;
function searchSoon(text) {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    state.text = text;
    writeHash();
    drawList();
  }, 150);
}

function switchLanguage() {
  state.lang = state.lang === 'zh' ? 'en' : 'zh';
  redraw();
}

function switchTheme() {
  const dark = state.theme ? state.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  state.theme = dark ? 'light' : 'dark';
  writeHash();
  drawBar();
}

function redraw() {
  writeHash();
  drawBar();
  drawSide();
  drawDetail();
}

function showHelp() {
  byId('help').replaceChildren(h('h2', {}, t('help')),
      h('dl', {}, t('keys').map(([key, what]) => h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, what)))),
      h('button', {type: 'button', onclick: () => byId('help').close()}, t('close')));
  byId('help').showModal();
}

const press = kind => document.querySelector('.kind.' + kind).click();
const KEYS = {
  j: () => step(1), k: () => step(-1), n: () => stepFinding(1), p: () => stepFinding(-1),
  '/': () => byId('search').focus(), v: () => change('view', state.view === 'reports' ? 'findings' : 'reports'),
  e: () => press('error'), w: () => press('warning'), i: () => press('info'), l: switchLanguage, t: switchTheme, '?': showHelp
};
const LIST_KEYS = {
  ArrowDown: () => step(1), ArrowUp: () => step(-1), Home: () => choose(0, false), End: () => choose(items.length - 1, false),
  PageDown: () => step(10), PageUp: () => step(-10), Enter: () => byId('detail').focus()
};

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || byId('help').open) return;
  const typing = event.target.matches('input, select, textarea');
  if (event.key === 'Escape') {
    if (typing) byId('list').focus();
    else close();
    return;
  }
  const inList = event.target.id === 'list' || event.target === document.body;
  const action = typing ? null : (inList && LIST_KEYS[event.key]) || KEYS[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

readData();
readHash();
drawBar();
drawSide();
drawDetail();
if (items.some(isOpen)) list.mark(items.findIndex(isOpen));
else if (!state.open && !narrow()) choose(0, false);
document.addEventListener('keydown', onKey);
addEventListener('popstate', () => {
  readHash();
  redraw();
});
