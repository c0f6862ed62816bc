import type { Report } from './check.js';

type Language = 'de' | 'en';

export function usage(language: Language): string {
  return language === 'de'
    ? `Verwendung:
  engagiert check <Datei oder URL> [--lang de|en] [--json]   prüft einen Feed
  engagiert schema                                           nennt die Datei mit dem JSON-Schema

Ergebnis: 0 in Ordnung, 1 Fehler im Feed, 2 falscher Aufruf`
    : `Usage:
  engagiert check <file or URL> [--lang de|en] [--json]   checks a feed
  engagiert schema                                        names the file of the JSON Schema

Exit code: 0 fine, 1 errors in the feed, 2 wrong usage`;
}

/** The report as people read it: each issue with its place, then the sum. */
export function verdict(report: Report, language: Language): string {
  const { advice, counts, errors, failure, issues, url, warnings } = report;
  const german = language === 'de';
  const lines = issues.map(({ severity, pointer, message }) => {
    const mark =
      severity === 'error' ? (german ? 'Fehler ' : 'error  ') : german ? 'Hinweis' : 'warning';
    return `${mark}  ${pointer || '/'}\n         ${message[language]}`;
  });
  for (const { message } of advice)
    lines.push(`${german ? 'Rat    ' : 'advice '}  ${message[language]}`);
  if (failure) lines.push(`${failure.code}: ${failure.message[language]}`);
  const shown = Object.entries(counts).filter(([, count]) => count);
  const records = shown.map(([name, count]) => `${name} ${count}`).join(', ');
  if (german) {
    lines.push('', url, `Gelesen: ${records || 'nichts'}`);
    lines.push(`${errors} Fehler, ${warnings} ${warnings === 1 ? 'Hinweis' : 'Hinweise'}`);
  } else {
    lines.push('', url, `Read: ${records || 'nothing'}`);
    lines.push(
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    );
  }
  // Feeds are written by others: nothing in them may steer the terminal.
  return lines.join('\n').replace(/[\0-\x09\x0b-\x1f\x7f-\x9f]/g, '');
}
