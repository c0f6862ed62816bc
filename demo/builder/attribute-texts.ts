/** What each attribute does, in German; the manifest says it in English. */
export const germanAttributes: Readonly<Record<string, string>> = {
  theme: 'Farben; „light“, wenn die Website keine dunkle Ansicht hat',
  loading: 'Laden: erst, wenn das Widget in die Nähe kommt, oder sofort',
  heading: 'Überschrift',
  'heading-level': 'Ebene der Überschrift',
  'image-hosts':
    'Weitere Server, von denen Bilder geladen werden dürfen, mit Leerzeichen getrennt, etwa `bilder.example.org`',
  'structured-data': 'Angaben für Suchmaschinen (schema.org) mitgeben',
  group: 'Gruppe: Widgets mit demselben Wort teilen Filter und Auswahl',
  'sync-url': 'Filter und Auswahl in der Adresse der Seite halten, unter diesem Wort',
  debug: 'Zum Einrichten: unter dem Widget steht, was es vom Feed weiß und was verloren ging',
  layout: 'Anordnung',
  roles:
    'Nur diese Rollen zeigen, mit Leerzeichen getrennt: `funder`, `carrier`, `partner`, `strategic-partner`, `state`, `federal`, `eu`, `supporter`',
  at: 'Stichtag (JJJJ-MM-TT): zeigt, wer an diesem Tag fördert; leer: heute',
  'include-past': 'Frühere Förderer zusätzlich zeigen',
  view: 'Ansicht',
  center: 'Mitte der Karte: Breite und Länge, etwa `51.31 9.49`',
  zoom: 'Zoomstufe zu Beginn, von 1 (Welt) bis 19 (Haus); 0 zeigt alles',
  tiles:
    'Kartenhintergrund: `none` (keiner), `basemap-de`, `topplus`, `osm` oder die Adresse eines eigenen',
  'tiles-attribution': 'Quellenangabe des eigenen Kartenhintergrunds',
  consent: 'Zustimmung zu fremden Karten',
  categories: 'Zu Beginn gewählte Themen: ihre `id` aus dem Feed, mit Leerzeichen getrennt',
  districts: 'Zu Beginn gewählte Stadtteile: ihre `id` aus dem Feed, mit Leerzeichen getrennt',
  kinds:
    'Zu Beginn gewählte Arten von Akteuren, mit Leerzeichen getrennt: `municipality`, `centre`, `association`, `initiative`, `foundation`, `company`, `other`',
  locked:
    'Filter, die sich auf der Seite nicht ändern lassen, mit Leerzeichen getrennt, etwa `categories districts`',
  'no-search': 'Ohne Suche',
  'no-filters': 'Ohne Filter',
  'no-cluster': 'Marker nicht zusammenfassen',
  'no-locate': 'Ohne „In meiner Nähe“',
  audiences:
    'Zu Beginn gewählte Zielgruppen: in Kleinbuchstaben mit Bindestrichen, etwa `altere-menschen`',
  commitments:
    'Zu Beginn gewählt, wie oft: `once` (einmalig), `occasional` (ab und zu), `regular` (regelmäßig), `flexible`',
  modes: 'Zu Beginn gewählt, wo: `onsite` (vor Ort), `remote` (online), `hybrid` (beides)',
  sort: 'Reihenfolge',
  'page-size': 'Wie viele Angebote zu sehen sind und mit jedem Klick dazukommen',
  'include-closed': 'Auch beendete Angebote zeigen',
  topics: 'Nur Zitate zu diesen Themen, mit Leerzeichen getrennt',
  order: 'Reihenfolge der Zitate',
  autoplay: 'Von selbst weiter nach so vielen Sekunden (mindestens 5); leer: nie',
  'per-view': 'Zitate nebeneinander',
};

/** The words that an attribute takes, in German; they are English ones. */
export const germanWords: Readonly<Record<string, string>> = {
  auto: 'wie am Gerät',
  light: 'hell',
  dark: 'dunkel',
  lazy: 'erst in der Nähe',
  eager: 'sofort',
  both: 'Karte und Liste',
  map: 'nur Karte',
  list: 'Liste',
  row: 'Reihe',
  grid: 'Raster',
  cards: 'Karten',
  compact: 'eng',
  carousel: 'einzeln',
  single: 'nur das erste',
  ask: 'erst fragen',
  granted: 'Zustimmung liegt vor',
  newest: 'neueste zuerst',
  deadline: 'nach Frist',
  title: 'nach Titel',
  nearest: 'nächste zuerst',
  feed: 'wie im Feed',
  daily: 'jeden Tag anders',
};
