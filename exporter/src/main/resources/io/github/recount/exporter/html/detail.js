// One report: its head, its totals side by side, its findings and its rows.
const PARTS = ['page', 'sheet', 'table', 'row', 'column', 'line'];

/** The words of a place; the column only in the long form, since a row is found without. */
function place(parts, long) {
  const words = t('places');
  const named = PARTS.map((part, i) => [part, parts[i]]).filter(([, value]) => value !== null && value !== undefined);
  const box = parts.length > PARTS.length ? [words.box(parts.slice(PARTS.length).join(' '))] : [];
  const say = list => list.map(([part, value]) => words[part](value));
  return h('span', {class: 'place', title: say(named).concat(box).join(' · ')},
      say(long ? named : named.filter(([part]) => part !== 'column')).join(' · '));
}

function detail(entry) {
  const e = entry.evaluation;
  if (!e) return unread(entry);
  const rows = rowsOf(entry);
  const marked = marksOf(entry);
  return h('article', {},
      head(entry),
      scores(entry),
      findingList(entry),
      sums(e, rows),
      indicatorTable(rows, marked),
      budgetTable(rows),
      goalTable(rows),
      claimTable(rows),
      rules(rows.rules),
      notes(entry.read));
}

function head(entry) {
  const e = entry.evaluation;
  const facts = [['unit', e.unit], ['department', e.department], ['project', e.project], ['year', e.year], ['filed', e.filed]]
      .filter(([, value]) => value);
  return h('header', {},
      h('p', {class: 'scope'}, t(e.scope + '_scope'), e.form === 'narrative' && ' · ' + t('narrative')),
      h('h1', {tabindex: '-1'}, h('bdi', {}, e.title || e.project || e.unit || t('untitled'))),
      h('dl', {class: 'facts'}, facts.map(([name, value]) => h('div', {}, h('dt', {}, t(name)), h('dd', {}, h('bdi', {}, value)))),
          h('div', {class: 'file'}, h('dt', {}, t('file')), h('dd', {}, h('bdi', {}, entry.read.path)))));
}

function scores(entry) {
  const e = entry.evaluation;
  const wrong = entry.found.some(f => f.code === 'TOTAL_MISMATCH');
  if (e.declared === undefined && e.recomputed === undefined) return h('p', {class: 'quiet'}, t('noTotal'));
  const figure = (label, value, kind) => h('div', {class: 'figure ' + (kind || '')}, h('dt', {}, label), h('dd', {}, value === undefined ? '–' : value));
  return h('dl', {class: 'scores' + (wrong ? ' wrong' : '')},
      figure(t('declaredTotal'), e.declared),
      figure(t('sumOfScores'), e.recomputed),
      e.declared !== undefined && e.recomputed !== undefined && (e.difference === undefined
          ? figure(t('difference'), h('span', {class: 'agrees'}, t('agrees')), 'gap') : figure(t('difference'), signed(e.difference), 'gap')),
      e.byRule !== undefined && figure(t('byRules'), e.byRule, 'lesser'),
      e.grade && figure(t('grade'), e.grade, 'lesser'));
}

function findingList(entry) {
  if (entry.found.length === 0) return h('p', {class: 'quiet good'}, t('noFindings'));
  return h('section', {class: 'block'},
      h('h2', {}, t('findings'), h('i', {}, String(entry.found.length))),
      h('ol', {class: 'found'}, entry.found.map((finding, i) => h('li', {id: 'finding-' + i, class: finding.severity, tabindex: '-1'},
          h('div', {class: 'what'},
              h('span', {class: 'chip ' + finding.severity}, t(finding.severity)),
              h('b', {title: finding.code}, codeName(finding.code)),
              finding.declared !== undefined && finding.recomputed !== undefined && h('span', {class: 'pair'},
                  h('span', {title: t('declared')}, finding.declared), h('span', {class: 'arrow', 'aria-hidden': 'true'}, '→'),
                  h('span', {class: 'new', title: t('recomputed')}, finding.recomputed),
                  finding.difference && h('span', {class: 'gap'}, '(' + signed(finding.difference) + ')'))),
          h('p', {lang: 'en'}, h('bdi', {}, finding.message)),
          h('p', {class: 'where'}, (finding.at || []).map(at => where(entry, at)))))));
}

/** A place of a finding: a link where the page shows its row. */
function where(entry, at) {
  const total = isTotal(entry, at);
  const words = [h('bdi', {}, at.name ? aboutName(at.name) : total && t('total')), place(at.place || [], true)];
  return at.table !== 'evaluations' || total
    ? h('button', {type: 'button', class: 'link', onclick: () => reveal(rowId(at))}, words)
    : h('span', {class: 'soft'}, words);
}

function isTotal(entry, at) {
  return at.table === 'evaluations' && JSON.stringify(at.place) === JSON.stringify(entry.evaluation.place);
}

/** The id of the row at a place of a finding. */
function rowId(at) {
  if (at.table === 'evaluations') return 'sums-total';
  return at.table === 'sections' ? 'sums-section-' + at.row : at.table + '-' + at.row;
}

/** Findings by the row where they stand. */
function marksOf(entry) {
  const marks = {};
  entry.found.forEach((finding, index) => (finding.at || []).forEach(at => {
    const id = rowId(at);
    marks[id] = marks[id] || [];
    if (!marks[id].some(mark => mark.index === index)) marks[id].push({finding, index});
  }));
  return marks;
}

function findingNote(mark) {
  return h('button', {type: 'button', class: 'chip link ' + mark.finding.severity, title: mark.finding.message,
    onclick: () => reveal('finding-' + mark.index)}, codeName(mark.finding.code));
}

/** Brings a row into sight and lights it up for a moment. */
function reveal(id) {
  const row = byId(id);
  if (!row) return;
  row.scrollIntoView({block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'});
  document.querySelectorAll('.lit').forEach(lit => lit.classList.remove('lit'));
  row.classList.add('lit');
}

function rules(read) {
  if (!read) return null;
  const stated = name => (read.stated || []).includes(name) ? ' (' + t('stated') + ')' : '';
  const formula = name => t(name) + ': ' + (t('ruleParts')[read[name]] || read[name]) + stated(name);
  return h('section', {class: 'block'}, h('h2', {}, t('rules')),
      h('p', {}, read.source === 'document' ? t('rulesStated') : t('rulesProfile')(read.profile), ' ',
          read.compared > 0 && t('reproduced')(read.reproduced, read.compared)),
      h('p', {class: 'soft'}, ['positive', 'reverse', 'equal'].map(formula).join(' · '),
          read.tiers && ' · ' + t('tiers') + ': ' + read.tiers.join(', '),
          read.deduction && ' · ' + t('deduction') + ': ' + read.deduction,
          read.sections && ' · ' + t('sectionWeights') + ': ' + read.sections.join(', ')),
      read.place && h('p', {class: 'soft'}, place(read.place, true)));
}

function notes(read) {
  return read.warnings && h('section', {class: 'block'}, h('h2', {}, t('notes')),
      h('ul', {}, read.warnings.map(warning => h('li', {lang: 'en'}, warning))));
}

function unread(entry) {
  const read = entry.read;
  return h('article', {},
      h('header', {}, h('h1', {tabindex: '-1'}, h('bdi', {}, entry.name)),
          h('dl', {class: 'facts'}, h('div', {class: 'file'}, h('dt', {}, t('file')), h('dd', {}, h('bdi', {}, read.path))))),
      h('p', {class: read.status === 'failed' ? 'quiet bad' : 'quiet'},
          read.copyOf ? t('copy')(read.copyOf) : read.status === 'failed' ? t('failed') : t('empty')),
      read.error && h('p', {}, h('code', {}, read.error), ' ', h('span', {lang: 'en'}, read.errorMessage)),
      notes(read));
}
