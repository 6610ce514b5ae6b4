import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { By, until } from 'selenium-webdriver';
import type { WebDriver, WebElement } from 'selenium-webdriver';

const PATIENCE_MILLISECONDS = 30_000;
const TITLES = '[role="feed"] article h3 a';
const LINES = '[role="status"], [role="alert"]';

/** A button of the page or of what lies on it, by its name. */
export function button(name: string): By {
  return By.xpath(`//button[@aria-label="${name}" or normalize-space(.)="${name}"]`);
}

/** A button of this name that is pressed. */
export function pressed(name: string): By {
  return By.xpath(
    `//button[(@aria-label="${name}" or normalize-space(.)="${name}") and @aria-pressed="true"]`,
  );
}

/** The title of the open paper. */
export function heading(title: string): By {
  return By.xpath(`//section[@aria-label="Paper"]//h1[normalize-space(.)="${title}"]`);
}

/** The link of a paper in the list. */
export function paper(title: string): By {
  return By.xpath(`//*[@role="feed"]//article//h3//a[normalize-space(.)="${title}"]`);
}

/** A field by its name. */
export function field(name: string): By {
  return By.css(`input[aria-label="${name}"], textarea[aria-label="${name}"]`);
}

/** The screen of Lectern by the names of its controls, for a driver that knows no roles. */
export class Screen {
  readonly #driver: WebDriver;

  constructor(driver: WebDriver) {
    this.#driver = driver;
  }

  /** Opens an address and waits for the first papers. */
  async open(address: string): Promise<void> {
    await this.#driver.get(address);
    await this.expectThere(By.css(TITLES));
  }

  async click(what: By): Promise<void> {
    await this.#retry(`clicking ${String(what)}`, (element) => element.click(), what);
  }

  async type(what: By, text: string): Promise<void> {
    await this.#retry(`typing into ${String(what)}`, (element) => element.sendKeys(text), what);
  }

  /** Waits until the list holds exactly these papers in this order. */
  async expectTitles(...titles: readonly string[]): Promise<void> {
    await this.#expectSome(`the papers ${titles.join(', ')}`, async () => {
      const shown = await this.#texts(TITLES);
      return shown.length === titles.length && titles.every((title, row) => title === shown[row]);
    });
  }

  /** Waits until a status or a warning says this. */
  async expectLine(words: string): Promise<void> {
    await this.#expectSome(`a line that says: ${words}`, async () =>
      (await this.#texts(LINES)).some((line) => line.includes(words)),
    );
  }

  /** Waits until a field holds this text. */
  async expectValue(what: By, text: string): Promise<void> {
    await this.#driver.wait(until.elementLocated(what), PATIENCE_MILLISECONDS);
    await this.#expectSome(`a field that holds: ${text}`, async () => {
      const [element] = await this.#driver.findElements(what);
      return (await element?.getAttribute('value')) === text;
    });
  }

  /** Waits until an element of this kind is there. */
  async expectThere(what: By): Promise<void> {
    await this.#driver.wait(until.elementLocated(what), PATIENCE_MILLISECONDS, String(what));
  }

  /** Waits until the browser has stored a fact of this kind, such as `bookmark`. */
  async expectStored(kind: string): Promise<void> {
    await this.#expectSome(`a stored ${kind}`, async () =>
      (await this.#storedKeys()).some((key) => key.startsWith(`${kind}:`)),
    );
  }

  /** What the page did that it must never do, one sentence each. */
  async troubles(): Promise<readonly string[]> {
    return this.#driver.executeScript('return window.lecternTroubles');
  }

  /**
   * Tries to bring a script and a style into the page; gives the directives that blocked them. From a
   * timer, because what the driver itself runs is exempt from the policy.
   */
  async attack(): Promise<readonly string[]> {
    return this.#driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1];
       const blocked = new Set();
       document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
         blocked.add(effectiveDirective);
         if (blocked.size < 2) return;
         window.lecternTroubles.length = 0;
         done([...blocked].sort());
       });
       setTimeout(() => {
         const style = document.createElement('style');
         style.append('body { display: none }');
         document.head.append(style);
         document.body.innerHTML = '<b>taken over</b>';
       });`,
    );
  }

  /** What axe finds on the page. */
  async accessibilityFindings(): Promise<readonly string[]> {
    const ours = createRequire(import.meta.url);
    const axe = createRequire(ours.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js');
    await this.#driver.executeScript(await readFile(axe, 'utf8'));
    return this.#driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1];
       axe.run().then(({ violations }) => done(violations.flatMap(({ id, nodes }) =>
         nodes.map(({ target }) => id + ' at ' + target.join(' ')))), (error) => done([String(error)]));`,
    );
  }

  async #storedKeys(): Promise<readonly string[]> {
    return this.#driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1];
       const opening = indexedDB.open('lectern');
       // Before the app has made its database there is nothing, and this must not make it.
       opening.onupgradeneeded = () => opening.transaction.abort();
       opening.onerror = () => done([]);
       opening.onsuccess = () => {
         const keys = opening.result.transaction('records').objectStore('records').getAllKeys();
         keys.onsuccess = () => {
           opening.result.close();
           done(keys.result);
         };
       };`,
    );
  }

  /** All texts at one moment; the driver itself asks for each element apart, and slowly. */
  async #texts(css: string): Promise<readonly string[]> {
    return this.#driver.executeScript(
      'return [...document.querySelectorAll(arguments[0])].map((element) => element.textContent)',
      css,
    );
  }

  /** Does something with an element once it is there and can be used. */
  async #retry(
    what: string,
    act: (element: WebElement) => Promise<void>,
    where: By,
  ): Promise<void> {
    await this.#expectSome(what, async () => {
      const [element] = await this.#driver.findElements(where);
      if (element === undefined) return false;
      return act(element).then(
        () => true,
        () => false,
      );
    });
  }

  async #expectSome(what: string, isSo: () => Promise<boolean>): Promise<void> {
    await this.#driver.wait(isSo, PATIENCE_MILLISECONDS).catch(async () => {
      const lines = (await this.#texts(LINES)).filter((line) => line !== '');
      throw new Error(`In vain: ${what}; the page says: ${lines.join(' | ')}`);
    });
  }
}
