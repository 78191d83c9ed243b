/** Small line drawings that stand beside words, never instead of them. */

const PATHS = {
  check: 'M3.5 8.5l3 3 6-7',
  down: 'M8 3v10M3.8 8.8L8 13l4.2-4.2',
  up: 'M8 13V3M3.8 7.2L8 3l4.2 4.2',
  question: 'M5.6 6a2.4 2.4 0 1 1 3.7 2c-.9.6-1.3 1-1.3 2M8 12.7v.1',
  clock: 'M8 4.2V8.3l2.6 1.7M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8',
  eye: 'M1.5 8S4 3.6 8 3.6 14.5 8 14.5 8 12 12.4 8 12.4 1.5 8 1.5 8zM8 6.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4',
  equal: 'M4 6h8M4 10h8',
  books: 'M2.5 3v10M5.5 3v10M8 3.3l3.3 9.4M2 13h4M2 3h4',
  panel: 'M2 3h12v10H2zM9.5 3v10',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.4 10.4L14 14',
  cross: 'M4 4l8 8M12 4l-8 8',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.3 4.5l.6 8.5h6.2l.6-8.5',
  leaf: 'M3 13c0-6 3-9.5 10-10 0 7-3.5 10-8.5 8.5M3 13l4-4.5',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.3a2.5 2.5 0 0 1 5 0v2.2',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
