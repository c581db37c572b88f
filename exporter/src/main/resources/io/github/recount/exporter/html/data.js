// What the file holds: documents with their findings at once, an evaluation's rows when opened.
const documents = [];
const entries = []; // one for each evaluation, and one for each document without
const findings = []; // all of them, each with its entry
const RANK = {error: 0, warning: 1, info: 2};

function readData() {
  for (const element of document.querySelectorAll('script[data-kind]')) {
    if (element.dataset.kind === 'document') {
      const read = JSON.parse(element.textContent);
      read.evaluations = read.evaluations || [];
      documents.push(read);
      if (read.evaluations.length === 0) entries.push(entryOf(read, null));
      for (const evaluation of read.evaluations) {
        evaluation.findings = evaluation.findings || [];
        entries.push(entryOf(read, evaluation));
      }
    } else {
      // The rows follow their document, in the order of its evaluations.
      const read = documents[documents.length - 1];
      read.seen = read.seen || 0;
      entries[entries.length - read.evaluations.length + read.seen++].rows = element;
    }
  }
  entries.forEach((entry, order) => {
    entry.order = order;
    entry.found.forEach((finding, index) => findings.push({entry, finding, index, order: findings.length}));
  });
}

function entryOf(read, evaluation) {
  const found = evaluation ? evaluation.findings : [];
  const kinds = new Set(found.map(f => f.severity));
  if (found.length === 0) kinds.add(read.status === 'failed' ? 'unread' : 'clear');
  return {
    read, evaluation, found, kinds,
    key: evaluation ? evaluation.id + '@' + read.path : read.path,
    name: nameOf(read, evaluation),
    below: evaluation ? fileFirst(read.path) : read.errorMessage || fileFirst(read.path),
    worst: worstOf(read, found),
    weight: found.reduce((sum, f) => sum + [1e6, 1e3, 1][RANK[f.severity]], 0),
    gap: Math.abs(Number(evaluation && evaluation.difference || 0)),
    words: null
  };
}

/** The end of a long path tells more than its beginning. */
function fileFirst(path) {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? path : path.slice(slash + 1) + ' · ' + path.slice(0, slash);
}

function nameOf(read, evaluation) {
  if (!evaluation) return read.path.slice(read.path.lastIndexOf('/') + 1);
  return evaluation.project || evaluation.unit || evaluation.department || evaluation.title
      || read.path.slice(read.path.lastIndexOf('/') + 1);
}

function worstOf(read, found) {
  if (found.length) return found[0].severity;
  return read.status === 'failed' ? 'unread' : read.evaluations.length ? 'clear' : 'none';
}

/** The rows of an entry's evaluation. */
function rowsOf(entry) {
  return entry.rows ? JSON.parse(entry.rows.textContent) : {};
}

/** The words of an entry that are searched first, in lower case. */
function wordsOf(entry) {
  if (entry.words === null) {
    const e = entry.evaluation || {};
    entry.words = [entry.name, entry.read.path, e.title, e.project, e.unit, e.department, e.year, e.id, e.grade, entry.read.error]
        .concat(entry.found.map(f => f.code + ' ' + f.message)).filter(Boolean).join('\n').toLowerCase();
  }
  return entry.words;
}

/** Whether the rows hold the text; searched as they stand in the file, without being parsed. */
function rowsHold(entry, text) {
  return Boolean(entry.rows) && entry.rows.textContent.includes(text);
}

/** A text as it stands in the file, between quotes. */
function asStored(text) {
  return JSON.stringify(text).slice(1, -1)
      .replace(/[<>&\u2028\u2029]/g, c => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
}

function matching(state) {
  const text = state.text.trim().toLowerCase();
  const stored = asStored(state.text.trim());
  const holds = entry => !text || wordsOf(entry).includes(text) || rowsHold(entry, stored);
  const kinds = state.kinds;
  if (state.view === 'findings') {
    return findings.filter(f => (!kinds.size || kinds.has(f.finding.severity))
        && (!state.code || f.finding.code === state.code)
        && (!text || (f.finding.code + ' ' + f.finding.message).toLowerCase().includes(text) || holds(f.entry)));
  }
  return entries.filter(entry => (!kinds.size || [...kinds].some(kind => entry.kinds.has(kind)))
      && (!state.code || entry.found.some(f => f.code === state.code))
      && holds(entry));
}

/** Places for each kind in the order of a list from worst to best. */
const PLACES = {error: 0, unread: 1, warning: 2, info: 3, clear: 4, none: 5};

const ORDERS = {
  reports: {
    worst: (a, b) => PLACES[a.worst] - PLACES[b.worst] || b.weight - a.weight || b.gap - a.gap || a.order - b.order,
    largest: (a, b) => b.gap - a.gap || PLACES[a.worst] - PLACES[b.worst] || a.order - b.order,
    input: (a, b) => a.order - b.order
  },
  findings: {
    worst: (a, b) => RANK[a.finding.severity] - RANK[b.finding.severity] || a.order - b.order,
    largest: (a, b) => gapOf(b.finding) - gapOf(a.finding) || a.order - b.order,
    input: (a, b) => a.order - b.order
  }
};

function gapOf(finding) {
  return Math.abs(Number(finding.difference || 0));
}
