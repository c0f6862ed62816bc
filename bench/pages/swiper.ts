import { register } from 'swiper/element/bundle';
import type { SwiperContainer } from 'swiper/element';
import type { Quote } from '../../src/feed/model.js';

/** What a webmaster would take instead: Swiper's element, with the same controls and its labels for screen readers. */
register();
const carousel = document.createElement('swiper-container') as SwiperContainer;
Object.assign(carousel, {
  init: false,
  navigation: true,
  keyboard: { enabled: true },
  a11y: { enabled: true },
});

window.bench = {
  async start(url) {
    const response = await fetch(url);
    const { quotes } = (await response.json()) as { quotes: readonly Quote[] };
    // Dots where they are few, a count where they are many, as ours has it.
    Object.assign(carousel, {
      pagination: { type: quotes.length > 9 ? 'fraction' : 'bullets', clickable: true },
    });
    carousel.append(
      ...quotes.map(({ text, person }) => {
        const slide = document.createElement('swiper-slide');
        const quote = document.createElement('blockquote');
        quote.textContent = String(text);
        const footer = document.createElement('footer');
        footer.textContent = [person?.name, person?.role].join(', ');
        slide.append(quote, footer);
        return slide;
      }),
    );
    document.body.append(carousel);
    carousel.initialize();
  },
  ready: () => document.querySelector('.swiper-slide-active') !== null,
  complete: () => true,
  move: () => carousel.swiper.slideNext(),
  place: () => `${carousel.swiper.activeIndex}`,
};
