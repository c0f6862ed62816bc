import type { FindingCode } from './doctor.js';
import { widgetNames, type BuilderLanguage } from './texts.js';

type Say = (detail: string) => string;

/** What the doctor finds, and what to do about it. */
export const doctorTexts: Record<FindingCode, Record<BuilderLanguage, Say>> = {
  empty: {
    de: () =>
      'Im eingefügten Text ist kein Widget: weder ein Tag engagiert-… noch ein data-engagiert. Wurde es im CMS eingefügt, hat der Editor es beim Speichern entfernt: einen Block für HTML nehmen oder das div erlauben lassen.',
    en: () =>
      'There is no widget in this text: neither a tag engagiert-… nor a data-engagiert. If it was pasted into your CMS, the editor has removed it on saving: use a block for HTML, or have the div allowed.',
  },
  escaped: {
    de: () =>
      'Der Code steht als sichtbarer Text in der Seite (&lt;…&gt;): im CMS einen HTML-Block statt eines Text-Blocks nehmen.',
    en: () =>
      'The code stands in the page as visible text (&lt;…&gt;): use an HTML block of your CMS, not a text block.',
  },
  quotes: {
    de: () =>
      'Um die Werte stehen nicht die geraden Anführungszeichen ": Der Editor hat sie durch andere ersetzt (“ ” „ oder &quot;). Bitte im Quelltext wieder " schreiben.',
    en: () =>
      'The values do not stand in straight quotes ": the editor has replaced them by others (“ ” „ or &quot;). Please write " again in the source.',
  },
  unclosed: {
    de: () =>
      'Ein Tag des Widgets endet nicht richtig: Es fehlt ein Anführungszeichen (") oder die spitze Klammer (>), oder der Editor hat ein <br> oder <p> hineingesetzt.',
    en: () =>
      'A tag of the widget does not end as it should: a quote (") or the angle bracket (>) is missing, or the editor has put a <br> or <p> into it.',
  },
  commented: {
    de: () =>
      'Der Code ist auskommentiert: Er steht zwischen <!-- und -->, und das überspringen Browser. Im Quelltext diese beiden Zeichenfolgen um den Code herum löschen.',
    en: () =>
      'The code is commented out: it stands between <!-- and -->, which browsers skip. Delete these two marks around the code in the source.',
  },
  signs: {
    de: () =>
      'Im Tag stehen unsichtbare Zeichen oder geschützte Leerzeichen, etwa aus einem Textprogramm oder einem Chat: den Code neu aus dem Baukasten kopieren oder die Leerzeichen neu tippen.',
    en: () =>
      'There are invisible characters or non-breaking spaces in the tag, as from a word processor or a chat: copy the code from the builder again, or retype the spaces.',
  },
  linked: {
    de: () =>
      'Der Editor hat aus der Adresse im Tag einen Link gemacht (<a href=…>): in den Quelltext umschalten und dort nur die Adresse stehen lassen.',
    en: () =>
      'The editor has turned the address in the tag into a link (<a href=…>): switch to the source and leave nothing but the address.',
  },
  sandbox: {
    de: () =>
      'Der Editor hat dem iframe das Script genommen (sandbox ohne allow-scripts), wie TinyMCE es ab Version 7 bei jedem Speichern tut: den Server der Widgets in dessen Einstellungen als Ausnahme nennen (sandbox_iframes_exclusions) oder das div nehmen.',
    en: () =>
      'The editor has taken the script from the iframe (sandbox without allow-scripts), as TinyMCE does on every saving since version 7: name the widgets’ server as an exception in its settings (sandbox_iframes_exclusions), or use the div.',
  },
  script: {
    de: () =>
      'Das Script fehlt: loader.js einmal je Seite einbinden. Manche CMS entfernen es beim Speichern.',
    en: () =>
      'The script is missing: include loader.js once per page. Some CMS remove it on saving.',
  },
  module: {
    de: (file) =>
      file === 'loader.js'
        ? 'Mit dem type, der hier steht, führt kein Browser loader.js aus: type="module" schreiben.'
        : `${file} braucht type="module". Oder loader.js nehmen: das läuft auch ohne.`,
    en: (file) =>
      file === 'loader.js'
        ? 'With the type that is written here no browser runs loader.js: write type="module".'
        : `${file} needs type="module". Or take loader.js, which runs without.`,
  },
  old: {
    de: (file) =>
      `Mit nomodule führt kein heutiger Browser ${file} aus: nomodule durch type="module" ersetzen.`,
    en: (file) =>
      `With nomodule no present browser runs ${file}: write type="module" in place of nomodule.`,
  },
  gone: {
    de: (src) =>
      `Das Script lässt sich von hier aus nicht laden: ${src}. Stimmt die Adresse, und darf eine andere Website es laden (Access-Control-Allow-Origin, Content-Type text/javascript)?`,
    en: (src) =>
      `The script cannot be loaded from here: ${src}. Is the address right, and may another site load it (Access-Control-Allow-Origin, Content-Type text/javascript)?`,
  },
  held: {
    de: (who) =>
      `Das Widget wird zurückgehalten (${who}), bis jemand zustimmt oder die Seite berührt: im Consent- oder Optimierungs-Plugin eine Ausnahme eintragen.`,
    en: (who) =>
      `The widget is held back (${who}) until someone consents or touches the page: add an exception to the consent or optimising plugin.`,
  },
  path: {
    de: (src) =>
      `„${src}“ ist eine Adresse auf dem eigenen Rechner: die Datei muss auf einem Webserver liegen.`,
    en: (src) => `“${src}” is an address on your own machine: the file has to lie on a web server.`,
  },
  scheme: {
    de: (src) => `„${src}“ ist keine Adresse im Web: Sie muss mit https:// beginnen.`,
    en: (src) => `“${src}” is no address on the web: it has to begin with https://.`,
  },
  insecure: {
    de: (src) => `„${src}“ beginnt mit http: und wird auf einer Seite mit https: blockiert.`,
    en: (src) => `“${src}” begins with http: and is blocked on a page with https:.`,
  },
  loader: {
    de: () => 'Für <div data-engagiert> wird loader.js gebraucht; all.js findet nur Tags.',
    en: () => '<div data-engagiert> needs loader.js; all.js finds tags only.',
  },
  file: {
    de: (detail) =>
      `Diese Datei gehört zu einem anderen Widget (${detail}). loader.js lädt immer die richtige.`,
    en: (detail) =>
      `This file belongs to another widget (${detail}). loader.js always loads the right one.`,
  },
  widget: {
    de: (name) =>
      `Ein Widget „${name}“ gibt es nicht. Es gibt: ${Object.keys(widgetNames).join(', ')}.`,
    en: (name) =>
      `There is no widget “${name}”. There are: ${Object.keys(widgetNames).join(', ')}.`,
  },
  closing: {
    de: (tag) => `<${tag} …/> schließt sich nicht selbst: <${tag} …></${tag}> schreiben.`,
    en: (tag) => `<${tag} …/> does not close itself: write <${tag} …></${tag}>.`,
  },
  end: {
    de: (tag) =>
      `Hinter <${tag} …> fehlt das Ende </${tag}>: Was danach auf der Seite kommt, gilt als Inhalt davon und verschwindet.`,
    en: (tag) =>
      `After <${tag} …> the end </${tag}> is missing: what follows on the page counts as its content and disappears.`,
  },
  named: {
    de: (src) =>
      `„${src}“ ist keine Datei der Widgets: Sie heißt loader.js oder all.js, in kleinen Buchstaben.`,
    en: (src) =>
      `“${src}” is no file of the widgets: it is called loader.js or all.js, in small letters.`,
  },
  several: {
    de: (folders) =>
      `Das Script kommt aus mehreren Ordnern (${folders}): Nur das erste gilt. Bitte die anderen streichen.`,
    en: (folders) =>
      `The script comes from several folders (${folders}): only the first counts. Please remove the others.`,
  },
  source: {
    de: (tag) => `${tag}: Die Adresse des Feeds (src) fehlt.`,
    en: (tag) => `${tag}: the address of the feed (src) is missing.`,
  },
  attribute: {
    de: (name) => `Das Attribut „${name}“ kennt dieses Widget nicht.`,
    en: (name) => `This widget does not know the attribute “${name}”.`,
  },
  meant: {
    de: (names) => `Ein Attribut heißt anders: ${names}.`,
    en: (names) => `An attribute has another name: ${names}.`,
  },
  value: {
    de: (detail) => `Unbekannter Wert: ${detail}.`,
    en: (detail) => `Unknown value: ${detail}.`,
  },
  policy: {
    de: (detail) => `Die Content-Security-Policy der Seite lässt das nicht zu: ${detail}.`,
    en: (detail) => `The Content-Security-Policy of the page does not allow this: ${detail}.`,
  },
  feed: {
    de: (detail) => `Der Feed ist nicht lesbar: ${detail}`,
    en: (detail) => `The feed cannot be read: ${detail}`,
  },
};
