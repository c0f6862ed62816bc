#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { version } from '../version.js';
import { checkFeed } from './check.js';
import { readFeed } from './read.js';
import { asJson, complaint, usage, verdict, type Language } from './words.js';

const SCHEMA = new URL('../feed.schema.json', import.meta.url);

/** Runs a command; gives the exit code: 0 fine, 1 errors in the feed, 2 wrong usage. */
async function main(): Promise<number> {
  let input;
  try {
    input = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'de' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse('de', 'call', (error as Error).message);
  }
  const { values, positionals } = input;
  const [command, address, ...others] = positionals;
  const { lang } = values;
  const language = lang === 'en' ? 'en' : 'de';
  if (values.help || values.version) return tell(values.help ? usage(language) : version);
  if (lang !== language) return refuse(language, 'language', lang);
  if (command === 'schema') return tell(fileURLToPath(SCHEMA));
  if (command !== 'check') return refuse(language, 'command', command);
  if (!address) return refuse(language, 'address');
  if (others.length) return refuse(language, 'others', others.join(' '));
  const report = checkFeed(await readFeed(address));
  console.log(values.json ? asJson(report) : verdict(report, language));
  return report.errors ? 1 : 0;
}

function tell(words: string): number {
  console.log(words);
  return 0;
}

function refuse(language: Language, ...what: Parameters<typeof complaint>): number {
  const [de, en] = complaint(...what);
  const words = language === 'en' ? en : de;
  console.error(words ? `${words}\n\n${usage(language)}` : usage(language));
  return 2;
}

process.exitCode = await main();
