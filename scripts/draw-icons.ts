// Draws public/icon/*.png: the bee in honey (a product was found) and in grey (resting), at each size
// that a browser asks for. Run `npx tsx scripts/draw-icons.ts` after changing the drawing; the
// pictures are kept in the repository.
import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser';

const FOLDER = 'public/icon';
const SIZES = [16, 24, 32, 48, 64, 96, 128];
/** From this size on there is room for feelers and an eye. */
const DETAILED_FROM = 48;

const COLOURS = {
  found: { body: '#f6b91f', shade: '#dc9a08', stripe: '#2b1e00', wing: '#ffffff', edge: '#7d705c' },
  resting: {
    body: '#b9b2a6',
    shade: '#a39b8d',
    stripe: '#4d463c',
    wing: '#f4f1ec',
    edge: '#857d70',
  },
} as const;
type Colours = (typeof COLOURS)[keyof typeof COLOURS];

/** On a grid of 16: edges lie on whole pixels, so that the smallest sizes stay crisp. */
function plainBee({ body, stripe, wing, edge }: Colours): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
    <g fill="${wing}" stroke="${edge}" stroke-width="0.8">
      <ellipse cx="5.6" cy="4" rx="2.5" ry="3.6" transform="rotate(-24 5.6 4)"/>
      <ellipse cx="10.4" cy="4" rx="2.5" ry="3.6" transform="rotate(24 10.4 4)"/>
    </g>
    <clipPath id="body"><rect x="1" y="6" width="14" height="9" rx="4.5"/></clipPath>
    <rect x="1" y="6" width="14" height="9" rx="4.5" fill="${body}"/>
    <g fill="${stripe}" clip-path="url(#body)">
      <rect x="1" y="6" width="1" height="9"/>
      <rect x="4" y="6" width="2" height="9"/>
      <rect x="8" y="6" width="2" height="9"/>
      <rect x="12" y="9" width="1" height="2"/>
    </g>
  </svg>`;
}

/** The bee of the panel, with everything that a larger picture has room for. */
function detailedBee({ body, shade, stripe, wing, edge }: Colours): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="51 3 56 56">
    <g fill="${wing}" stroke="${edge}" stroke-width="1.6">
      <ellipse cx="72" cy="19" rx="8" ry="13" transform="rotate(-28 74 30)"/>
      <ellipse cx="84" cy="18" rx="8" ry="13" transform="rotate(10 80 30)"/>
    </g>
    <path d="M57 40l-6 1.5 6 3z" fill="${stripe}"/>
    <clipPath id="body"><ellipse cx="78" cy="41" rx="23" ry="17"/></clipPath>
    <ellipse cx="78" cy="41" rx="23" ry="17" fill="${body}"/>
    <g clip-path="url(#body)">
      <path d="M50 60c20 2 44-2 52-18v20H50z" fill="${shade}" opacity="0.45"/>
      <path d="M65 22c-4.5 11-4.5 27 0 38h7c-4.5-11-4.5-27 0-38zM80.5 22c-4 11-4 27 0 38h8c-4-11-4-27 0-38z" fill="${stripe}"/>
    </g>
    <path d="M95 28c1-5 4-7 8-7M98 32c3-4 6-5 8-4" fill="none" stroke="${edge}" stroke-width="2" stroke-linecap="round"/>
    <circle cx="95.5" cy="38" r="2.4" fill="${stripe}"/>
  </svg>`;
}

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('Drawing the icons needs Chromium or Chrome.');
mkdirSync(FOLDER, { recursive: true });
const browser = await puppeteer.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const [state, colours] of Object.entries(COLOURS)) {
  for (const size of SIZES) {
    const svg = size < DETAILED_FROM ? plainBee(colours) : detailedBee(colours);
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: `${FOLDER}/${state}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
