// The licence texts of everything that may be inside our files: they have to travel with every copy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Packages that are no development tools, by path, as the lockfile knows them. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(
      ([path, { dev, devOptional }]) => path && !dev && !devOptional && !path.includes('@types/'),
    )
    .map(([path, { version, license }]) => ({
      path,
      name: path.replace(/^.*node_modules\//, ''),
      version,
      license,
    }));
}

export function thirdPartyLicences() {
  const parts = shippedPackages().map(({ path, name, version, license }) => {
    const folder = join(root, path);
    const file = existsSync(folder)
      ? readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry))
      : undefined;
    const text = file
      ? readFileSync(join(folder, file), 'utf8').trim()
      : '(no text in the package)';
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return [`engagiert-widgets\n\n${own}\n`, ...parts].join(`\n${'-'.repeat(78)}\n\n`);
}
