import { digest, whereIs } from '../feed/examine.js';
import { foundInWords } from '../feed/section-words.js';
import type { Report } from './check.js';

export type Language = 'de' | 'en';

/** Feeds are written by others: nothing in them may steer the terminal, or turn its text around. */
const STEERING = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** What is wrong with a call, in German and English. */
export function complaint(
  kind: 'call' | 'language' | 'command' | 'address' | 'others',
  given = '',
): readonly [de: string, en: string] {
  switch (kind) {
    case 'call':
      return [`So geht es nicht: ${given}`, `This does not work: ${given}`];
    case 'language':
      return [`--lang ist de oder en, nicht „${given}“.`, `--lang is de or en, not "${given}".`];
    case 'command':
      return given
        ? [`Den Befehl „${given}“ gibt es nicht.`, `There is no command "${given}".`]
        : ['', ''];
    case 'address':
      return ['Welche Datei oder URL?', 'Which file or URL?'];
    case 'others':
      return [
        `Bitte einen Feed nach dem anderen: ${given}`,
        `One feed at a time, please: ${given}`,
      ];
  }
}

export function usage(language: Language): string {
  return language === 'de'
    ? `Verwendung:
  engagiert check <Datei oder URL> [--lang de|en] [--json]   prüft einen Feed
  engagiert schema                                           nennt die Datei mit dem JSON-Schema
  engagiert --version                                        nennt die Version

Ergebnis: 0 in Ordnung, 1 Fehler im Feed, 2 falscher Aufruf`
    : `Usage:
  engagiert check <file or URL> [--lang de|en] [--json]   checks a feed
  engagiert schema                                        names the file of the JSON Schema
  engagiert --version                                     names the version

Exit code: 0 fine, 1 errors in the feed, 2 wrong usage`;
}

/** The report as people read it: each issue with its place, then the sum. */
export function verdict(report: Report, language: Language): string {
  const { advice, counts, errors, failure, issues, url, warnings } = report;
  const german = language === 'de';
  const { told, rest } = digest(issues);
  const lines = told.map((finding) => {
    const { severity, pointer, message } = finding;
    const mark =
      severity === 'error' ? (german ? 'Fehler ' : 'error  ') : german ? 'Hinweis' : 'warning';
    const place = whereIs(finding, language);
    return `${mark}  ${pointer || '/'}${place && ` (${place})`}\n         ${message[language]}`;
  });
  for (const [kind, count] of rest)
    lines.push(
      german
        ? `…        ${kind}: ${count} weitere dieser Art; alle mit --json`
        : `…        ${kind}: ${count} more of this kind; all of them with --json`,
    );
  for (const { message } of advice)
    lines.push(`${german ? 'Rat    ' : 'advice '}  ${message[language]}`);
  if (failure) lines.push(`${failure.code}: ${failure.message[language]}`);
  const records = foundInWords(counts, language).join(', ');
  if (german) {
    lines.push('', url, `Gelesen: ${records || 'nichts'}`);
    lines.push(`${errors} Fehler, ${warnings} ${warnings === 1 ? 'Hinweis' : 'Hinweise'}`);
  } else {
    lines.push('', url, `Read: ${records || 'nothing'}`);
    lines.push(
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    );
  }
  return lines.join('\n').replace(STEERING, '');
}

/** The report for programs: the same signs are escaped, and so not lost. */
export function asJson(report: Report): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(report, null, 2).replace(STEERING, escaped);
}
