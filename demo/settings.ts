import { doors, prefix } from '../src/doors.js';
import { texts } from './texts.js';

const WIDGETS = Object.keys(doors)
  .map((name) => prefix + name)
  .join();
const root = document.documentElement;
const form = document.querySelector<HTMLFormElement>('#settings');

/** The German words of the page, kept so that a switch back finds them. */
const german = new Map<Element, string>();

function translate(lang: string): void {
  const words = texts[lang] ?? {};
  for (const element of document.querySelectorAll<HTMLElement>('[data-text], [data-heading]')) {
    const { text, heading } = element.dataset;
    const key = text ?? heading ?? '';
    const original = text ? element.textContent : element.getAttribute('heading');
    if (!german.has(element)) german.set(element, original ?? '');
    const word = words[key] ?? german.get(element) ?? '';
    if (text) element.textContent = word;
    else element.setAttribute('heading', word);
  }
  const germanOnly = document.querySelector<HTMLElement>('#german-only');
  if (germanOnly) germanOnly.hidden = !words['germanOnly'];
}

function apply(lang: string, theme: string): void {
  root.lang = lang;
  root.dir = lang === 'ar' ? 'rtl' : 'ltr';
  root.dataset['theme'] = theme;
  for (const widget of document.querySelectorAll(WIDGETS)) widget.setAttribute('theme', theme);
  translate(lang);
}

/** Both choices stay in the address, so that a view can be shared; the hash belongs to the widgets. */
function remember(lang: string, theme: string): void {
  const url = new URL(location.href);
  const set = (name: string, value: string, initial: string): void => {
    if (value === initial) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  };
  set('lang', lang, 'de');
  set('theme', theme, 'auto');
  history.replaceState(history.state, '', url);
}

if (form) {
  const lang = form.elements.namedItem('lang') as HTMLSelectElement;
  const theme = form.elements.namedItem('theme') as HTMLSelectElement;
  const wish = new URLSearchParams(location.search);
  for (const select of [lang, theme]) {
    const value = wish.get(select.name);
    if (value && [...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.hidden = false;
  apply(lang.value, theme.value);
  form.addEventListener('change', () => {
    apply(lang.value, theme.value);
    remember(lang.value, theme.value);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}
