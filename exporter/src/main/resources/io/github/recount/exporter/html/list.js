// The list: only the rows in sight are elements, so ten thousand reports scroll as ten do.
const ROW_HEIGHT = 64;

class List {
  constructor(choose, reset) {
    this.reset = reset;
    this.items = [];
    this.chosen = -1;
    this.choose = choose;
    this.spacer = h('div', {class: 'spacer', role: 'presentation'});
    this.element = h('div', {id: 'list', role: 'listbox', tabindex: '0', onscroll: () => this.plan(),
      onclick: event => this.click(event)}, this.spacer);
    new ResizeObserver(() => this.plan()).observe(this.element);
  }

  show(items, chosen) {
    this.items = items;
    this.chosen = chosen;
    this.spacer.style.height = items.length * ROW_HEIGHT + 'px';
    this.element.setAttribute('aria-label', t(state.view));
    this.draw();
  }

  plan() {
    if (this.planned) return;
    this.planned = true;
    requestAnimationFrame(() => {
      this.planned = false;
      this.draw();
    });
  }

  draw() {
    const top = this.element.scrollTop;
    const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - 4);
    const last = Math.min(this.items.length, Math.ceil((top + (this.element.clientHeight || 800)) / ROW_HEIGHT) + 4);
    const rows = [];
    for (let i = first; i < last; i++) rows.push(this.row(i));
    this.element.classList.toggle('nothing', this.items.length === 0);
    if (this.items.length === 0) rows.push(this.nothing());
    this.spacer.replaceChildren(...rows);
    if (this.chosen >= 0) this.element.setAttribute('aria-activedescendant', 'item-' + this.chosen);
    else this.element.removeAttribute('aria-activedescendant');
  }

  nothing() {
    return h('p', {class: 'quiet'}, t('nothing'), ' ', h('button', {type: 'button', class: 'link', onclick: this.reset}, t('reset')));
  }

  row(i) {
    const item = this.items[i];
    const row = item.finding ? findingRow(item) : reportRow(item);
    row.id = 'item-' + i;
    row.dataset.index = i;
    row.style.top = i * ROW_HEIGHT + 'px';
    row.setAttribute('role', 'option');
    row.setAttribute('aria-selected', String(i === this.chosen));
    row.setAttribute('aria-posinset', i + 1);
    row.setAttribute('aria-setsize', this.items.length);
    return row;
  }

  click(event) {
    const row = event.target.closest('[data-index]');
    if (row) this.choose(Number(row.dataset.index), true);
  }

  /** Chooses without opening: brings a row into sight. */
  mark(index) {
    this.chosen = index;
    const top = index * ROW_HEIGHT;
    const box = this.element;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + ROW_HEIGHT > box.scrollTop + box.clientHeight) box.scrollTop = top + ROW_HEIGHT - box.clientHeight;
    this.draw();
  }
}

function reportRow(entry) {
  const e = entry.evaluation || {};
  const wrong = entry.found.some(f => f.code === 'TOTAL_MISMATCH');
  return h('div', {class: 'item ' + entry.worst},
      h('span', {class: 'dot', title: t(entry.worst === 'none' ? 'clear' : entry.worst)}, entry.found.length || ''),
      h('span', {class: 'names'},
          h('b', {}, h('bdi', {}, entry.name), e.year && h('i', {}, e.year)),
          h('small', {}, h('bdi', {}, entry.below))),
      e.id ? h('span', {class: 'figures' + (wrong ? ' wrong' : '')},
          h('span', {}, e.declared || '–'), h('span', {}, e.recomputed || '–'),
          h('span', {class: 'gap'}, signed(e.difference)))
        : h('span', {class: 'state'}, entry.read.error || t(entry.read.copyOf ? 'copyShort' : entry.read.status === 'failed' ? 'unread' : 'emptyShort')));
}

function findingRow(item) {
  const f = item.finding;
  return h('div', {class: 'item ' + f.severity},
      h('span', {class: 'dot', title: t(f.severity)}),
      h('span', {class: 'names'},
          h('b', {}, codeName(f.code)),
          h('small', {}, h('bdi', {}, [f.at && f.at[0] && f.at[0].name && aboutName(f.at[0].name), item.entry.name, fileFirst(item.entry.read.path)].filter(Boolean).join(' · ')))),
      h('span', {class: 'figures' + (f.difference && f.severity === 'error' ? ' wrong' : '')},
          h('span', {}, short(f.declared)), h('span', {}, short(f.recomputed)),
          h('span', {class: 'gap'}, signed(f.difference))));
}

function short(figure) {
  return figure === undefined ? '–' : figure;
}

function signed(figure) {
  if (figure === undefined) return '';
  return figure.startsWith('-') ? '−' + figure.slice(1) : '+' + figure;
}
