// Compiled in the browser, so that no tool of the framework is needed: the compiler comes first.
import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'engagiert-widgets/opportunity-list';
import 'engagiert-widgets/quote-carousel';

const App = Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <output>{{ count() }}</output>
    <p id="selected">{{ selected() }}</p>
    <button (click)="layout.set('compact')">compact</button>
    <button (click)="carousel.next()">next</button>
    <button (click)="open.set(false)">close</button>
    @if (open()) {
      <engagiert-opportunity-list
        src="/demo/feeds/kassel.json"
        loading="eager"
        [attr.layout]="layout()"
        no-filters
        (engagiert-load)="count.set($event.count)"
        (engagiert-select)="selected.set($event.itemId)"
      >
        <a href="/">Fallback</a>
      </engagiert-opportunity-list>
    }
    <engagiert-quote-carousel #carousel [data]="feed"></engagiert-quote-carousel>
  `,
})(
  class {
    count = signal('–');
    selected = signal('');
    layout = signal('cards');
    open = signal(true);
    feed = {
      version: '1.0',
      quotes: ['eins', 'zwei'].map((text) => ({ id: text, text, person: { name: text } })),
    };
  },
);

bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
