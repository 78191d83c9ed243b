/** The shopper's preferences, followed for as long as the component stands. */
import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '@/lib/settings/settings';

/** Null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    readSettings().then((now) => {
      if (!end.signal.aborted) setSettings(now);
    });
    return () => end.abort();
  }, []);
  return settings;
}
