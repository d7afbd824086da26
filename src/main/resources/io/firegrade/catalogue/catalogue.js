
(() => {
  'use strict';
  const form = document.getElementById('FILTERS');
  const count = document.getElementById('COUNT');
  const articles = [...document.querySelectorAll('article')];
  const plain = text => text.normalize('NFKC').toLowerCase();
  const texts = articles.map(article => plain(article.textContent));

  function filter() {
    const words = plain(form.elements.words.value).split(/\s+/).filter(Boolean);
    const wanted = ['category', 'grade', 'places', 'standards']
        .map(name => [name, form.elements[name].value])
        .filter(([, value]) => value);
    let shown = 0;
    articles.forEach((article, i) => {
      const fits = wanted.every(([name, value]) => article.dataset[name].split(' ').includes(value))
          && words.every(word => texts[i].includes(word));
      article.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    count.textContent = shown + ' / ' + articles.length;
    document.body.className = form.elements.language.value;
  }

  /* A link leads to what it names even where a filter hides it. */
  function open() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    if (target.hidden) {
      form.reset();
      filter();
    }
    (target.tagName === 'DETAILS' ? target : target.querySelector('details') || target).open = true;
    target.scrollIntoView();
  }

  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  window.addEventListener('hashchange', open);
  filter();
  open();
})();
