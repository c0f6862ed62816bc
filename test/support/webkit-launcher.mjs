import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const DEFAULT_SIZE = { width: 1280, height: 720 };
const BUTTONS = { left: 0, middle: 1, right: 2 };

const keyDown = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
const keyUp = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });

/** `Shift+Tab` → press both, in that order, and let go of them backwards. */
function chord(keys) {
  const parts = keys.length > 1 ? keys.split('+') : [keys];
  return [...parts.map(keyDown), ...parts.toReversed().map(keyUp)];
}

/* These two run in the browser. The window cannot be narrower than its toolbar, a frame in it can. */

function showFrame(url, { width, height }) {
  document.documentElement.style.cssText = 'margin: 0; overflow: hidden';
  document.body.style.cssText = 'margin: 0; overflow: hidden';
  const frame = document.createElement('iframe');
  frame.style.cssText = `display: block; border: 0; width: ${width}px; height: ${height}px`;
  frame.addEventListener('load', () => frame.contentWindow.focus());
  frame.src = url;
  document.body.replaceChildren(frame);
}

function sizeFrame({ width, height }) {
  const { style } = document.querySelector('iframe');
  style.width = `${width}px`;
  style.height = `${height}px`;
}

/**
 * Drives WebKitGTK by the WebDriver protocol, in one window under a virtual display. To the test runner it looks
 * like a Playwright page, so that its commands (keys, mouse, viewport) work as in the other engines.
 */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'playwright';
  concurrency = 1;
  #driverPath;
  #processes = [];
  #driver;
  #active;

  constructor(driverPath) {
    this.#driverPath = driverPath;
  }

  async startSession(id, url) {
    if (!this.#driver) {
      this.#driver = this.#start();
      await this.#send('POST', 'url', { url: new URL('/?mode=iframe', url).href });
    }
    this.#active = id;
    await this.#execute(showFrame, url, DEFAULT_SIZE);
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#execute(() => document.querySelector('iframe')?.contentWindow.location.href);
  }

  async stopSession() {
    this.#active = undefined;
    await this.#execute(() => document.querySelector('iframe')?.remove());
    return {};
  }

  startDebugSession() {
    throw new Error('WebKitGTK cannot be debugged from here.');
  }

  async stop() {
    if (this.#driver) await this.#send('DELETE', '').catch(() => {});
    this.kill();
  }

  kill() {
    for (const child of this.#processes.toReversed()) child.kill();
  }

  getPage() {
    return {
      setViewportSize: (size) => this.#execute(sizeFrame, size),
      emulateMedia: () => {
        throw new Error('WebKitGTK cannot emulate media features.');
      },
      keyboard: {
        type: (text) => this.#keys([...text].flatMap(chord)),
        press: (keys) => this.#keys(chord(keys)),
        down: (key) => this.#keys([keyDown(key)]),
        up: (key) => this.#keys([keyUp(key)]),
      },
      mouse: {
        move: (x, y) => this.#pointer([{ type: 'pointerMove', duration: 0, x, y }]),
        down: ({ button = 'left' } = {}) =>
          this.#pointer([{ type: 'pointerDown', button: BUTTONS[button] }]),
        up: ({ button = 'left' } = {}) =>
          this.#pointer([{ type: 'pointerUp', button: BUTTONS[button] }]),
        click: (x, y, { button = 'left' } = {}) =>
          this.#pointer([
            { type: 'pointerMove', duration: 0, x, y },
            { type: 'pointerDown', button: BUTTONS[button] },
            { type: 'pointerUp', button: BUTTONS[button] },
          ]),
      },
    };
  }

  #keys(actions) {
    return this.#send('POST', 'actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #pointer(actions) {
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.#send('POST', 'actions', { actions: [pointer] });
  }

  #execute(script, ...args) {
    return this.#send('POST', 'execute/sync', { script: `return (${script})(...arguments)`, args });
  }

  async #start() {
    const display = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '2000x1600x24', '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    this.#processes.push(display);
    const [number] = await once(display.stdio[3], 'data');

    const port = await freePort();
    const driver = spawn(this.#driverPath, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${String(number).trim()}`,
        GDK_BACKEND: 'x11',
        // There is no sandbox inside a container, and the pages are our own.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      },
    });
    this.#processes.push(driver);
    process.once('exit', () => this.kill());

    const server = `http://127.0.0.1:${port}`;
    await ready(`${server}/status`);
    const { sessionId } = await call('POST', `${server}/session`, {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser' } },
    });
    await call('POST', `${server}/session/${sessionId}/window/rect`, { width: 1900, height: 1500 });
    return `${server}/session/${sessionId}`;
  }

  async #send(method, path, body) {
    return call(method, [await this.#driver, path].filter(Boolean).join('/'), body);
  }
}

async function call(method, url, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** The driver cannot choose one itself. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function ready(url) {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start.');
}
