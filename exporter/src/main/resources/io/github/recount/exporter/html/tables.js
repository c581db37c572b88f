// The tables of an evaluation.

/** A table of columns [heading, class, cell of a row], of which empty ones are left out. */
function table(name, heading, columns, rows, mark) {
  if (!rows || rows.length === 0) return null;
  const cells = rows.map((row, i) => columns.map(column => column[2](row, i)));
  const kept = columns.map((column, c) => column[3] || cells.some(row => !isEmpty(row[c])));
  const body = rows.map((row, i) => [
    mark && mark.group && mark.group(row, rows[i - 1], kept.filter(Boolean).length),
    h('tr', {id: name + '-' + (row.number_ || i + 1), class: mark && mark.kind && mark.kind(row, i)},
        columns.map((column, c) => kept[c] && h(c === 0 ? 'th' : 'td', {class: column[1], scope: c === 0 && 'row'}, cells[i][c])))
  ]);
  return h('section', {class: 'block'},
      h('h2', {}, heading, h('i', {}, !(mark && mark.uncounted) && rows.length > 1 && String(rows.length))),
      h('div', {class: 'wide', tabindex: '0', role: 'region', 'aria-label': heading},
          h('table', {class: name},
              h('thead', {}, h('tr', {}, columns.map((column, c) => kept[c] && h('th', {class: column[1], scope: 'col'}, column[0])))),
              h('tbody', {}, body))));
}

function isEmpty(cell) {
  return cell === undefined || cell === null || cell === '' || cell === false
      || (Array.isArray(cell) && cell.every(isEmpty));
}

function quantity(q) {
  return q && [q[0], q[1] && h('small', {class: 'unit'}, q[1])];
}

/** A field's value, and below it what it is in other readings of the row. */
function read(row, field, value) {
  const others = row.others && row.others[field];
  return others
    ? [value === undefined || value === '' ? '—' : value, others.map(q => h('small', {class: 'note or'}, t('or') + ' ', quantity(q)))]
    : value;
}

function trust(row) {
  return row.trust !== undefined
      && h('small', {class: 'note trust', title: (row.repairs || []).join('; ')}, t('confidence') + ' ' + row.trust);
}

/** A figure that was recomputed: quiet where it agrees. */
function recount(figure, difference) {
  return figure === undefined ? '' : h('span', {class: difference === undefined ? 'same' : 'other'}, figure);
}

const placeColumn = () => [t('place'), 'place', row => row.place && place(row.place)];

function sums(evaluation, rows) {
  const parts = [];
  const budget = rows.budget && rows.budget[0];
  if (budget && (budget.weight || budget.score)) {
    const beside = countsBeside(rows.sections || [], budget, evaluation);
    parts.push({name: t('execution'), weight: budget.weight, score: budget.score, place: budget.place,
      newWeight: beside ? budget.weight : undefined, newScore: beside ? budget.score : undefined});
  }
  (rows.sections || []).forEach((section, i) => parts.push({...section, number_: 'section-' + (i + 1)}));
  if (parts.length === 0 && evaluation.declared === undefined) return null;
  parts.push({name: t('total'), weight: evaluation.weight, score: evaluation.declared, newScore: evaluation.recomputed,
    difference: evaluation.difference, place: evaluation.place, number_: 'total', total: true});
  return table('sums', t('sums'), [
    [t('part'), 'text', p => p.name, true],
    [t('weightDeclared'), 'number', p => p.weight],
    [t('weightRows'), 'number', p => recount(p.newWeight, p.weightDifference)],
    [t('scoreDeclared'), 'number', p => p.score],
    [t('scoreRows'), 'number', p => recount(p.newScore, p.difference)],
    [t('difference'), 'number gap', p => signed(p.difference)],
    placeColumn()
  ], parts, {kind: p => p.total && 'total', uncounted: true});
}

/** Whether the sum of the sections lacks just the budget's score to be that of the evaluation. */
function countsBeside(sections, budget, evaluation) {
  const sum = sections.reduce((total, section) => total + Number(section.newScore), Number(budget.score));
  return sections.length > 0 && Math.abs(sum - Number(evaluation.recomputed)) < 1e-6;
}

function budgetTable(rows) {
  return table('budget', t('budget'), [
    [t('item'), 'text', r => [read(r, 'item', r.item), trust(r)], true],
    [t('initial'), 'number', r => read(r, 'initial', quantity(r.initial))],
    [t('adjusted'), 'number', r => read(r, 'adjusted', quantity(r.adjusted))],
    [t('executed'), 'number', r => read(r, 'executed', quantity(r.executed))],
    [t('rate'), 'number', r => read(r, 'rate', quantity(r.rate))],
    [t('newRate'), 'number', r => r.newRate && recount(r.newRate + '%')],
    [t('weight'), 'number', r => read(r, 'weight', r.weight)],
    [t('score'), 'number', r => read(r, 'score', r.score)],
    [t('byRate'), 'number', r => recount(r.newScore, r.difference)],
    placeColumn()
  ], rows.budget);
}

function goalTable(rows) {
  return table('goals', t('goals'), [
    ['', 'number', r => r.number, true],
    [t('weight'), 'number', r => r.weight],
    [t('expected'), 'prose', r => r.expected],
    [t('actual'), 'prose', r => r.actual],
    placeColumn()
  ], rows.goals);
}

function indicatorTable(rows, marked) {
  const group = row => [row.goal && t('goal')(row.goal), row.level1, row.level2].filter(Boolean).join(' · ');
  return table('indicators', t('indicators'), [
    [t('indicator'), 'text', (r, i) => [read(r, 'level3', r.level3), r.level4 && h('span', {}, ' · ' + r.level4),
      r.of && h('small', {class: 'note'}, t('detailOf') + ' ' + r.of),
      r.criterion && h('small', {class: 'note'}, t('criterion') + ': ' + r.criterion),
      r.reason && h('small', {class: 'note'}, r.reason),
      trust(r),
      (marked['indicators-' + (i + 1)] || []).map(findingNote)], true],
    [t('target'), 'text', r => read(r, 'target', quantity(r.target))],
    [t('actual'), 'text', r => [read(r, 'actual', quantity(r.actual)),
      r.previous && h('small', {class: 'note'}, t('lastYear'), ' ', quantity(r.previous))]],
    [t('weight'), 'number', r => read(r, 'weight', r.weight)],
    [t('declared'), 'number', r => read(r, 'score', r.score)],
    [t('byRule'), 'number', r => recount(r.newScore, r.difference)],
    [t('difference'), 'number gap', r => signed(r.difference)],
    [t('achievement'), 'number', r => r.achievement],
    [t('rule'), 'rule', r => r.rule && h('span', {title: r.how}, ruleName(r.rule),
        r.source && t('sources')[r.source] && h('small', {class: 'note'}, t('sources')[r.source]),
        (r.difference !== undefined || r.rule === 'unscored') && h('small', {class: 'note'}, r.how))],
    placeColumn()
  ], rows.indicators, {
    kind: (r, i) => [r.of && 'detail', worstMark(marked['indicators-' + (i + 1)])].filter(Boolean).join(' ') || null,
    group: (row, before, columns) => group(row) && (!before || group(row) !== group(before))
        && h('tr', {class: 'group'}, h('th', {colspan: columns, scope: 'colgroup'}, h('span', {}, group(row))))
  });
}

function worstMark(found) {
  return found && found.length ? 'marked ' + found[0].finding.severity : null;
}

function claimTable(rows) {
  return table('claims', t('claims'), [
    [t('about'), 'text', r => aboutName(r.about), true],
    [t('figure'), 'number', r => r.value && quantity([(r.comparator || '') + r.value, r.unit])],
    [t('words'), 'prose', r => r.text],
    placeColumn()
  ], rows.claims);
}

/** What a figure is of: a name from the report, or one of the program's words. */
function aboutName(about) {
  return ['total', 'initial', 'adjusted', 'executed', 'rate'].includes(about) ? t(about) : about;
}

function ruleName(rule) {
  const dash = rule.indexOf('-');
  const parts = dash < 0 ? [rule] : [rule.slice(0, dash), rule.slice(dash + 1)];
  return parts.map(part => t('ruleParts')[part] || part).join(state.lang === 'zh' ? '·' : ', ');
}
