/** One of two openings; `?slow` draws it late, as a page that asks its server first. */
const which = new URLSearchParams(location.search);
const opening = document.querySelector(which.has('second') ? '#second' : '#first');
setTimeout(
  () => document.querySelector('#opening').replaceChildren(opening.content.cloneNode(true)),
  which.has('slow') ? 1800 : 0,
);
