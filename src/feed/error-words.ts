import type { FeedError, FeedErrorDetails as Details } from './errors.js';

/* What editors read where there is no feed: why, and what helps. Bundles load this only to log something. */

type Words = readonly [de: string, en: string];

/** Why there is no feed, and what helps. */
export function describeError({ code, details }: Pick<FeedError, 'code' | 'details'>): {
  readonly de: string;
  readonly en: string;
} {
  const [de, en] = ERRORS[code](details);
  return { de, en };
}

const ERRORS: Readonly<Record<FeedError['code'], (details: Details) => Words>> = {
  network: unreachable,
  cors: unheard,
  timeout: ({ seconds }) => [
    `Der Server des Feeds hat nicht rechtzeitig geantwortet (${seconds} Sekunden).`,
    `The server of the feed did not answer in time (${seconds} seconds).`,
  ],
  http: ({ status }) => [
    `Der Server des Feeds antwortet mit Fehler ${status}. Bitte die Adresse prüfen.`,
    `The server of the feed answers with error ${status}. Please check the address.`,
  ],
  'too-large': ({ megabytes }) => [
    `Der Feed ist größer als ${megabytes} MB. Bitte aufteilen oder kürzen.`,
    `The feed is larger than ${megabytes} MB. Please split or shorten it.`,
  ],
  json: unreadable,
  shape: noFeed,
};

function unreachable({ redirect, address, file, folder, reason }: Details): Words {
  if (redirect) return redirected(redirect);
  if (address)
    return [
      `Die Adresse ${address} ist nicht erlaubt. Der Feed braucht https, ohne Namen und Passwort in der Adresse.`,
      `The address ${address} is not allowed. The feed needs https, without user name and password in its address.`,
    ];
  if (file) return [`Die Datei ${file} gibt es nicht.`, `The file ${file} does not exist.`];
  if (folder)
    return [
      `${folder} ist ein Ordner. Bitte die Datei darin nennen.`,
      `${folder} is a folder. Please name the file in it.`,
    ];
  if (reason === 'incomplete')
    return [
      'Der Feed kam nicht ganz an: Die Verbindung zu seinem Server brach ab.',
      'The feed did not arrive in full: the connection to its server broke off.',
    ];
  if (reason)
    return [
      `Der Feed kann nicht gelesen werden (${reason}).`,
      `The feed cannot be read (${reason}).`,
    ];
  return [
    'Der Server des Feeds ist nicht erreichbar. Bitte Adresse und Verbindung prüfen.',
    'The server of the feed cannot be reached. Please check address and connection.',
  ];
}

/** All that a browser tells of an answer that it does not hand over. */
function unheard({ redirect }: Details): Words {
  return redirect
    ? redirected(redirect)
    : [
        'Der Feed kam nicht an. Entweder ist sein Server nicht erreichbar, oder er erlaubt fremden Seiten das Lesen nicht: dann fehlt dort der Kopf „Access-Control-Allow-Origin: *“. Der Browser verrät nicht, was von beidem.',
        'The feed did not arrive. Either its server cannot be reached, or it does not let other sites read: then the header "Access-Control-Allow-Origin: *" is missing there. The browser does not tell which.',
      ];
}

const redirected = (address: string | number): Words => [
  `Die Adresse ${address} leitet weiter, und dort kommt nichts an: im Kreis, auf einen Server, der nicht antwortet, oder auf einen, der fremden Seiten das Lesen nicht erlaubt (Kopf „Access-Control-Allow-Origin: *“). Bitte die endgültige Adresse des Feeds eintragen.`,
  `The address ${address} redirects, and nothing arrives from there: it leads in a circle, to a server that does not answer, or to one that does not let other sites read (header "Access-Control-Allow-Origin: *"). Please enter the final address of the feed.`,
];

function unreadable({ type, reason, line, column }: Details): Words {
  if (type)
    return [
      `Unter dieser Adresse liegt kein JSON, sondern „${type}“. Oft ist das eine Fehler- oder Anmeldeseite, oder der Server kennt die Dateiart nicht.`,
      `This address serves "${type}", not JSON. Often this is an error or login page, or the server does not know the file type.`,
    ];
  if (reason === 'empty') return ['Der Feed ist leer.', 'The feed is empty.'];
  if (/\ufffd/.test(String(reason)))
    return [
      'Der Feed ist kein JSON in UTF-8. Bitte die Datei als UTF-8 speichern.',
      'The feed is not JSON in UTF-8. Please save the file as UTF-8.',
    ];
  if (line)
    return [
      `Der Feed ist kein gültiges JSON: Zeile ${line}, Spalte ${column} (${reason}). Oft fehlt dort ein Komma oder eine Klammer, oder es ist eines zu viel.`,
      `The feed is not valid JSON: line ${line}, column ${column} (${reason}). Often a comma or a bracket is missing there, or there is one too many.`,
    ];
  return [
    `Der Feed ist kein gültiges JSON (${reason}). Oft fehlt ein Komma oder eine Klammer, oder die Datei ist abgeschnitten.`,
    `The feed is not valid JSON (${reason}). Often a comma or a bracket is missing, or the file is cut off.`,
  ];
}

function noFeed({ version, file }: Details): Words {
  if (version)
    return [
      `Der Feed hat die Version „${version}“. Diese Widgets lesen Version 1.0: bitte die Widgets aktualisieren oder „version“ berichtigen.`,
      `The feed has version "${version}". These widgets read version 1.0: please update the widgets or correct "version".`,
    ];
  if (version !== undefined)
    return [
      'Dem Feed fehlt die Angabe "version": "1.0".',
      'The feed lacks the field "version": "1.0".',
    ];
  if (file)
    return [
      `Unter ${file} liegt keine JSON-Liste [ … ].`,
      `There is no JSON array [ … ] at ${file}.`,
    ];
  return [
    'Der Feed ist kein JSON-Objekt mit Abschnitten wie „actors“ und „funders“.',
    'The feed is not a JSON object with sections such as "actors" and "funders".',
  ];
}
