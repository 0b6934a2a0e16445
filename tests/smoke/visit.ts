import { until, type Driver } from './driver';

const DISTRICTS = 361;
const QUESTION = '#view=gaps&for=mental-health';
/** The first place of the answer with its two halves, where there is one yet. */
const ANSWER = `/Place 1: .{0,80}?Need\\d+Reach\\d+/u.exec(document.querySelector('#panel')?.textContent ?? '')?.[0]`;

/**
 * What a person does on a first visit, in a browser that the other tests do not have.
 * @param say is told what was seen at each step
 * @throws at the first step that fails
 */
export async function visit(
  driver: Driver,
  home: string,
  say: (words: string) => void,
): Promise<void> {
  await driver.open(home + QUESTION);
  say(`answers: ${await see(driver, 'a question is answered', ANSWER)}`);

  const drawn = `document.querySelector('[data-map="drawn"]') && 'drawn'`;
  const whyNot = `/This browser cannot draw the map[^.]*\\./.exec(document.body.textContent)?.[0]`;
  say(`draws: ${await see(driver, 'the map is drawn, or says why not', `${drawn} || ${whyNot}`)}`);

  // What is saved is a file made in the page: it is read before it goes to the disk.
  await driver.run(`
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      file.text().then((text) => { document.documentElement.dataset.saved = text.trim().split('\\n').length; });
      return make.call(URL, file);
    };
    location.hash = '${QUESTION}&show=table';
  `);
  await press(driver, 'Download this table (CSV)');
  const lines = await see(driver, 'a table is saved', 'document.documentElement.dataset.saved');
  if (Number(JSON.parse(lines)) <= DISTRICTS)
    throw new Error(`the table that was saved has ${lines} lines`);
  say(`saves: a table of ${lines} lines`);
}

/** Keeps the map on the device. */
export async function keep(driver: Driver, home: string): Promise<void> {
  await driver.open(home);
  await press(driver, 'Settings');
  await press(driver, 'Keep for offline');
  await see(
    driver,
    'the map is kept',
    `/Kept on this device/.exec(document.body.textContent)?.[0]`,
  );
}

/** Opens what is kept, and has a question answered by it. */
export async function opensKept(driver: Driver, home: string): Promise<void> {
  // Another address first, as a change after "#" alone opens nothing.
  await driver.open('about:blank');
  await driver.open(home + QUESTION);
  await see(driver, 'a question is answered without a server', ANSWER);
}

async function see(driver: Driver, what: string, expression: string): Promise<string> {
  return until(what, async () => {
    const answer = await driver.run(`return ${expression}`);
    return answer ? JSON.stringify(answer) : null;
  });
}

async function press(driver: Driver, name: string): Promise<void> {
  await see(
    driver,
    `there is a button "${name}"`,
    `[...document.querySelectorAll('button')]
      .filter((button) => (button.ariaLabel ?? button.textContent).trim() === '${name}' && !button.disabled)
      .map((button) => { button.click(); return true; })[0]`,
  );
}
