/** The time, told anew each minute: "2 minutes ago" must not stand still in an open panel. */
import { useEffect, useState } from 'preact/hooks';

/** Now, in ms since 1970. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
