// What is inside our files besides our own: the licence texts, which have to travel with every copy, and the bill of
// materials (CycloneDX). Both from the lockfile: `npm sbom --omit=dev` leaves out what a development tool uses, too.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Packages that are no development tools. Types leave nothing in a file. */
export function shippedPackages() {
  const { packages } = json(join(root, 'package-lock.json'));
  return Object.entries(packages)
    .filter(
      ([path, { dev, devOptional }]) => path && !dev && !devOptional && !path.includes('@types/'),
    )
    .map(([path, entry]) => ({ path, name: path.replace(/^.*node_modules\//, ''), ...entry }));
}

function licenceText(path) {
  const folder = join(root, path);
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const { author, homepage, repository } = json(join(folder, 'package.json'));
  const who = typeof author === 'object' ? author.name : author;
  // The package names its licence without the text.
  return [who && `Copyright ${who}`, homepage ?? repository?.url].filter(Boolean).join('\n');
}

export function thirdPartyLicences() {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const parts = shippedPackages().map(
    ({ path, name, version, license }) =>
      `${name} ${version} (${license})\n\n${licenceText(path)}\n`,
  );
  return [`engagiert-widgets\n\n${own}\n`, ...parts].join(`\n${'-'.repeat(78)}\n\n`);
}

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Free of the moment it was made, so that the same sources give the same file. */
export function billOfMaterials() {
  const { name, version, license } = json(join(root, 'package.json'));
  const component = (type, part) => ({
    type,
    'bom-ref': purl(part.name, part.version),
    name: part.name,
    version: part.version,
    purl: purl(part.name, part.version),
    licenses: [{ license: { id: part.license } }],
  });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component('library', { name, version, license }) },
    components: shippedPackages().map((part) => ({
      ...component('library', part),
      hashes: [
        {
          alg: 'SHA-512',
          content: Buffer.from(part.integrity.replace('sha512-', ''), 'base64').toString('hex'),
        },
      ],
    })),
  };
}
