/** What a tab shows, followed for as long as the component stands. */
import { useEffect, useState } from 'preact/hooks';
import { readTabState, type TabState, watchTabState } from '@/lib/tabs/tab-states';

/** `undefined` while it is read, null when nothing is known of the tab (or there is none). */
export function useTabState(tabId: number | null): TabState | null | undefined {
  const [followed, setFollowed] = useState<{ tabId: number; state: TabState | null } | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    const end = new AbortController();
    const show = (state: TabState | null) => {
      if (!end.signal.aborted) setFollowed({ tabId, state });
    };
    // Watched before it is read, so that no change falls between the two; a change wins.
    let changed = false;
    watchTabState(
      tabId,
      (state) => {
        changed = true;
        show(state);
      },
      end.signal,
    );
    readTabState(tabId).then((state) => {
      if (!changed) show(state);
    });
    return () => end.abort();
  }, [tabId]);
  if (tabId === null) return null;
  return followed?.tabId === tabId ? followed.state : undefined;
}
