// A page of the table: what a browser would have, from as little text as says what it is.

export type TablePage = {
  /** What a shopper would call it. */
  what: string;
  url: string;
  html: string;
};

type Parts = {
  lang: string;
  title: string;
  url: string;
  /** Tags of its head: meta tags, JSON-LD. */
  head?: string;
  body: string;
};

/** A page with the navigation and the footer that most have. */
export function page(what: string, { lang, title, url, head = '', body }: Parts): TablePage {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
    ${head}</head><body><header class="site-header"><a class="logo" href="/">Home</a>
    <nav class="main-nav"><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></nav></header>
    <main id="content">${body}</main>
    <footer class="footer"><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></footer></body></html>`;
  return { what, url, html };
}

/** A block of JSON-LD. */
export function jsonLd(type: string, more: Record<string, unknown> = {}): string {
  const node = { '@context': 'https://schema.org', '@type': type, ...more };
  return `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
}

export function og(type: string, title: string): string {
  return `<meta property="og:type" content="${type}"><meta property="og:title" content="${title}">
    <meta property="og:image" content="/img/top.jpg">`;
}

const SENTENCES: Readonly<Record<string, string>> = {
  en: 'We looked at it for several weeks, at home and on the way to work, and wrote down what we liked and what we did not.',
  de: 'Wir haben uns das über mehrere Wochen angesehen, zu Hause und unterwegs, und aufgeschrieben, was uns gefiel und was nicht.',
  fr: 'Nous avons regardé cela pendant plusieurs semaines, à la maison et en route, et noté ce qui nous a plu ou non.',
  es: 'Lo miramos durante varias semanas, en casa y de camino al trabajo, y apuntamos lo que nos gustó y lo que no.',
  pl: 'Przyglądaliśmy się temu przez kilka tygodni, w domu i w drodze, i zapisaliśmy, co nam się podobało, a co nie.',
  ja: '数週間にわたって自宅や通勤の途中で試し、良かった点と気になった点を書き留めました。',
};

/** Paragraphs of prose. */
export function prose(lang: string, count: number): string {
  const sentence = SENTENCES[lang] ?? SENTENCES.en ?? '';
  return Array.from({ length: count }, () => `<p>${sentence} ${sentence}</p>`).join('\n');
}
