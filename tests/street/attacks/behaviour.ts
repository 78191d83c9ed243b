// Attacks by what a page does: endless change, forged messages, frames that pose as the shop, clobbered names (14 to 20).
import {
  type AttackPage,
  attackDocument,
  plainOffer,
  plainProduct,
} from '@/tests/street/attack-page';
import { html, jsonLd, raw } from '@/tests/street/html';

const product = jsonLd({ ...plainProduct, offers: plainOffer });
const framed = `<!doctype html><title>Framed</title>${product.text}<h1>Plain kettle</h1><p class="price">€39.90</p>`;

const scripts: Record<string, string> = {
  mutations: `let turn = 0;
    setInterval(() => { document.querySelector('.price').textContent = '€' + (39 + (turn++ % 9)) + '.90';
      document.querySelector('main').append(Object.assign(document.createElement('p'), { textContent: 'change ' + turn })); }, 50);`,
  'push-state': `let turn = 0;
    setInterval(() => { for (let i = 0; i < 20; i++) try { history.pushState(null, '', '?turn=' + turn++); } catch {} }, 20);`,
  'event-storm': `setInterval(() => { for (let i = 0; i < 200; i++) for (const name of ['popstate', 'hashchange', 'pageshow', 'scroll', 'visibilitychange'])
      dispatchEvent(new Event(name)), document.dispatchEvent(new Event(name)); }, 20);`,
  'large-tree': `const main = document.querySelector('main');
    for (let part = 0; part < 100; part++) {
      const list = document.createElement('ul');
      for (let i = 0; i < 1000; i++) list.append(Object.assign(document.createElement('li'), { textContent: '€' + (part * 1000 + i) + '.99' }));
      main.append(list);
    }`,
  storm: `const main = document.querySelector('main');
    let turn = 0;
    const list = document.createElement('ul');
    const entries = Array.from({ length: 50000 }, () => document.createElement('li'));
    for (const entry of entries) entry.append(document.createElement('b'));
    list.append(...entries);
    list.hidden = true;
    main.append(list);
    const rage = () => setInterval(() => {
      for (let i = 0; i < 5; i++) try { history.pushState(null, '', '?turn=' + turn++); } catch {}
      for (let i = 0; i < 50; i++) {
        const entry = entries[(turn * 50 + i) % 50000];
        entry.className = 'c' + turn;
        entry.firstChild.textContent = turn;
      }
      document.querySelector('.price').textContent = '€' + (39 + (turn % 9)) + '.90';
    }, 5);
    addEventListener('load', () => setTimeout(rage, 1000));`,
};

const forgedMessages = `
  const claims = [{ name: 'Forged', price: { amount: 1, currency: 'EUR' }, origin: 'https://maison-lumen.example' }];
  const bodies = ['productSeen', 'lookUp', 'detect', 'deleteEverything', 'grant'].flatMap((type) => claims.map((claim) => ({ type, name: type, id: 1, claim, ...claim })));
  setInterval(() => {
    for (const body of bodies) {
      postMessage(body, '*');
      for (const target of [window, document, document.documentElement]) target.dispatchEvent(new CustomEvent(body.type, { detail: body, bubbles: true }));
      try { chrome.runtime.sendMessage(body); } catch {}
    }
  }, 30);`;

const clobbered = [
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'getElementsByTagName',
  'documentElement',
  'head',
  'body',
  'title',
  'location',
  'URL',
  'cookie',
  'createElement',
  'createTreeWalker',
  'evaluate',
  'forms',
  'scripts',
];

export const behaviourAttacks: readonly AttackPage[] = [
  ...Object.entries(scripts).map(([kind, script]) => ({
    attack: 14,
    path: `/attack-14/${kind}`,
    render: () => attackDocument({ head: product, content: html`<script>${raw(script)}</script>` }),
  })),
  {
    attack: 16,
    path: '/attack-16/forged-messages',
    render: () =>
      attackDocument({ head: product, content: html`<script>${raw(forgedMessages)}</script>` }),
  },
  {
    attack: 19,
    path: '/attack-19/srcdoc',
    render: () => frames(html`<iframe srcdoc="${framed}" title="srcdoc"></iframe>`),
  },
  {
    attack: 19,
    path: '/attack-19/sandbox',
    render: () =>
      frames(
        html`<iframe sandbox="allow-scripts" src="/attack-19/framed" title="sandboxed"></iframe><iframe src="/attack-19/framed" title="same origin"></iframe>`,
      ),
  },
  {
    attack: 19,
    path: '/attack-19/about-blank',
    render: () =>
      frames(
        html`<iframe title="about:blank"></iframe><script>document.querySelector('iframe').contentDocument.documentElement.innerHTML = ${raw(JSON.stringify(framed).replaceAll('<', '\\u003c'))};</script>`,
      ),
  },
  {
    attack: 19,
    path: '/attack-19/framed',
    render: () => attackDocument({ head: product }),
  },
  {
    attack: 20,
    path: '/attack-20/clobbering',
    render: () =>
      attackDocument({
        head: product,
        content: html`${clobbered.map((name) => html`<form name="${name}"><input name="${name}" id="document"></form><img name="${name}" alt="">`)}<form id="form"><input name="attributes"><input name="textContent"><input name="children"></form>`,
      }),
  },
];

// A page without any product of its own: whatever is found came out of the frame.
function frames(content: ReturnType<typeof html>): ReturnType<typeof html> {
  return attackDocument({
    title: 'Opening hours',
    visible: null,
    content: html`<h1>Opening hours</h1><p>We are open from nine to five.</p>${content}`,
  });
}
