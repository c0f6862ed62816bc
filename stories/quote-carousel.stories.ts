import type { Meta } from '@storybook/web-components-vite';
import { FEED, renderWidget, type Args, type Story } from './widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Quote carousel',
  component: 'engagiert-quote-carousel',
  render: renderWidget,
  args: { src: FEED, loading: 'eager', heading: 'Was Engagierte sagen' },
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

export const DoOneAtATime: Story = { tags: ['!dev'] };
export const DontMoveByItself: Story = {
  tags: ['!dev'],
  args: { heading: '', autoplay: 5, data: data([quote('a', said(600)), quote('b', said(500))]) },
};
export const DoOnePerDay: Story = {
  tags: ['!dev'],
  args: { heading: 'Zitat des Tages', layout: 'single', order: 'daily' },
};
export const DontSqueeze: Story = { tags: ['!dev'], args: { 'per-view': 3 } };
