// Finds the browsers that the tests and the bench need, and installs what is missing where that is possible.
// `node tools/browsers.mjs chromium firefox webkit` makes them available and prints where they are.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const windowsRoots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter((root) => root !== undefined);
const inWindows = (path) => windowsRoots.map((root) => join(root, path));

const PLACES = {
  chromium: {
    variable: 'CHROME_PATH',
    // The shell first: it draws no windows of its own around the pages, and the tests take half as long.
    commands: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'msedge',
    ],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...inWindows('Google/Chrome/Application/chrome.exe'),
      ...inWindows('Chromium/Application/chrome.exe'),
      ...inWindows('Microsoft/Edge/Application/msedge.exe'),
    ],
    // One set after the other is tried: older distributions have no shell.
    packages: [['chromium-headless-shell'], ['chromium']],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...inWindows('Mozilla Firefox/firefox.exe'),
    ],
    packages: [['firefox-esr']],
  },
  // WebKit is driven through WebKitGTK's driver, which needs a display: under Linux only.
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    commands: ['WebKitWebDriver'],
    paths: [],
    packages: [['webkit2gtk-driver', 'xvfb']],
    also: ['Xvfb'],
  },
};

function onPath(command) {
  const names = process.platform === 'win32' ? [`${command}.exe`] : [command];
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
}

async function downloadedByPlaywright(engine) {
  if (engine !== 'chromium') return undefined;
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Where the browser (for WebKit: its driver) is, or undefined. */
export async function findBrowser(engine) {
  const { variable, commands, paths, also = [] } = PLACES[engine];
  const wished = process.env[variable];
  if (wished && existsSync(wished)) return wished;
  if (wished) console.warn(`${variable} is set to ${wished}, but no file is there.`);
  if (!also.every(onPath)) return undefined;
  return (
    commands.map(onPath).find(Boolean) ??
    paths.find(existsSync) ??
    (await downloadedByPlaywright(engine))
  );
}

function run(command, args, env = {}) {
  return (
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    }).status === 0
  );
}

/** The words before `apt-get`, or undefined where packages cannot be installed without asking. */
function aptPrefix() {
  if (process.platform !== 'linux' || !onPath('apt-get')) return undefined;
  if (process.getuid() === 0) return [];
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n'];
  } catch {
    return undefined;
  }
}

function installWithApt(prefix, packages) {
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
  };
  return (
    apt('update', '-qq') &&
    packages.some((set) => apt('install', '-y', '-qq', '--no-install-recommends', ...set))
  );
}

/** Finds the browser, installs it where it is missing, and returns undefined (with one sentence said) where it cannot. */
export async function ensureBrowser(engine) {
  const found = await findBrowser(engine);
  if (found) return found;

  const { packages, variable } = PLACES[engine];
  const prefix = aptPrefix();
  if (prefix) {
    const sets = packages.map((set) => set.join(' and ')).join(' or ');
    console.log(`No ${engine} found: installing ${sets} with apt-get.`);
    if (installWithApt(prefix, packages)) return findBrowser(engine);
  }
  if (engine === 'chromium') {
    console.log('No Chrome, Chromium or Edge found: downloading Chromium with Playwright.');
    const cli = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url));
    if (run(process.execPath, [cli, 'install', 'chromium'])) return findBrowser(engine);
  }
  console.error(
    engine === 'webkit'
      ? `Missing for the WebKit tests: the Debian packages ${packages[0].join(' and ')}.`
      : `Missing for the tests: please install ${engine === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox'}, or set ${variable} to its program file.`,
  );
  return undefined;
}

/**
 * What a Chromium needs to run quietly here: no calls home, and no sandbox only where there cannot be one
 * (root in a container).
 */
export const chromiumArguments = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []),
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  for (const engine of wanted.length > 0 ? wanted : ENGINES) {
    const path = await ensureBrowser(engine);
    console.log(`${engine}: ${path ?? 'not available'}`);
    if (!path) process.exitCode = 1;
  }
}
