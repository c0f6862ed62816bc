/** Machines that run tests are busy: who takes longer than this to let go of a page, or to end, hangs. */
const PATIENCE = 60_000;

/**
 * Several browsers of one engine, which the test runner takes for one: each has one page at a time. Of two pages in one
 * browser one would lie behind the other, without focus, animation frames and timers on time.
 */
export class SideBySide {
  #create;
  #patience;
  #browsers;
  #given = [];
  #bySession = new Map();

  constructor(count, create, patience = PATIENCE) {
    this.#create = create;
    this.#patience = patience;
    this.#browsers = Array.from({ length: count }, create);
    this.concurrency = count;
    this.name = this.#browsers[0].name;
    this.type = this.#browsers[0].type;
  }

  async initialize(...given) {
    this.#given = given;
    for (const browser of this.#browsers) await browser.initialize?.(...given);
  }

  async startSession(id, url) {
    const taken = new Set(this.#bySession.values());
    const free = this.#browsers.find((browser) => !taken.has(browser));
    if (!free) throw new Error(`${this.name}: no browser is free for one more page.`);
    this.#bySession.set(id, free);
    await free.startSession(id, url);
  }

  isActive(id) {
    return this.#bySession.has(id);
  }

  /** The runner asks where the page has gone; it ends where nobody catches that there is no page any more. */
  async getBrowserUrl(id) {
    try {
      return await this.#of(id).getBrowserUrl(id);
    } catch {
      return undefined;
    }
  }

  getPage(id) {
    return this.#of(id).getPage(id);
  }

  /** Where a browser does not let go of its page, another one takes its place. */
  async stopSession(id) {
    const browser = this.#of(id);
    try {
      return await this.#inTime(browser.stopSession(id));
    } catch (error) {
      await this.#replace(browser);
      throw error;
    } finally {
      this.#bySession.delete(id);
    }
  }

  startDebugSession(id, url) {
    return this.#browsers[0].startDebugSession(id, url);
  }

  async stop() {
    await Promise.all(this.#browsers.map((browser) => this.#end(browser)));
  }

  async #replace(browser) {
    const next = this.#create();
    await next.initialize?.(...this.#given);
    this.#browsers = this.#browsers.map((each) => (each === browser ? next : each));
    await this.#end(browser);
  }

  async #end(browser) {
    await this.#inTime(browser.stop()).catch(() => browser.kill());
  }

  #inTime(work) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${this.name} hangs.`)), this.#patience);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
  }

  #of(id) {
    const browser = this.#bySession.get(id);
    if (!browser) throw new Error(`${this.name} has no page for session ${id}.`);
    return browser;
  }
}
