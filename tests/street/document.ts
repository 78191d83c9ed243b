// The outermost part of a shop's page, the same for all: charset, viewport, icon, style sheets, language.
import { type Html, html, raw } from './html';

export interface DocumentParts {
  language: string;
  title: string;
  /** Style sheet in public/, without its ending. */
  style: string;
  head?: Html | null;
  body: Html;
  /** Attributes of the root element, for the shops whose markup needs some. */
  rootAttributes?: string;
}

/** A whole HTML page. */
export function documentPage(parts: DocumentParts): Html {
  return html`<!doctype html>
<html lang="${parts.language}"${raw(parts.rootAttributes ? ` ${parts.rootAttributes}` : '')}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title}</title>
<link rel="icon" href="/pictures/sign.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/base.css">
<link rel="stylesheet" href="/assets/${parts.style}.css">
${parts.head}
</head>
<body>
${parts.body}
</body>
</html>
`;
}
