import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { PROJECT_ROOT } from './project.mjs';
import { runCommand } from './terminal.mjs';

const GROUND = '#fbfaf6';

/**
 * The icons by name: their side in pixels, the share of it that the mark takes, and how round the
 * ground's corners are, as a share too. A system may cut a maskable icon down to four fifths.
 */
const ICONS = [
  { name: 'icon-192', side: 192, mark: 0.68, corner: 0.2 },
  { name: 'icon-512', side: 512, mark: 0.68, corner: 0.2 },
  { name: 'maskable-192', side: 192, mark: 0.5, corner: 0 },
  { name: 'maskable-512', side: 512, mark: 0.5, corner: 0 },
  { name: 'apple-touch-icon', side: 180, mark: 0.62, corner: 0 },
];

// Draws the icons of the installed app from the mark in public/icon.svg; to be run when that changes.
await runCommand(async () => {
  const executablePath = await ensureBrowser();
  const { chromium } = await import('playwright');
  const mark = await readFile(join(PROJECT_ROOT, 'public', 'icon.svg'), 'utf8');
  const browser = await chromium.launch({ executablePath, args: browserFlags() });
  const page = await browser.newPage();
  for (const icon of ICONS) {
    await page.setViewportSize({ width: icon.side, height: icon.side });
    await page.setContent(drawing(mark, icon));
    const path = join(PROJECT_ROOT, 'public', 'icons', `${icon.name}.png`);
    await page.screenshot({ path, omitBackground: true });
  }
  await browser.close();
});

/**
 * @param {string} mark
 * @param {{ side: number, mark: number, corner: number }} icon
 */
function drawing(mark, { side, mark: share, corner }) {
  const ground = `width:${side}px;height:${side}px;background:${GROUND};border-radius:${side * corner}px`;
  const sized = mark.replace('<svg ', `<svg width="${side * share}" height="${side * share}" `);
  return `<body style="margin:0"><div style="display:grid;place-items:center;${ground}">${sized}</div>`;
}
