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
  /** By their sessions: in which browser, and where it was sent. */
  #pages = new Map();

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
    const taken = [...this.#pages.values()].map(({ browser }) => browser);
    const free = this.#browsers.find((browser) => !taken.includes(browser));
    if (!free) throw new Error(`${this.name}: no browser is free for one more page.`);
    this.#pages.set(id, { browser: free, url });
    await free.startSession(id, url);
  }

  isActive(id) {
    return this.#pages.has(id);
  }

  /** A browser that has crashed cannot say it: its page has not gone elsewhere, which makes the runner tell of the crash. */
  async getBrowserUrl(id) {
    try {
      return await this.#of(id).getBrowserUrl(id);
    } catch {
      return this.#pages.get(id)?.url;
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
      this.#pages.delete(id);
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
    const browser = this.#pages.get(id)?.browser;
    if (!browser) throw new Error(`${this.name} has no page for session ${id}.`);
    return browser;
  }
}
