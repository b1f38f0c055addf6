'use strict';
// Charts answer to the pointer and to the keyboard. Without this script a browser shows the same
// values as tooltips, and the table behind each chart has them all.
for (const chart of document.querySelectorAll('.chart')) {
  const places = [...chart.querySelectorAll('.readings path')];
  if (places.length === 0) continue;
  const texts = places.map(place => {
    const title = place.firstElementChild;
    title.remove();
    return title.textContent;
  });
  const tip = chart.appendChild(document.createElement('div'));
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  const reader = chart.appendChild(document.createElement('div'));
  reader.className = 'reader';
  reader.tabIndex = 0;
  reader.setAttribute('role', 'slider');
  reader.setAttribute('aria-labelledby',
      chart.firstElementChild.getAttribute('aria-labelledby').split(' ')[0]);
  reader.setAttribute('aria-valuemin', 1);
  reader.setAttribute('aria-valuemax', places.length);
  let at = 0;

  const tell = () => {
    reader.setAttribute('aria-valuenow', at + 1);
    reader.setAttribute('aria-valuetext', texts[at].replaceAll('\n', ', '));
  };
  const hide = () => {
    places[at].classList.remove('at');
    tip.hidden = true;
  };
  const show = index => {
    hide();
    at = Math.max(0, Math.min(places.length - 1, index));
    tell();
    places[at].classList.add('at');
    tip.replaceChildren(...texts[at].split('\n').map(text => {
      const line = document.createElement('span');
      line.textContent = text;
      return line;
    }));
    tip.hidden = false;
    const whole = chart.getBoundingClientRect();
    const place = places[at].getBoundingClientRect();
    const left = place.left - whole.left, right = whole.right - place.right;
    const row = place.width > whole.width / 2;
    const before = left > right;
    tip.style.left = row ? 'auto' : before ? 'auto' : left + place.width + 8 + 'px';
    tip.style.right = row ? '0' : before ? right + place.width + 8 + 'px' : 'auto';
    const below = place.bottom - whole.top + 4;
    tip.style.top = row
        ? (below + tip.offsetHeight > whole.height && place.top - whole.top > tip.offsetHeight
            ? place.top - whole.top - tip.offsetHeight - 4 : below) + 'px'
        : place.top - whole.top + 8 + 'px';
  };

  chart.addEventListener('pointerover', event => {
    const index = places.indexOf(event.target);
    if (index >= 0) show(index);
  });
  chart.addEventListener('pointerleave', hide);
  reader.addEventListener('focus', () => show(at));
  reader.addEventListener('blur', hide);
  reader.addEventListener('keydown', event => {
    const steps = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 12,
      PageUp: -12, Home: -places.length, End: places.length};
    if (event.key === 'Escape') hide();
    if (!(event.key in steps) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    show(at + steps[event.key]);
  });
  tell();
}

// A link to an explanation opens whatever it is folded into.
const unfold = () => {
  const target = document.getElementById(location.hash.slice(1));
  for (let e = target; e; e = e.parentElement) {
    if (e.localName === 'details') e.open = true;
  }
  if (target) target.scrollIntoView();
};
addEventListener('hashchange', unfold);
unfold();
