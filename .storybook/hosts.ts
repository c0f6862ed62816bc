import hostile from '../demo/pages/hostile.css?raw';
import kern from '../src/themes/kern.css?raw';
import neutral from '../src/themes/neutral.css?raw';
import wordpress from '../src/themes/wordpress.css?raw';
import highContrast from './hosts/high-contrast.css?raw';
import kernVariables from './hosts/kern-variables.css?raw';
import wordpressVariables from './hosts/wordpress-variables.css?raw';

/** Style sheets of host pages, and the bridges to them. `data-host` on any element turns one on within it. */
const sheets: Readonly<Record<string, string>> = {
  neutral,
  kern: kernVariables + kern,
  wordpress: wordpressVariables + wordpress,
  hostile: `${hostile}\n:scope * { all: unset; }`,
  'high-contrast': highContrast,
};

/** A scope leaves selectors as strong as they are on a real page, and the documentation pages alone. */
export function addHostStyles(): void {
  const style = document.createElement('style');
  style.textContent = Object.entries(sheets)
    .map(([name, css]) => `@scope ([data-host~='${name}']) {\n${css}\n}`)
    .join('\n');
  document.head.append(style);
}

export { highContrast };
