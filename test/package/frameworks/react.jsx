import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'engagiert-widgets/opportunity-list';
import 'engagiert-widgets/quote-carousel';

function App() {
  const [count, setCount] = useState('–');
  const [selected, setSelected] = useState('');
  const [layout, setLayout] = useState('cards');
  const [open, setOpen] = useState(true);
  const carousel = useRef(null);
  return (
    <>
      <output>{count}</output>
      <p id="selected">{selected}</p>
      <button onClick={() => setLayout('compact')}>compact</button>
      <button onClick={() => carousel.current.next()}>next</button>
      <button onClick={() => setOpen(false)}>close</button>
      {open && (
        <engagiert-opportunity-list
          src="/demo/feeds/kassel.json"
          loading="eager"
          layout={layout}
          no-filters
          onengagiert-load={(event) => setCount(event.count)}
          onengagiert-select={(event) => setSelected(event.itemId)}
        >
          <a href="/">Fallback</a>
        </engagiert-opportunity-list>
      )}
      <engagiert-quote-carousel
        ref={carousel}
        data={{
          version: '1.0',
          quotes: ['eins', 'zwei'].map((text) => ({ id: text, text, person: { name: text } })),
        }}
      />
    </>
  );
}

createRoot(document.querySelector('#app')).render(<App />);
