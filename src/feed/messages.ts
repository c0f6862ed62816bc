import type { Issue, Loss, LossCode, LostCode, MendedCode } from './errors.js';
import { placeOf } from './message-place.js';
import {
  expected,
  hasOddSign,
  inLines,
  isArea,
  isImage,
  isMetres,
  isNoDay,
  isNumber,
  isSeveral,
  noList,
  reference,
  type Words,
} from './message-phrases.js';

/*
 * What editors of a feed read: what is wrong, where, and what to do. Bundles load this only to log something.
 */

type Message = readonly [de: (p: Words) => string, en: (p: Words) => string];

const LOST: Readonly<Record<LostCode | 'more', Message>> = {
  missing: [
    (p) =>
      `„${p.field}“ fehlt oder ist nicht brauchbar, deshalb fällt dieser Teil weg. Bitte „${p.field}“ ergänzen.`,
    (p) =>
      `"${p.field}" is missing or unusable, so this part is left out. Please add "${p.field}".`,
  ],
  type: [
    (p) => `Hier steht ${p.value === '–' ? 'nichts' : p.value}, erwartet wird ${expected(p, 0)}.`,
    (p) => `Found ${p.value === '–' ? 'nothing' : p.value}, expected ${expected(p, 1)}.`,
  ],
  word: [
    (p) => `„${p.value}“ ist hier nicht vorgesehen. Möglich sind: ${p.allowed}.`,
    (p) => `"${p.value}" is not known here. Allowed values: ${p.allowed}.`,
  ],
  date: [
    (p) =>
      isNoDay(p)
        ? `Den Tag „${p.value}“ gibt es nicht. Bitte das Datum prüfen.`
        : `„${p.value}“ ist kein Datum. Bitte so schreiben: 2026-05-31 oder 2026-05-31T18:00:00+02:00.`,
    (p) =>
      isNoDay(p)
        ? `There is no day "${p.value}". Please check the date.`
        : `"${p.value}" is not a date. Please write it like 2026-05-31 or 2026-05-31T18:00:00+02:00.`,
  ],
  time: [
    (p) => `„${p.value}“ ist keine Uhrzeit. Bitte so schreiben: 09:30.`,
    (p) => `"${p.value}" is not a time of day. Please write it like 09:30.`,
  ],
  period: [
    (p) =>
      `„${p.first}“ ${isNumber(p) ? 'ist größer als' : 'liegt nach'} „${p.last}“ (${p.value}), deshalb fallen beide weg. Bitte prüfen, ob sie vertauscht sind.`,
    (p) =>
      `"${p.first}" is ${isNumber(p) ? 'greater than' : 'after'} "${p.last}" (${p.value}), so both are left out. Please check whether they are swapped.`,
  ],
  number: [
    (p) => `„${p.value}“ passt nicht. Erwartet wird eine Zahl von ${p.min} bis ${p.max}.`,
    (p) => `"${p.value}" does not fit. Expected a number from ${p.min} to ${p.max}.`,
  ],
  language: [
    (p) =>
      `„${p.value}“ ist kein Sprachkürzel. ${isSeveral(p) ? 'Mehrere sind eine Liste: ["de", "en"].' : 'Üblich sind „de“, „en“ oder „de-simple“.'}`,
    (p) =>
      `"${p.value}" is not a language tag. ${isSeveral(p) ? 'Please write several as a list: ["de", "en"].' : 'Common ones are "de", "en" or "de-simple".'}`,
  ],
  color: [
    (p) => `„${p.value}“ ist keine Farbe. Bitte als Hexwert schreiben, wie #1a7f5a.`,
    (p) => `"${p.value}" is not a colour. Please write a hex value such as #1a7f5a.`,
  ],
  url: [
    (p) =>
      isImage(p)
        ? `„${p.value}“ ist keine Adresse eines Bildes. Erlaubt sind https:// und der Weg zu einer Datei neben dem Feed, wie bilder/logo.png; kein eingebettetes Bild (data:) und keine Datei des eigenen Rechners.`
        : `„${p.value}“ ist keine Adresse, die wir verlinken. Erlaubt sind https://, http://, mailto: und tel:, ohne Passwort.`,
    (p) =>
      isImage(p)
        ? `"${p.value}" is not the address of an image. Allowed are https:// and the path to a file beside the feed, such as images/logo.png; no embedded image (data:) and no file on your own computer.`
        : `"${p.value}" is not an address that we link to. Allowed are https://, http://, mailto: and tel:, without a password.`,
  ],
  email: [
    (p) => `„${p.value}“ ist keine E-Mail-Adresse. Bitte so schreiben: name@beispiel.de.`,
    (p) => `"${p.value}" is not an e-mail address. Please write it like name@example.org.`,
  ],
  phone: [
    (p) => `„${p.value}“ ist keine Telefonnummer. Bitte so schreiben: +49 561 123456.`,
    (p) => `"${p.value}" is not a phone number. Please write it like +49 561 123456.`,
  ],
  position: [
    (p) =>
      `„${p.value}“ ist kein Ort auf der Erde. Bitte „lat“ und „lon“ in Grad angeben, wie 51.3127 und 9.4797.${isMetres(p) ? ' Das sind wohl Meter (UTM, Gauß-Krüger): bitte beim Export WGS 84 wählen.' : ''}`,
    (p) =>
      `"${p.value}" is not a place on earth. Please give "lat" and "lon" in degrees, such as 51.3127 and 9.4797.${isMetres(p) ? ' These are probably metres (UTM): please choose WGS 84 when exporting.' : ''}`,
  ],
  'zero-position': [
    () =>
      'Der Standort 0/0 liegt im Atlantik und gilt als nicht angegeben. Bitte richtige Koordinaten eintragen oder „position“ weglassen.',
    () =>
      'The position 0/0 is in the Atlantic and counts as not given. Please enter real coordinates or leave "position" out.',
  ],
  geometry: [
    () =>
      'Die Fläche ist kein vollständiges GeoJSON-Polygon oder -MultiPolygon. Bitte jeden Ring als Liste von [Länge, Breite] angeben.',
    () =>
      'The area is not a complete GeoJSON Polygon or MultiPolygon. Please give each ring as a list of [longitude, latitude].',
  ],
  duplicate: [
    (p) =>
      `Die Kennung „${p.value}“ gibt es schon. Der erste Eintrag bleibt, dieser fällt weg. Bitte eine eigene Kennung vergeben.`,
    (p) =>
      `The id "${p.value}" exists already. The first record stays, this one is left out. Please give it an id of its own.`,
  ],
  'unknown-id': [
    (p) =>
      `In „${p.section}“ gibt es keinen Eintrag mit der Kennung „${p.value}“. ${reference(p, 0)}`,
    (p) => `There is no record with the id "${p.value}" in "${p.section}". ${reference(p, 1)}`,
  ],
  circle: [
    (p) =>
      `Über „${p.value}“ führt der Weg nach oben im Kreis. Der Eintrag steht deshalb auf der obersten Ebene.`,
    (p) =>
      `The way up by "${p.value}" leads round in a circle, so the record stands on the top level.`,
  ],
  'too-many': [
    (p) => `Die Liste hat ${p.value} Einträge; mehr als ${p.max} werden nicht gezeigt.`,
    (p) => `The list has ${p.value} items; more than ${p.max} are not shown.`,
  ],
  section: [
    (p) =>
      p.file
        ? `Die Datei dieses Abschnitts, ${p.file}, brachte nichts. ${p.de}`
        : `Hier steht ${noList(p, 0)}. Ein Abschnitt ist eine Liste [ … ] oder die Adresse einer JSON-Datei mit einer Liste.`,
    (p) =>
      p.file
        ? `The file of this section, ${p.file}, yielded nothing. ${p.en}`
        : `Found ${noList(p, 1)}. A section is a list [ … ] or the address of a JSON file with a list.`,
  ],
  repeated: [
    (p) =>
      `„${p.field}“ steht hier mehrmals (${inLines(p, 0)}). Es zählt nur das letzte; bitte zusammenführen oder löschen.`,
    (p) =>
      `"${p.field}" stands here more than once (${inLines(p, 1)}). Only the last one counts; please merge or delete.`,
  ],
  more: [
    (p) =>
      p.count === 1
        ? 'Dazu kommt 1 weiterer Hinweis, der hier nicht steht.'
        : `Dazu kommen ${p.count} weitere Hinweise, die hier nicht einzeln stehen.`,
    (p) =>
      p.count === 1
        ? 'There is 1 more issue that is not listed here.'
        : `There are ${p.count} more issues that are not listed here.`,
  ],
};

const MENDED: Readonly<Record<MendedCode, Message>> = {
  'repeated-same': [
    (p) =>
      `„${p.field}“ steht hier mehrmals mit demselben Inhalt (${inLines(p, 0)}). Verloren geht nichts; bitte alle bis auf eines löschen.`,
    (p) =>
      `"${p.field}" stands here more than once with the same content (${inLines(p, 1)}). Nothing is lost; please delete all but one.`,
  ],
  name: [
    (p) =>
      hasOddSign(p)
        ? `Im Feldnamen „${p.value}“ steckt ein Leerzeichen oder ein unsichtbares Zeichen, deshalb wird er nicht erkannt. Bitte neu tippen: „${p.meant}“.`
        : `„${p.value}“ ist nicht bekannt und wird nicht gezeigt${Number(p.count) > 1 ? ` (${p.count}-mal)` : ''}. ${p.into ? `Das gehört mit in „${p.into}“` : `Gemeint ist wohl „${p.meant}“`}${p.like ? `: ${p.like}` : ''}.`,
    (p) =>
      hasOddSign(p)
        ? `There is a space or an invisible character in the name "${p.value}", so it is not recognised. Please type it anew: "${p.meant}".`
        : `"${p.value}" is not known and is not shown${Number(p.count) > 1 ? ` (${p.count} times)` : ''}. ${p.into ? `It belongs in "${p.into}"` : `Probably "${p.meant}" is meant`}${p.like ? `: ${p.like}` : ''}.`,
  ],
  reference: [
    (p) =>
      `Dieser Abschnitt liegt in einer eigenen Datei (${p.value}) und wurde hier nicht geprüft.`,
    (p) => `This section is in a file of its own (${p.value}) and was not checked here.`,
  ],
  markup: [
    () =>
      'Der Text enthält HTML. Gezeigt wird nur der reine Text; Zeilenumbrüche bitte als \\n schreiben.',
    () => 'The text contains HTML. Only the plain text is shown; please write line breaks as \\n.',
  ],
  characters: [
    () =>
      'Der Text enthält unsichtbare Steuerzeichen. Sie werden weggelassen; oft kommen sie mit kopiertem Text.',
    () =>
      'The text contains invisible control characters. They are left out; they often come with copied text.',
  ],
  encoding: [
    () =>
      'Im Text steht „\ufffd“: dort ging ein Zeichen wie ä oder ß verloren. Bitte die Datei als UTF-8 speichern.',
    () =>
      'The text contains "\ufffd": a character such as ä or ß was lost there. Please save the file as UTF-8.',
  ],
  'too-long': [
    (p) => `Der Text ist sehr lang und wird nach ${p.max} Zeichen abgeschnitten. Bitte kürzen.`,
    (p) => `The text is very long and is cut after ${p.max} characters. Please shorten it.`,
  ],
  notation: [
    (p) => `„${p.value}“ wird als „${p.mended}“ gelesen; bitte so eintragen.`,
    (p) => `"${p.value}" is read as "${p.mended}"; please enter it like this.`,
  ],
  scheme: [
    (p) =>
      `„${p.value}“ hat keinen Anfang wie https://. Verwendet wird ${p.mended}; bitte so eintragen.`,
    (p) =>
      `"${p.value}" has no beginning such as https://. ${p.mended} is used; please enter it like this.`,
  ],
  swapped: [
    (p) =>
      `Breite und Länge sind vertauscht. Verwendet wird ${p.value}; bitte ${isArea(p) ? 'jede Ecke als [Länge, Breite] eintragen' : '„lat“ und „lon“ tauschen'}.`,
    (p) =>
      `Latitude and longitude are swapped. ${p.value} is used; please ${isArea(p) ? 'enter each corner as [longitude, latitude]' : 'swap "lat" and "lon"'}.`,
  ],
  'content-type': [
    (p) =>
      `Der Server liefert den Feed ${p.value ? `als „${p.value}“` : 'ohne Angabe seiner Art (Content-Type)'}. Bitte auf „application/json“ einstellen.`,
    (p) =>
      `The server sends the feed ${p.value ? `as "${p.value}"` : 'without a content type'}. Please set it to "application/json".`,
  ],
};

const MESSAGES: Readonly<Record<LossCode, Message>> = { ...LOST, ...MENDED };

/** A loss in words; with the raw feed at hand it names the record as its editors know it. */
export function describe(loss: Loss, raw?: unknown): Issue {
  const [de, en] = MESSAGES[loss.code];
  const field = loss.pointer.split('/').at(-1) ?? '';
  const words = { field, ...loss.params };
  return {
    ...loss,
    severity: codesOf(loss).every((code) => code in MENDED) ? 'warning' : 'error',
    message: { de: placeOf(loss, raw, 0) + de(words), en: placeOf(loss, raw, 1) + en(words) },
  };
}

/** A loss that counts others is as bad as the worst of them. */
const codesOf = ({ code, params }: Loss): readonly string[] =>
  code === 'more' ? String(params?.codes).split(' ') : [code];
