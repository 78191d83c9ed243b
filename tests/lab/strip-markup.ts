/** Takes all structured markup out of a document, to see what is recognised without it. */

const ATTRIBUTES =
  'itemscope itemprop itemtype itemid itemref typeof property vocab resource'.split(' ');

const META = ['og:', 'product:', 'twitter:']
  .flatMap((prefix) => [`meta[property^="${prefix}" i]`, `meta[name^="${prefix}" i]`])
  .join(',');

/** Removes JSON-LD scripts, og, product and twitter meta tags, and the attributes of microdata and RDFa. */
export function stripMarkup(document: Document): void {
  for (const element of document.querySelectorAll(`script[type*="ld+json" i],${META}`))
    element.remove();
  for (const name of ATTRIBUTES) {
    for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
}
