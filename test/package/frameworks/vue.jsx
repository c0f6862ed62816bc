import { createApp } from 'vue/dist/vue.esm-bundler.js';
import 'engagiert-widgets/opportunity-list';
import 'engagiert-widgets/quote-carousel';

const app = createApp({
  data: () => ({
    count: '–',
    selected: '',
    layout: 'cards',
    open: true,
    feed: {
      version: '1.0',
      quotes: ['eins', 'zwei'].map((text) => ({ id: text, text, person: { name: text } })),
    },
  }),
  template: `
    <output>{{ count }}</output>
    <p id="selected">{{ selected }}</p>
    <button @click="layout = 'compact'">compact</button>
    <button @click="$refs.carousel.next()">next</button>
    <button @click="open = false">close</button>
    <engagiert-opportunity-list
      v-if="open"
      src="/demo/feeds/kassel.json"
      loading="eager"
      :layout="layout"
      no-filters
      @engagiert-load="count = $event.count"
      @engagiert-select="selected = $event.itemId"
    >
      <a href="/">Fallback</a>
    </engagiert-opportunity-list>
    <engagiert-quote-carousel ref="carousel" :data="feed"></engagiert-quote-carousel>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('engagiert-');
app.mount('#app');
