/** What the shopper allows to be read, followed for as long as the component stands. */
import { useEffect, useState } from 'preact/hooks';
import { type Consent, readConsent, watchConsent } from '@/lib/consent/consent';

/** Null until it is read. */
export function useConsent(): Consent | null {
  const [consent, setConsent] = useState<Consent | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const show = (now: Consent) => {
      if (!end.signal.aborted) setConsent(now);
    };
    watchConsent(show, end.signal);
    readConsent().then(show);
    return () => end.abort();
  }, []);
  return consent;
}
