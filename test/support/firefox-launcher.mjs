import { ChromeLauncher } from '@web/test-runner-chrome';

/** What the command `emulateMedia` asks for → how Firefox's own developer tools override it in one tab. */
const OVERRIDES = {
  media: 'mediumOverride',
  colorScheme: 'prefersColorSchemeOverride',
  reducedMotion: 'prefersReducedMotionOverride',
  forcedColors: 'forcedColorsOverride',
};

/* Runs in Firefox's window, around the page. */
function override(settings) {
  for (const [name, value] of Object.entries(JSON.parse(settings))) {
    gBrowser.selectedBrowser.browsingContext[name] = value;
  }
}

/**
 * Drives Firefox by WebDriver BiDi. To the test runner it looks like a Playwright page, so that its commands (keys,
 * mouse, viewport, media) work as in Chromium.
 */
export class FirefoxLauncher extends ChromeLauncher {
  constructor(executablePath) {
    super(
      // BiDi has no media features: they are set from the browser's window, which needs the argument.
      { browser: 'firefox', executablePath, args: ['-remote-allow-system-access'] },
      ({ browser }) => browser.defaultBrowserContext(),
      ({ context }) => context.newPage(),
      undefined,
      // Of two tabs one lies behind the other, without focus, animation frames and timers on time.
      1,
    );
    this.name = 'Firefox';
    this.type = 'playwright';
  }

  getBrowserUrl(id) {
    return super.getPage(id).url();
  }

  /** Every test file has a tab of its own, as in Chromium: in a used one the history is full at some time. */
  async stopSession(id) {
    const page = super.getPage(id);
    const result = await super.stopSession(id);
    this.inactivePages.length = 0;
    await page.close();
    return result;
  }

  kill() {
    this.browser?.process()?.kill('SIGKILL');
  }

  getPage(id) {
    const page = super.getPage(id);
    const { keyboard, mouse } = page;
    return {
      setViewportSize: (size) => page.setViewport(size),
      emulateMedia: (payload) => emulateMedia(page.browser().connection, payload),
      keyboard: {
        type: (text) => keyboard.type(text),
        press: (keys) => pressChord(keyboard, keys),
        down: (key) => keyboard.down(key),
        up: (key) => keyboard.up(key),
      },
      mouse,
    };
  }
}

/** Playwright's notation: `Space`, and `Shift+Tab` for keys that are pressed together. */
async function pressChord(keyboard, keys) {
  const parts = keys.length > 1 ? keys.split('+') : [keys];
  const last = parts.pop().replace('Space', ' ');
  for (const key of parts) await keyboard.down(key);
  await keyboard.press(last);
  for (const key of parts.toReversed()) await keyboard.up(key);
}

async function emulateMedia(connection, payload) {
  const settings = Object.entries(payload).map(([name, value]) => [OVERRIDES[name], value]);
  const { result: tree } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: String(override),
    arguments: [{ type: 'string', value: JSON.stringify(Object.fromEntries(settings)) }],
    target: { context: tree.contexts[0].context },
    awaitPromise: false,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}
