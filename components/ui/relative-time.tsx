/** How long ago, with the exact moment in the machine-readable attribute and the tooltip. */
import { formatAgo } from '@/lib/format';
import { uiLanguage } from '@/lib/i18n';

/** `at` and `now` in ms since 1970. */
export function RelativeTime({ at, now }: { at: number; now: number }) {
  const exact = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <time dateTime={new Date(at).toISOString()} title={exact.format(at)}>
      {formatAgo(at, now)}
    </time>
  );
}
