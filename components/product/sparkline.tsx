/** The prices of one listing as a step line: a picture beside the words, hidden from screen readers. */
import type { PricePoint } from '@/lib/domain/price-history';
import styles from './sparkline.module.css';

const WIDTH = 100;
const HEIGHT = 24;
const MARGIN = 3;

/** Nothing for fewer than two points. `points` are oldest first, in one currency. */
export function Sparkline({ points }: { points: readonly PricePoint[] }) {
  const path = stepPath(points);
  if (path === null) return null;
  return (
    <svg
      class={styles.line}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

function stepPath(points: readonly PricePoint[]): string | null {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return null;
  const amounts = points.map(({ price }) => price.amount);
  const low = Math.min(...amounts);
  const range = Math.max(...amounts) - low;
  const span = last.at - first.at || 1;
  const x = (at: number) => round(((at - first.at) / span) * WIDTH);
  // Prices that never moved lie in the middle, not at the bottom.
  const y = (amount: number) =>
    round(
      range === 0 ? HEIGHT / 2 : HEIGHT - MARGIN - ((amount - low) / range) * (HEIGHT - 2 * MARGIN),
    );
  const [, ...rest] = points;
  const steps = rest.map(({ at, price }) => `H${x(at)}V${y(price.amount)}`);
  return `M0 ${y(first.price.amount)}${steps.join('')}H${WIDTH}`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
