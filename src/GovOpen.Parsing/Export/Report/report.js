'use strict';
// The ledger's rows come as text (the noscript table), one line a row, escaped by the program that made the page.
// This script filters and sorts by the index, makes elements of the rows it shows, and shows where a value's words stand.
(() => {
  const PAGE = 50;
  const WINDOW = 60000; // characters of a very long notice that are shown on either side of the words
  const LONG = 300000;
  const byId = (id) => document.getElementById(id);
  const read = (id) => JSON.parse(byId(id).textContent);

  const index = read('index');
  const texts = index.texts;
  const say = (key, ...values) => texts[key].replace(/\{(\d)\}/g, (_, at) => values[at]);
  const tasks = index.tasks.map(([notice, section, units, kinds, dates, confidence, codes], number) => ({
    number, notice, section: index.sections[section], kinds, dates, confidence, codes,
    units: pairs(units),
  }));

  function pairs(flat) {
    const found = [];
    for (let i = 0; i < flat.length; i += 2) found.push({ name: index.units[flat[i]], role: flat[i + 1] });
    return found;
  }

  // ---- rows

  const lines = byId('rows').textContent.trim().split('\n');
  const rows = lines.slice(1, 1 + tasks.length);
  byId('view').innerHTML = lines[0] + '</tbody></table>';
  byId('rows').remove();
  const table = byId('view').firstChild;
  const body = table.tBodies[0];
  const maker = document.createElement('template');

  // Roles are said again, as rows that a narrow screen shows as cards would lose them.
  function elements(numbers) {
    maker.innerHTML = numbers.map((number) => rows[number]).join('');
    for (const row of maker.content.children) {
      row.setAttribute('role', 'row');
      for (const cell of row.cells) cell.setAttribute('role', 'cell');
      const number = row.cells[0].firstElementChild;
      number.setAttribute('aria-label', say('task', number.textContent));
      for (const mark of row.querySelectorAll('a.mark')) mark.setAttribute('aria-label', say('text'));
    }
    return maker.content;
  }

  const characters = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#10': '\n' };
  const plain = (markup) => markup
    .replace(/<\/(?:p|li|span)>|<td\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (_, name) => characters[name] ?? ' ');
  const fold = (text) => text.normalize('NFKC').toLowerCase();

  const searchable = [];
  const wordsOf = (number) => (searchable[number] ??= fold(plain(rows[number])));

  // The words of all rows are made ready while nobody waits.
  const whenIdle = window.requestIdleCallback ?? ((run) => setTimeout(() => run({ timeRemaining: () => 8 }), 30));
  let ready = 0;
  function prepare(idle) {
    while (ready < rows.length && idle.timeRemaining() > 2) wordsOf(ready++);
    if (ready < rows.length) whenIdle(prepare);
  }
  whenIdle(prepare);

  // ---- filters

  const form = byId('filters');
  const fields = [...form.elements].filter((field) => field.name);
  const state = () => Object.fromEntries(fields.map((field) => [field.name, field.value.trim()]));

  function matcher(wanted) {
    const words = fold(wanted.q).split(/\s+/).filter(Boolean);
    const exact = index.units.includes(wanted.unit);
    const unit = fold(wanted.unit);
    const section = fold(wanted.section);
    const named = (each) => (exact ? each.name === wanted.unit : fold(each.name).includes(unit));
    const checks = {
      sure: (task) => task.confidence === 1,
      guessed: (task) => task.confidence < 1,
      doubtful: (task) => task.confidence < 0.8,
    };
    const tests = [
      wanted.notice && ((task) => task.notice === Number(wanted.notice)),
      wanted.role === 'unassigned' && ((task) => task.units.length === 0),
      wanted.role && wanted.role !== 'unassigned' && ((task) => task.units.some((each) => each.role === wanted.role)),
      unit && ((task) => task.units.some((each) =>
        named(each) && (!wanted.role || each.role === wanted.role))),
      section && ((task) => fold(task.section).includes(section)),
      wanted.deadline && ((task) =>
        wanted.deadline === 'dated' ? task.dates.length > 0
          : wanted.deadline === 'unsaid' ? task.kinds.length === 0
            : task.kinds.includes(wanted.deadline)),
      (wanted.from || wanted.to) && ((task) => task.dates.some((date) =>
        (!wanted.from || date >= wanted.from) && (!wanted.to || date <= wanted.to))),
      wanted.check && checks[wanted.check],
      wanted.code && ((task) =>
        wanted.code === 'clean' ? task.codes.length === 0
          : wanted.code === 'found' ? task.codes.length > 0
            : task.codes.includes(wanted.code)),
      words.length && ((task) => words.every((word) => wordsOf(task.number).includes(word))),
    ].filter(Boolean);
    return (task) => tests.every((test) => test(task));
  }

  // ---- order

  const collator = new Intl.Collator(document.documentElement.lang);
  const kindOrder = ['by', 'period', 'recurring', 'ongoing', 'prompt', 'event', 'discretionary', 'none'];
  const titleOf = (task) => plain((rows[task.number].match(/<p class=(?:title|text)>(.*?)<\/p>/) ?? ['', ''])[1]);
  const unitOf = (task) => (task.units.find((each) => each.role === 'lead') ?? task.units[0])?.name ?? '\uffff';
  const dueOf = (task) => task.dates[0] ?? (task.kinds.length ? `~${kindOrder.indexOf(task.kinds[0])}` : '~~');
  const ordinal = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
  const orders = {
    number: null,
    task: [titleOf, collator.compare],
    units: [unitOf, collator.compare],
    deadline: [dueOf, ordinal],
    check: [(task) => task.confidence * 1000 - task.codes.length, ordinal],
  };
  const ranks = {};
  let sorted = { by: 'number', down: false };

  // The place of every task in an order; tasks that are equal in it keep the order of the notices.
  function ranking(by) {
    if (!orders[by]) return null;
    return (ranks[by] ??= (() => {
      const [key, compare] = orders[by];
      const keys = tasks.map(key);
      const rank = new Uint32Array(tasks.length);
      [...rank.keys()].sort((a, b) => compare(keys[a], keys[b]) || a - b).forEach((task, at) => { rank[task] = at; });
      return rank;
    })());
  }

  for (const head of table.tHead.rows[0].cells) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const by = head.dataset.sort;
      sorted = { by, down: sorted.by === by && !sorted.down };
      update();
    });
  }

  // ---- what is shown

  let shown = [];
  let page = 0;

  function update() {
    shown = tasks.filter(matcher(state())).map((task) => task.number);
    const rank = ranking(sorted.by);
    if (rank) shown.sort((a, b) => rank[a] - rank[b]);
    if (sorted.down) shown.reverse();
    for (const head of table.tHead.rows[0].cells) {
      const mine = head.dataset.sort === sorted.by;
      head.setAttribute('aria-sort', mine ? (sorted.down ? 'descending' : 'ascending') : 'none');
    }
    page = 0;
    draw();
    byId('count').textContent =
      shown.length === 0 ? say('nothing')
        : shown.length === tasks.length ? say('all', shown.length, tasks.length)
          : say('count', shown.length, tasks.length);
  }

  function draw() {
    body.replaceChildren(elements(shown.slice(page * PAGE, (page + 1) * PAGE)));
    drawPager();
    markCurrent();
  }

  function drawPager() {
    const pages = Math.ceil(shown.length / PAGE);
    const pager = byId('pager');
    pager.hidden = pages < 2;
    const where = document.createElement('span');
    where.textContent = say('page', page + 1, pages);
    pager.replaceChildren(pageButton('previous', -1, page > 0), where, pageButton('next', 1, page < pages - 1));
  }

  function pageButton(key, step, enabled) {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = `page-${key}`;
    button.textContent = say(key);
    button.disabled = !enabled;
    button.addEventListener('click', () => {
      page += step;
      draw();
      const again = byId(button.id);
      (again.disabled ? byId('ledger') : again).focus({ preventScroll: true });
      byId('bar').scrollIntoView({ block: 'start' });
    });
    return button;
  }

  // ---- addresses: #f?… filters, #t12:3-9,20-24 words of a task, #n0:3-9 words of a notice

  function filterAddress() {
    const set = Object.entries(state()).filter(([, value]) => value);
    return set.length ? `#f?${new URLSearchParams(set)}` : '#ledger';
  }

  const replaceAddress = (address) => {
    try { history.replaceState(null, '', address); } catch { /* a page opened from a place that allows no history */ }
  };

  function setFilters(query) {
    const wanted = new URLSearchParams(query);
    for (const field of fields) field.value = wanted.get(field.name) ?? '';
    update();
  }

  function follow() {
    const filter = location.hash.match(/^#f\?(.*)$/);
    if (filter) {
      hidePanel();
      if (location.hash !== filterAddress()) setFilters(filter[1]);
      byId('ledger').scrollIntoView();
      byId('ledger').focus({ preventScroll: true });
      return;
    }

    const place = location.hash.match(/^#([tn])(\d+):([\d,-]*)(~?)$/);
    if (place) showPlace(place[1], Number(place[2]), rangesOf(place[3]), place[4] === '~');
    else hidePanel();
  }

  const rangesOf = (list) => list.split(',').filter(Boolean).map((range) => range.split('-').map(Number));

  // ---- the source

  const panel = byId('panel');
  let opener = null;
  let current = null;
  let opened = { notice: -1, source: null };

  function sourceOf(notice) {
    if (opened.notice !== notice) opened = { notice, source: read(`source-${notice}`) };
    return opened.source;
  }

  function showPlace(kind, number, hard, near) {
    const task = kind === 't' ? tasks[number] : null;
    const notice = task ? task.notice : number;
    if ((kind === 't' && !task) || !byId(`source-${notice}`)) return;
    const soft = task ? rangesOf((rows[number].match(/href=#t\d+:([\d,-]*)/) ?? ['', ''])[1]) : [];
    const source = sourceOf(notice);
    current = task ? number : null;
    panel.hidden = false;
    document.body.classList.add('open');
    byId('panel-title').textContent = source.title;
    const marks = near ? { hard: [], soft: hard } : { hard, soft };
    const first = drawSource(source, marks);
    const note = byId('panel-note');
    note.replaceChildren(line(source.name + (first ? ` · ${placeOf(source, first)}` : '')));
    if (near) note.append(line(say(hard.length ? 'near' : 'nowhere'), 'warning'));
    markCurrent();
    (first ?? byId('panel-text').firstElementChild)?.scrollIntoView({ block: 'center', inline: 'nearest' });
    body.querySelector('.current')?.scrollIntoView({ block: 'nearest' });
    byId('panel-title').focus({ preventScroll: true });
  }

  function line(text, kind = '') {
    const element = document.createElement('p');
    element.className = kind;
    element.textContent = text;
    return element;
  }

  function placeOf(source, mark) {
    const at = mark.closest('[data-at]')?.dataset.at;
    return at ? say(source.paged ? 'pages' : 'line', at) : '';
  }

  // Draws the notice and returns its first mark.
  function drawSource(source, marks) {
    const pieces = [];
    let length = 0;
    for (const block of source.blocks) {
      const of = block.rows ? block.rows.flatMap((row) => row.cells) : [block];
      for (const piece of of) {
        pieces.push(piece);
        piece.start = length;
        length += (piece.p ?? piece.t).length + 1;
      }
    }

    const first = marks.hard[0] ?? marks.soft[0] ?? [0, 0];
    const from = length > LONG ? first[0] - WINDOW : 0;
    const to = length > LONG ? first[0] + WINDOW : length;
    const inside = (piece) => piece && piece.start <= to && piece.start + (piece.p ?? piece.t).length >= from;
    const drawn = [];
    if (from > 0) drawn.push(line(say('earlier'), 'cut'));
    let at = 0; // A line that many paragraphs share is named once.
    for (const block of source.blocks) {
      if (block.rows) {
        const kept = block.rows.filter((row) => row.cells.some(inside));
        if (kept.length) drawn.push(drawTable(kept, marks));
      } else if (inside(block) && block.p.trim()) {
        const element = document.createElement('p');
        element.className = block.h ? 'heading' : '';
        place(element, block.at);
        element.classList.toggle('same', block.at === at);
        at = block.at;
        fill(element, block.p, block.start, marks);
        drawn.push(element);
      }
    }
    if (to < length) drawn.push(line(say('later'), 'cut'));
    byId('panel-text').replaceChildren(...drawn);
    return byId('panel-text').querySelector('mark.hard') ?? byId('panel-text').querySelector('mark');
  }

  function drawTable(rowsOfTable, marks) {
    const element = document.createElement('table');
    for (const row of rowsOfTable) {
      const made = element.insertRow();
      place(made, row.at);
      for (const cell of row.cells) {
        const box = made.insertCell();
        if (cell.c) box.colSpan = cell.c;
        if (cell.r) box.rowSpan = cell.r;
        fill(box, cell.t, cell.start, marks);
      }
    }

    const frame = document.createElement('div');
    frame.className = 'frame';
    frame.tabIndex = 0; // A wide table is scrolled by keys too.
    frame.append(element);
    return frame;
  }

  const place = (element, at) => { if (at) element.dataset.at = at; };

  // Text with its marks, cut where a mark begins or ends.
  function fill(element, text, start, marks) {
    const end = start + text.length;
    const cuts = new Set([start, end]);
    for (const [from, to] of [...marks.hard, ...marks.soft]) {
      if (from < end && to > start) cuts.add(Math.max(from, start)).add(Math.min(to, end));
    }

    const covers = (ranges, from) => ranges.some((range) => range[0] <= from && from < range[1]);
    const edges = [...cuts].sort((a, b) => a - b);
    for (let i = 0; i + 1 < edges.length; i++) {
      const words = text.slice(edges[i] - start, edges[i + 1] - start);
      const kind = covers(marks.hard, edges[i]) ? 'hard' : covers(marks.soft, edges[i]) ? 'soft' : null;
      if (!kind) {
        element.append(words);
        continue;
      }
      const mark = document.createElement('mark');
      mark.className = kind;
      mark.textContent = words;
      element.append(mark);
    }
  }

  function markCurrent() {
    for (const row of body.rows) {
      row.classList.toggle('current', row.cells[0].textContent === String(current + 1) && current !== null);
    }
  }

  function hidePanel() {
    if (panel.hidden) return;
    panel.hidden = true;
    document.body.classList.remove('open');
    current = null;
    markCurrent();
    if (opener?.isConnected) opener.focus({ preventScroll: true });
    opener = null;
  }

  // ---- listeners

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#t"], a[href^="#n"]');
    if (link && /^#[tn]\d+:/.test(link.hash)) {
      opener = link;
      if (link.hash === location.hash) follow();
      return;
    }

    const words = event.target.closest('.ledger .text, .ledger .measures li');
    if (words && getSelection().isCollapsed) words.querySelector('a.mark')?.click();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) closePanel();
  });
  const closePanel = () => {
    hidePanel();
    replaceAddress(filterAddress());
  };
  byId('close').addEventListener('click', closePanel);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    update();
    if (panel.hidden) replaceAddress(filterAddress());
  });
  form.addEventListener('reset', () => setTimeout(() => {
    update();
    if (panel.hidden) replaceAddress(filterAddress());
  }));
  byId('full').addEventListener('change', (event) => table.classList.toggle('full', event.target.checked));
  byId('print').addEventListener('click', () => window.print());
  window.addEventListener('hashchange', follow);
  // On paper stands every row that the filters leave.
  window.addEventListener('beforeprint', () => body.replaceChildren(elements(shown)));
  window.addEventListener('afterprint', draw);

  // ---- lists, and the first page

  function offer(id, names) {
    byId(id).append(...names.slice(0, 2000).map((name) => {
      const option = document.createElement('option');
      option.value = name;
      return option;
    }));
  }

  const load = document.querySelector('table.load');
  const folded = load?.querySelectorAll('tr.folded').length ?? 0;
  if (folded > 0) {
    const more = document.createElement('button');
    const toggle = (open) => {
      load.classList.toggle('all', open);
      more.setAttribute('aria-expanded', String(open));
      more.textContent = open ? say('fewer') : say('more', load.tBodies[0].rows.length);
    };
    more.type = 'button';
    more.addEventListener('click', () => toggle(!load.classList.contains('all')));
    toggle(false);
    load.parentElement.after(more);
  }

  const timeline = document.querySelector('.timeline')?.parentElement;
  if (timeline) timeline.scrollLeft = timeline.scrollWidth;
  offer('unit-list', index.units);
  offer('section-list', index.sections.filter(Boolean));
  form.hidden = byId('bar').hidden = false;
  update();
  follow();
})();
