function (id) {
  const root = document.getElementById(id);
  if (!root) return;
  const find = (selector) => root.querySelector(selector);
  const data = JSON.parse(find('script[type="application/json"]').textContent);
  const view = find('.tp-vista'), slider = find('input[type=range]');
  const steps = data.steps;
  let at = 0;
  const bit = (mask, lane) => (mask >>> lane) & 1;
  const make = (tag, text, css) => {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (css) made.className = css;
    return made;
  };
  function state(last) {
    const rows = new Map();
    for (let i = 0; i <= last; i++)
      for (const [variable, path, mask, values] of steps[i].s || []) {
        const key = variable + path;
        if (!rows.has(key)) rows.set(key, { variable, path, lanes: Array(32).fill(''), fresh: 0 });
        const row = rows.get(key);
        let next = 0;
        for (let lane = 0; lane < 32; lane++)
          if (bit(mask, lane)) {
            row.lanes[lane] = values.length === 1 ? values[0] : values[next];
            next++;
          }
        if (i === last) row.fresh = mask;
      }
    return [...rows.values()].sort((a, b) => a.variable - b.variable);
  }
  function visible(row, step) {
    const [owner, , , from, to] = data.variables[row.variable];
    const inside = step.p >= from && step.p < to;
    return row.fresh || (owner === step.f ? inside || step.f !== data.kernel : owner === data.kernel && step.f !== data.kernel);
  }
  function line(name, title, cell, all) {
    const row = make('tr'), head = make('th', name);
    head.title = title;
    row.append(head);
    if (all !== undefined) {
      row.append(all);
      return row;
    }
    for (let lane = 0; lane < 32; lane++) row.append(cell(lane));
    return row;
  }
  function table(step) {
    const out = make('table');
    const grey = (lane) => (bit(step.a, lane) ? '' : bit(step.v, lane) ? 'tp-no' : 'tp-fue');
    out.append(line('lane', '', (lane) => make('td', lane, grey(lane))));
    if (step.t !== undefined)
      out.append(line(step.c, '', (lane) => {
        const holds = bit(step.t, lane);
        return bit(step.a, lane) ? make('td', holds ? 'sí' : 'no', holds ? 'tp-si' : 'tp-falso') : make('td', '', grey(lane));
      }));
    for (const row of state(at)) {
      if (!visible(row, step)) continue;
      const [owner, name, type] = data.variables[row.variable];
      const shown = (owner === data.kernel ? '' : owner + ': ') + name + row.path;
      const same = row.lanes.every((value) => value === row.lanes[0]);
      const all = same && (row.fresh === 0 || row.fresh === -1) ? make('td', row.lanes[0], row.fresh ? 'tp-nuevo' : '') : undefined;
      if (all) all.colSpan = 32;
      out.append(line(shown, type, (lane) => make('td', row.lanes[lane], bit(row.fresh, lane) ? 'tp-nuevo' : grey(lane)), all));
    }
    return out;
  }
  function memory(step) {
    const out = make('div');
    for (const [sentence, ...changes] of step.m || []) {
      out.append(make('p', sentence));
      for (const change of changes) out.append(make('span', change));
    }
    return out;
  }
  function mark() {
    root.querySelectorAll('svg .ahora').forEach((band) => {
      const [from, count, left, width, top, height] = band.dataset.banda.split(' ').map(Number);
      const column = at - from;
      const here = column >= 0 && column < count;
      band.setAttribute('d', here ? `M${left + column * width} ${top}h${width}v${height}h${-width}z` : '');
    });
  }
  function show(next) {
    at = Math.max(0, Math.min(steps.length - 1, next));
    const step = steps[at];
    slider.value = at;
    find('.tp-donde').textContent = `paso ${at + 1} de ${steps.length}`;
    root.querySelectorAll('.tp-aqui').forEach((old) => old.classList.remove('tp-aqui'));
    const here = find(`.tp-l[data-l="${step.l}"]`);
    if (here) {
      here.classList.add('tp-aqui');
      const box = find('.tp-codigo');
      if (here.offsetTop - box.offsetTop < box.scrollTop || here.offsetTop - box.offsetTop > box.scrollTop + box.clientHeight - 40)
        box.scrollTop = here.offsetTop - box.offsetTop - box.clientHeight / 2;
    }
    const what = make('div');
    what.append(make('span', `línea ${step.l}` + (step.f === data.kernel ? ': ' : `, en ${step.f}: `)), make('code', step.c));
    if (step.n) what.append(make('span', ' ' + step.n));
    find('.tp-paso').replaceChildren(what);
    find('.tp-tabla').replaceChildren(table(step));
    find('.tp-memoria').replaceChildren(memory(step));
    mark();
    for (const [name, off] of [['first', at === 0], ['back', at === 0], ['next', at === steps.length - 1], ['last', at === steps.length - 1]])
      find(`[data-ir=${name}]`).disabled = off;
  }
  const go = { first: () => 0, back: () => at - 1, next: () => at + 1, last: () => steps.length - 1 };
  for (const name in go) find(`[data-ir=${name}]`).onclick = () => show(go[name]());
  slider.oninput = () => show(Number(slider.value));
  view.addEventListener('keydown', (event) => {
    const name = { ArrowLeft: 'back', ArrowRight: 'next', Home: 'first', End: 'last' }[event.key];
    if (!name) return;
    event.preventDefault();
    event.stopPropagation();
    show(go[name]());
  });
  root.querySelectorAll('svg .ahora').forEach((band) => {
    const picture = band.ownerSVGElement;
    picture.style.cursor = 'pointer';
    picture.addEventListener('click', (event) => {
      const [from, count, left, width] = band.dataset.banda.split(' ').map(Number);
      const x = ((event.clientX - picture.getBoundingClientRect().left) * picture.viewBox.baseVal.width) / picture.getBoundingClientRect().width;
      const column = Math.floor((x - left) / width);
      if (column >= 0 && column < count) show(from + column);
    });
  });
  view.hidden = false;
  find('.tp-lista').open = false;
  show(0);
}
