import type { WidgetTag } from '../../src/doors.js';
import type { Target } from './snippets.js';

/** The builder speaks German and English; the widgets in it speak all their languages. */
export type BuilderLanguage = 'de' | 'en';

const german = {
  title: 'Widget-Baukasten',
  intro:
    'Widget wählen, Adresse der Daten eintragen, einstellen, Code kopieren. Alles geschieht in diesem Browser; gespeichert wird nichts.',
  widget: 'Welches Widget?',
  feed: 'Daten',
  feedAddress: 'Adresse des Feeds (JSON-Datei)',
  example:
    'Das sind Beispieldaten. Für die eigene Seite hier die Adresse des eigenen Feeds eintragen.',
  relative: (address: string) =>
    `Achtung, das ist keine ganze Adresse. Im Code zählt sie von der Seite aus, in der er stehen wird, im iframe von embed.html aus; Prüfung und Vorschau hier nehmen ${address}. Sicher ist die Adresse mit https://.`,
  check: 'Feed prüfen',
  unpublished: 'Feed prüfen, bevor er im Netz liegt',
  file: 'Datei auf diesem Gerät',
  text: 'Oder ihr Inhalt als Text',
  checkText: 'Text prüfen',
  longText: 'Der eingefügte Text ist lang. Er wird geprüft, aber hier nicht angezeigt.',
  checking: 'Feed wird geprüft …',
  good: 'Der Feed ist erreichbar und lesbar.',
  readable: 'Der Feed ist lesbar.',
  issues: 'Auffälligkeiten',
  kinds: {
    error: ['Fehler', 'Fehler'],
    warning: ['Hinweis', 'Hinweise'],
    advice: ['Rat', 'Ratschläge'],
  },
  noIssues: 'Keine Auffälligkeiten.',
  page: 'Adresse einer Seite mit denselben Angaben; der Link dorthin ist zu sehen, bis das Widget da ist und wenn die Daten fehlen',
  oddPage: 'Das ist noch keine Adresse: Sie beginnt mit https://. Solange fehlt der Link im Code.',
  language: 'Sprache des Widgets',
  fromPage: 'wie die Seite',
  options: 'Einstellungen dieses Widgets',
  shared: 'Einstellungen aller Widgets',
  preview: 'Vorschau',
  phone: 'Handy',
  desktop: 'Bildschirm',
  code: 'Code zum Kopieren',
  target: 'Wo wird eingebaut?',
  copy: 'Code kopieren',
  copied: 'Kopiert.',
  marked: 'Der Code ist markiert. Bitte mit Strg+C oder ⌘C kopieren.',
  standard: 'Standard',
  more: 'weitere',
  allOffers: 'Alle Angaben auf einer Seite',
  here: 'An dieser Stelle:',
  doctor: 'Es erscheint nichts?',
  doctorPaste:
    'HTML der Seite: im Browser den Quelltext anzeigen (Strg+U), alles kopieren und hier einfügen',
  doctorAsk: 'Untersuchen',
  doctorAsking: 'Wird untersucht …',
  doctorFine:
    'Am eingefügten HTML ist nichts auszusetzen. Mehr sagt die Konsole des Browsers (F12).',
};

const english: typeof german = {
  title: 'Widget builder',
  intro:
    'Choose a widget, give the address of the data, set options, copy the code. Everything happens in this browser; nothing is stored.',
  widget: 'Which widget?',
  feed: 'Data',
  feedAddress: 'Address of the feed (JSON file)',
  example: 'These are sample data. For your own page, enter the address of your own feed here.',
  relative: (address: string) =>
    `Mind that this is no full address. In the code it counts from the page where the code will stand, in an iframe from embed.html; check and preview here take ${address}. The address with https:// is safe.`,
  check: 'Check the feed',
  unpublished: 'Check a feed before it is online',
  file: 'File on this device',
  text: 'Or what is in it, as text',
  checkText: 'Check the text',
  longText: 'The text is long. It is checked, but not shown here.',
  checking: 'Checking the feed …',
  good: 'The feed can be reached and read.',
  readable: 'The feed can be read.',
  issues: 'Findings',
  kinds: {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    advice: ['advice', 'pieces of advice'],
  },
  noIssues: 'No findings.',
  page: 'Address of a page with the same content; the link to it is seen until the widget is there, and when the data are missing',
  oddPage: 'This is no address yet: it begins with https://. Until then the code has no link.',
  language: 'Language of the widget',
  fromPage: 'as the page',
  options: 'Options of this widget',
  shared: 'Options of all widgets',
  preview: 'Preview',
  phone: 'Phone',
  desktop: 'Screen',
  code: 'Code to copy',
  target: 'Where does it go?',
  copy: 'Copy the code',
  copied: 'Copied.',
  marked: 'The code is selected. Please copy it with Ctrl+C or ⌘C.',
  standard: 'default',
  more: 'more',
  allOffers: 'Everything on one page',
  here: 'In this place:',
  doctor: 'Nothing appears?',
  doctorPaste:
    'HTML of the page: show its source in the browser (Ctrl+U), copy all of it and paste it here',
  doctorAsk: 'Examine',
  doctorAsking: 'Examining …',
  doctorFine: 'Nothing is wrong with this HTML. The browser’s console (F12) says more.',
};

export const texts: Record<BuilderLanguage, typeof german> = { de: german, en: english };

export const targetNames: Readonly<Record<Target, string>> = {
  html: 'HTML',
  div: 'CMS (div)',
  iframe: 'iframe',
  wordpress: 'WordPress',
  typo3: 'TYPO3',
  drupal: 'Drupal',
  react: 'React',
  oembed: 'oEmbed',
};

type Places = (name: string) => readonly string[];

/** Where each text of a target goes; `name`: of the widget, without its prefix. */
export const targetPlaces: Readonly<Record<Target, Readonly<Record<BuilderLanguage, Places>>>> = {
  html: {
    de: () => ['An die Stelle im HTML der Seite, an der das Widget erscheinen soll.'],
    en: () => ['Into the HTML of the page, where the widget is to appear.'],
  },
  div: {
    de: () => [
      'In einen HTML-Block der Seite. Entfernt das CMS die erste Zeile beim Speichern, gehört sie einmal in die Vorlage der Website.',
    ],
    en: () => [
      'Into an HTML block of the page. If the CMS removes the first line on saving, it belongs into the template of the website, once.',
    ],
  },
  iframe: {
    de: () => [
      'In einen HTML-Block der Seite. Wo kein Script erlaubt ist, die letzte Zeile weglassen: Der Rahmen bleibt dann so hoch, wie height sagt.',
    ],
    en: () => [
      'Into an HTML block of the page. Where no script is allowed, leave out the last line: the frame then stays as high as height says.',
    ],
  },
  wordpress: {
    de: () => [
      'In einen Block „Individuelles HTML“. Streicht WordPress die erste Zeile, bindet die Administration das Script einmal für die ganze Website ein.',
    ],
    en: () => [
      'Into a block “Custom HTML”. If WordPress removes the first line, an administrator includes the script once for the whole website.',
    ],
  },
  typo3: {
    de: () => [
      '1. Einmal, durch die Integration: ins TypoScript der Website.',
      '2. Auf der Seite: in ein Inhaltselement „Reines HTML“.',
    ],
    en: () => [
      '1. Once, by an integrator: into the TypoScript of the website.',
      '2. On the page: into a content element “Plain HTML”.',
    ],
  },
  drupal: {
    de: () => [
      '1. Einmal, durch die Administration: in die Datei *.libraries.yml des Themes; dazu kommt in seiner *.info.yml unter libraries die Zeile „- name_des_themes/engagiert“.',
      '2. Im Beitrag: in den Quellcode.',
    ],
    en: () => [
      '1. Once, by an administrator: into the file *.libraries.yml of the theme; its *.info.yml gets the line “- name_of_theme/engagiert” under libraries.',
      '2. In the post: into the source.',
    ],
  },
  react: {
    de: () => ['Als Komponente; das Paket heißt engagiert-widgets.'],
    en: () => ['As a component; the package is called engagiert-widgets.'],
  },
  oembed: {
    de: (name) => [
      `1. Als Datei ${name}.html in den Ordner oembed/ neben loader.js. Ihre Adresse kommt im Beitrag in eine eigene Zeile.`,
      `2. Als Datei ${name}.json daneben.`,
    ],
    en: (name) => [
      `1. As a file ${name}.html into the folder oembed/ beside loader.js. Its address goes into a line of its own in the post.`,
      `2. As a file ${name}.json beside it.`,
    ],
  },
};

export const widgetNames: Record<string, Record<BuilderLanguage, string>> = {
  'engagiert-funder-banner': { de: 'Förderer', en: 'Funders' },
  'engagiert-actor-map': { de: 'Karte der Akteure', en: 'Actor map' },
  'engagiert-opportunity-list': { de: 'Angebote zum Mitmachen', en: 'Volunteering offers' },
  'engagiert-quote-carousel': { de: 'Zitate', en: 'Quotes' },
} satisfies Record<WidgetTag, Record<BuilderLanguage, string>>;
