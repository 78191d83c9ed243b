// The shop that means harm: one page per attack that a detector must survive.
import { attackDocument } from '@/tests/street/attack-page';
import { behaviourAttacks } from '@/tests/street/attacks/behaviour';
import { claimAttacks } from '@/tests/street/attacks/claims';
import { structureAttacks } from '@/tests/street/attacks/structure';
import { textAttacks } from '@/tests/street/attacks/text';
import { html } from '@/tests/street/html';
import { defineStreetShop } from '@/tests/street/street-shop';

const attacks = [...textAttacks, ...structureAttacks, ...claimAttacks, ...behaviourAttacks];

export default defineStreetShop({
  host: 'hostile.example',
  label: 'Hostile & Sons',
  language: 'en',
  locale: 'en-IE',
  currency: 'EUR',
  markup: 'json-ld',
  about: 'Pages that mean harm, one per attack.',
  offers: [],
  attacks,
  render({ url }) {
    const attack = attacks.find(({ path }) => path === url.pathname);
    if (attack) return attack.render();
    if (url.pathname !== '/') return null;
    return attackDocument({
      title: 'Hostile & Sons',
      visible: null,
      content: html`<h1>Hostile &amp; Sons</h1><ul>${attacks.map(({ path }) => html`<li><a href="${path}">${path}</a></li>`)}</ul>`,
    });
  },
});
