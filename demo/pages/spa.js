// A router in small: views come, go and move while their widgets load.
const main = document.querySelector('main');
const aside = document.querySelector('aside');

function show(name) {
  const widget = document.createElement(`engagiert-${name}`);
  widget.setAttribute('src', '/feeds/kassel.json');
  main.replaceChildren(widget);
}

document.querySelector('nav').addEventListener('click', ({ target }) => {
  if (target.dataset.show) show(target.dataset.show);
  if ('move' in target.dataset) {
    const [from, to] = main.firstElementChild ? [main, aside] : [aside, main];
    to.append(...from.children);
  }
});
show('opportunity-list');
