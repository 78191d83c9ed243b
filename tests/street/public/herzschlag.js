// Keeps the page moving, once a second, and switches sizes by class names alone.
const choose = (wanted) => {
  for (const element of document.querySelectorAll('[data-size]')) {
    element.classList.toggle('ist-gewaehlt', element.dataset.size === wanted);
  }
};
addEventListener('click', ({ target }) => {
  const button = target.closest('.groesse');
  if (button) choose(button.dataset.size);
});

let turn = 0;
const beat = () => {
  turn += 1;
  document.querySelector('.uhr').textContent = new Date().toLocaleTimeString('de-DE');
  document.querySelector('.band').textContent =
    `Nur noch ${60 - (turn % 60)} Sekunden: Versand geschenkt ab ${29 + (turn % 7)},00 €`;
  const rest = document.querySelector('.rest b');
  if (rest) rest.textContent = String(3 + (turn % 15));
  document.querySelectorAll('.kachel').forEach((tile, place) => {
    const number = (turn + place) % 9;
    tile.querySelector('a').textContent = `Trailschuh ${number + 1}`;
    tile.querySelector('span').textContent = `${69 + number * 11},90 €`;
  });
};
beat();
setInterval(beat, 1000);
