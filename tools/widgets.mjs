// The widgets by name, for build, manifest and tests: a door in src/define/ is what makes one.
import { readdirSync, readFileSync } from 'node:fs';

const src = new URL('../src/', import.meta.url);
const doors = readdirSync(new URL('define/', src))
  .filter((file) => file.endsWith('.ts') && file !== 'define.ts')
  .map((file) => file.replace('.ts', ''));

/** In the order in which src/all.ts registers them. */
export const WIDGETS = [
  ...readFileSync(new URL('all.ts', src), 'utf8').matchAll(/'\.\/define\/([\w-]+)\.js'/g),
].map(([, name]) => name);
export const TAGS = WIDGETS.map((name) => `engagiert-${name}`);

// The analyzer of the manifest goes on without its configuration where that throws: `npm run analyze` asks here before.
const outside = doors.filter((name) => !WIDGETS.includes(name));
if (outside.length > 0) {
  throw new Error(`src/all.ts lacks the door of ${outside.join(' and ')}: import './define/….js'.`);
}
