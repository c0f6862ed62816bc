import type { Meta } from '@storybook/web-components-vite';
import { renderWidget, statuses, type Args, type Story } from './support.js';

const meta: Meta<Args> = {
  title: 'Widgets/Quote carousel',
  component: 'engagiert-quote-carousel',
  render: renderWidget,
  args: { src: 'feeds/kassel.json', loading: 'eager', heading: 'Was Engagierte sagen' },
};
export default meta;

const sentence =
  'Freiwilliges Engagement im Quartier verbessert die Lebensqualität aller Menschen. ';
const said = (length: number) =>
  sentence
    .repeat(Math.ceil(length / 82))
    .slice(0, length)
    .trim();
const quote = (id: string, text: unknown, name = 'Ayşe Beispiel') => ({
  id,
  text,
  person: { name, role: 'Vorsitz', organization: 'Beispielverein e. V.' },
  source: { label: 'Beispielzeitung', url: 'https://example.org/' },
});
const data = (quotes: readonly unknown[]) => ({ version: '1.0', language: 'de', quotes });

export const Carousel: Story = {};
export const Grid: Story = { args: { layout: 'grid' } };
export const Single: Story = { args: { layout: 'single' } };
export const OnePerDay: Story = { args: { layout: 'single', order: 'daily' } };
export const Autoplay: Story = { args: { autoplay: 8 } };
export const TwoAtOnce: Story = { args: { 'per-view': 2 } };
export const OnlyOneQuote: Story = { args: { data: data([quote('a', 'Es lohnt sich.')]) } };
export const LongQuotes: Story = {
  args: { data: data([quote('a', said(3000)), quote('b', said(90)), quote('c', said(400))]) },
};
export const ManyQuotes: Story = {
  args: {
    data: data(Array.from({ length: 500 }, (_, i) => quote(`q${i}`, said(80 + (i % 5) * 60)))),
  },
};
export const OtherLanguages: Story = {
  args: {
    data: data([
      quote('en', { en: 'The best way to find yourself is to lose yourself.' }, 'Mary Example'),
      quote('fr', { fr: 'Seul, on va plus vite ; ensemble, on va plus loin.' }, 'Élodie Exemple'),
      quote('ar', { ar: 'التطوع يجعل مدينتنا أجمل.' }, 'محمد علي'),
    ]),
  },
};

export const Narrow: Story = { globals: { width: '280px' } };
export const Wide: Story = { globals: { width: 'full' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const English: Story = { globals: { language: 'en' } };

export const StatusIdle: Story = statuses.idle;
export const StatusLoading: Story = statuses.loading;
export const StatusReady: Story = statuses.ready;
export const StatusStale: Story = statuses.stale;
export const StatusError: Story = statuses.error;
export const StatusEmpty: Story = statuses.empty;
