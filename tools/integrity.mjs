// Hashes of all files in dist/: for pages that want them checked, and an import map for parts that load later.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export function writeIntegrity(dist) {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const hashes = files.map((file) => [
    relative(dist, file).replaceAll(sep, '/'),
    `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
  ]);
  const write = (name, content) =>
    writeFileSync(join(dist, name), `${JSON.stringify(content, null, 2)}\n`);
  // For pages that want every part checked, also those that load later: `./` is where the files lie.
  const scripts = hashes.filter(([file]) => /^(chunks\/)?[^/]+\.js$/.test(file));
  const importmap = {
    integrity: Object.fromEntries(scripts.map(([file, hash]) => [`./${file}`, hash])),
  };
  write('importmap.json', importmap);
  const text = readFileSync(join(dist, 'importmap.json'));
  hashes.push(['importmap.json', `sha384-${createHash('sha384').update(text).digest('base64')}`]);
  write('integrity.json', Object.fromEntries(hashes));
}
