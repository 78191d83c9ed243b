/** Stored data, followed live: the component is drawn again when what it read changes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { live } from '@/lib/store/live';

type Answer<T> = { key: string; value: T };

/**
 * The result of `query`, read again at each change of what it read. `key` names the question: when
 * it changes the query is asked anew. `undefined` until the first answer; with `keepOld`, the answer
 * to the last question stays until the new one is there, so that nothing flickers while typing.
 */
export function useLive<T>(query: () => Promise<T>, key: string, keepOld = false): T | undefined {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const asked = useRef(query);
  asked.current = query;
  useEffect(() => {
    const subscription = live(() => asked.current()).subscribe((value) => {
      setAnswer({ key, value });
    });
    return () => subscription.unsubscribe();
  }, [key]);
  return answer !== null && (keepOld || answer.key === key) ? answer.value : undefined;
}
