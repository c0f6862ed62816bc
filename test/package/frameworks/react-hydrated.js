import { createElement, useCallback, useState } from 'react';
import 'engagiert-widgets/opportunity-list';
import 'engagiert-widgets/quote-carousel';

const feed = {
  version: '1.0',
  quotes: ['eins', 'zwei'].map((text) => ({ id: text, text, person: { name: text } })),
};

/** Drawn by a server first: what React leaves out when it hydrates comes by `ref`. */
export function App() {
  const [selected, setSelected] = useState('');
  const attach = useCallback((list) => {
    const select = (event) => setSelected(event.itemId);
    list.addEventListener('engagiert-select', select);
    return () => list.removeEventListener('engagiert-select', select);
  }, []);
  const give = useCallback((carousel) => {
    if (carousel) carousel.data = feed;
  }, []);
  return createElement(
    'main',
    null,
    createElement('p', { id: 'selected' }, selected),
    createElement(
      'engagiert-opportunity-list',
      {
        ref: attach,
        src: '/demo/feeds/kassel.json',
        loading: 'eager',
        'no-filters': true,
        suppressHydrationWarning: true,
      },
      createElement('a', { href: '/' }, 'Fallback'),
    ),
    createElement('engagiert-quote-carousel', { ref: give, suppressHydrationWarning: true }),
  );
}
