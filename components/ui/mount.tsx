/** Puts a page's component on the page, in the right language and direction. */
import '@/components/styles/base.css';
import { type ComponentChild, render } from 'preact';
import { t, textDirection, uiLanguage } from '@/lib/i18n';

/** Renders `page` into the element `#page`; `title` (nothing for the bare name) names the document. */
export function mount(page: ComponentChild, title?: string): void {
  const { documentElement } = document;
  documentElement.lang = uiLanguage();
  documentElement.dir = textDirection();
  document.title = title === undefined ? t('extName') : `${title} · ${t('extName')}`;
  const root = document.getElementById('page');
  if (root !== null) render(page, root);
}
