// What a visitor of a German page loads for each widget (brotli), against our budgets. Needs `npm run build`.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'vite';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const KB = 1024;

/** What we want to reach, in KB. The map engine is fetched only when a map is on screen. */
export const BUDGETS = {
  'loader.js': 3,
  'funder-banner.js': 13,
  'quote-carousel.js': 15,
  'opportunity-list.js': 18,
  'all.js': 32,
  'map engine': 48,
};

/**
 * Where we are with those that are over budget, in KB: a build may get smaller, never larger. Lower a number with each
 * gain, and take its line out once the budget is met. See docs/decisions/0010-sizes.md.
 */
export const CEILINGS = {
  'funder-banner.js': 15.2,
  'quote-carousel.js': 17.2,
  'opportunity-list.js': 23.5,
};

/** The files that this one imports: at once, or when something asks for them. */
function importsOf(file) {
  const found = { static: [], dynamic: [] };
  const visit = (node) => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!node || typeof node.type !== 'string') return;
    const { source } = node;
    if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) && source) {
      found.static.push(source.value);
    }
    if (node.type === 'ImportExpression') {
      // One without a name is a file's own, by its bare address.
      found.dynamic.push(source.value ?? source.quasis?.[0].value.cooked ?? '');
    }
    Object.values(node).forEach(visit);
  };
  visit(parseAst(readFileSync(join(dist, file), 'utf8')).body);
  const path = (specifier) => join(dirname(file), specifier).replaceAll('\\', '/');
  return { static: found.static.map(path), dynamic: found.dynamic.map(path) };
}

/** The file and everything that comes with it. */
export function loadedWith(file, known = new Set()) {
  const files = new Set();
  const add = (name) => {
    if (files.has(name) || known.has(name)) return;
    files.add(name);
    importsOf(name).static.forEach(add);
  };
  add(file);
  return files;
}

/** A file without the hash in the names that it knows, which is chance and makes up to 30 bytes more or less. */
const brotli = (file) => {
  const code = readFileSync(join(dist, file), 'utf8').replace(
    /-[\da-f]{8}(?=\d?\.js")/g,
    '-00000000',
  );
  return brotliCompressSync(code).length;
};
const sum = (files) => [...files].reduce((total, file) => total + brotli(file), 0);

function mapEngine() {
  const page = loadedWith('all.js');
  const engine = [...page]
    .flatMap((file) => importsOf(file).dynamic)
    // Leaflet with the map's frame, popup and tiles around it.
    .find((file) => file.includes('map-pane'));
  return engine ? sum(loadedWith(engine, page)) : Number.NaN;
}

/** Name, size and budget of everything that has one. */
export function sizes() {
  return Object.entries(BUDGETS).map(([name, budget]) => {
    const size = name === 'map engine' ? mapEngine() : sum(loadedWith(name));
    const ceiling = (CEILINGS[name] ?? budget) * KB;
    return { name, size, budget: budget * KB, ceiling, fits: size <= budget * KB };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = sizes();
  for (const { name, size, budget, fits } of rows) {
    const kilobytes = (bytes) => (bytes / KB).toFixed(1).padStart(6);
    console.log(
      `${name.padEnd(22)}${kilobytes(size)} of ${kilobytes(budget)} KB ${fits ? '' : '← too big'}`,
    );
  }
  if (rows.some(({ fits }) => !fits)) process.exitCode = 1;
}
