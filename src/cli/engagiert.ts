#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkFeed } from './check.js';
import { readFeed } from './read.js';
import { usage, verdict } from './words.js';

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
      },
    });
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  const { values, positionals } = input;
  const [command, address] = positionals;
  const language = values.lang === 'en' ? 'en' : 'de';
  if (command === 'schema') {
    console.log(fileURLToPath(SCHEMA));
    return 0;
  }
  if (command !== 'check' || !address || values.help) {
    console.log(usage(language));
    return values.help ? 0 : 2;
  }
  const report = checkFeed(await readFeed(address));
  console.log(values.json ? JSON.stringify(report, null, 2) : verdict(report, language));
  return report.errors ? 1 : 0;
}

process.exitCode = await main();
