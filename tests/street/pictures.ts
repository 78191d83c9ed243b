// Draws the articles, so that every shop has pictures of its own host and none has to be stored.
import type { Article, PictureKind } from './articles';

const shapes: Record<PictureKind, (tint: string) => string> = {
  headphones: (tint) => `
    <path d="M110 235v-25a90 90 0 0 1 180 0v25" fill="none" stroke="${tint}" stroke-width="22" stroke-linecap="round"/>
    <path d="M128 190a72 72 0 0 1 144 0" fill="none" stroke="#fff" stroke-opacity=".25" stroke-width="5"/>
    <rect x="86" y="212" width="52" height="92" rx="24" fill="${tint}"/>
    <rect x="262" y="212" width="52" height="92" rx="24" fill="${tint}"/>
    <rect x="126" y="224" width="20" height="68" rx="10" fill="#1c1d21"/>
    <rect x="254" y="224" width="20" height="68" rx="10" fill="#1c1d21"/>
    <rect x="98" y="226" width="7" height="64" rx="3" fill="#fff" fill-opacity=".22"/>`,
  speaker: (tint) => `
    <rect x="130" y="100" width="140" height="200" rx="42" fill="${tint}"/>
    <rect x="142" y="112" width="116" height="176" rx="34" fill="#fff" fill-opacity=".14"/>
    <circle cx="200" cy="228" r="42" fill="#20231f" fill-opacity=".55"/><circle cx="200" cy="228" r="18" fill="#fff" fill-opacity=".25"/>
    <circle cx="200" cy="150" r="20" fill="#20231f" fill-opacity=".55"/><path d="M170 100q30-34 60 0" fill="none" stroke="#5b4a3a" stroke-width="8"/>`,
  moka: (tint) => `
    <path d="M150 190l-14 116h128l-14-116z" fill="${tint}"/><path d="M150 190l-6 58h112l-6-58z" fill="#fff" fill-opacity=".18"/>
    <rect x="146" y="178" width="108" height="16" rx="5" fill="#6f757d"/>
    <path d="M154 178l-12-66h96l22-14 6 10-20 22-8 48z" fill="${tint}"/><path d="M160 178l-9-58h30l3 58z" fill="#fff" fill-opacity=".25"/>
    <path d="M142 112q48-32 96 0z" fill="#868c94"/><circle cx="190" cy="90" r="9" fill="#8a5a34"/>
    <path d="M150 122h-34q-12 0-8 12l14 52q3 9 12 6" fill="none" stroke="#8a5a34" stroke-width="13" stroke-linecap="round"/>`,
  cups: (tint) => `
    <ellipse cx="150" cy="282" rx="74" ry="13" fill="#00000022"/><ellipse cx="256" cy="296" rx="74" ry="13" fill="#00000022"/>
    <path d="M104 190h92q0 88-46 88t-46-88z" fill="${tint}"/><path d="M194 204q34-2 28 26t-42 24" fill="none" stroke="${tint}" stroke-width="10"/>
    <path d="M210 206h92q0 86-46 86t-46-86z" fill="${tint}" fill-opacity=".82"/><path d="M300 220q32-2 26 24t-40 24" fill="none" stroke="${tint}" stroke-width="10"/>
    <ellipse cx="150" cy="190" rx="46" ry="9" fill="#4a2c1f"/><ellipse cx="256" cy="206" rx="46" ry="9" fill="#4a2c1f"/>`,
  lamp: (tint) => `
    <path d="M150 96h100l30 94H120z" fill="#efe6d3"/><path d="M150 96h30l-20 94h-40z" fill="#fff" fill-opacity=".5"/>
    <rect x="193" y="190" width="14" height="74" fill="${tint}"/>
    <path d="M178 226h44l12 66h-68z" fill="${tint}"/><ellipse cx="200" cy="296" rx="62" ry="13" fill="${tint}"/>
    <path d="M182 230h10l-6 60h-14z" fill="#fff" fill-opacity=".25"/><path d="M262 298q44 2 54 22" fill="none" stroke="#4a4038" stroke-width="4"/>`,
  bench: (tint) => `
    <rect x="70" y="164" width="260" height="26" rx="4" fill="${tint}"/><rect x="70" y="164" width="260" height="8" fill="#fff" fill-opacity=".3"/>
    <rect x="92" y="190" width="24" height="112" fill="${tint}"/><rect x="284" y="190" width="24" height="112" fill="${tint}"/>
    <rect x="92" y="252" width="216" height="16" fill="${tint}" fill-opacity=".8"/><rect x="84" y="298" width="40" height="10" fill="#8c6b42"/>
    <rect x="276" y="298" width="40" height="10" fill="#8c6b42"/><rect x="52" y="172" width="20" height="30" fill="#8c6b42"/><rect x="40" y="184" width="34" height="6" fill="#555"/>`,
  hose: (tint) => `
    <g fill="none" stroke="${tint}" stroke-width="16"><circle cx="200" cy="210" r="86"/><circle cx="200" cy="210" r="64"/><circle cx="200" cy="210" r="42"/>
    <path d="M286 210q10 80 60 92"/></g><rect x="332" y="288" width="34" height="22" rx="4" fill="#e0a63a"/>`,
};

/** A square SVG picture of the article, 400 by 400. */
export function drawArticle({ picture, tint, id, colour }: Article): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400" role="img" aria-label="${id} ${colour}">
  <defs><radialGradient id="g" cx=".5" cy=".42" r=".75"><stop offset="0" stop-color="#fbfaf8"/><stop offset="1" stop-color="#e3dfd8"/></radialGradient></defs>
  <rect width="400" height="400" fill="url(#g)"/><ellipse cx="200" cy="314" rx="120" ry="14" fill="#000" fill-opacity=".09"/>${shapes[picture](tint)}</svg>`;
}

/** The shop's icon: its first letter. */
export function drawShopSign(label: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><rect width="32" height="32" rx="7" fill="#444"/><text x="16" y="23" font-family="sans-serif" font-size="19" text-anchor="middle" fill="#fff">${label.charAt(0)}</text></svg>`;
}
