/** The bumblebee, drawn inline: no file, no request. */
import styles from './bee.module.css';

type BeeProps = {
  /** `flying` draws its dotted way; `resting` folds the wings and closes the eye. */
  pose?: 'flying' | 'resting';
  size?: 'large' | 'small';
};

/** A picture without words: what it means is always said beside it. */
export function Bee({ pose = 'flying', size = 'large' }: BeeProps) {
  const flying = pose === 'flying';
  return (
    <svg
      class={size === 'large' ? styles.large : styles.small}
      viewBox={flying && size === 'large' ? '0 0 112 72' : '52 4 56 56'}
      aria-hidden="true"
      focusable="false"
    >
      {flying && size === 'large' && (
        <path class={styles.way} d="M4 58c12 3 14-8 9-13s-12 2-7 8c6 8 20 7 30 1 8-5 13-11 20-13" />
      )}
      <g class={flying ? styles.flying : undefined}>
        <ellipse
          class={styles.wing}
          cx="72"
          cy="19"
          rx="8"
          ry="13"
          transform={`rotate(${flying ? -28 : -62} 74 30)`}
        />
        <ellipse
          class={styles.wing}
          cx="84"
          cy="18"
          rx="8"
          ry="13"
          transform={`rotate(${flying ? 10 : -38} 80 30)`}
        />
        <path class={styles.sting} d="M57 40l-6 1.5 6 3z" />
        <ellipse class={styles.body} cx="78" cy="41" rx="23" ry="17" />
        <path
          class={styles.stripe}
          d="M64.5 27.5c-3.7 8.5-3.7 18.5 0 27l7.5 2.8c-4.5-9.5-4.5-23 0-32.6zM80 24c-4 10.5-4 23.5 0 34l8-1c-4-9.5-4-22.5 0-32z"
        />
        <path class={styles.feeler} d="M95 28c1-5 4-7 8-7M98 32c3-4 6-5 9-4" />
        {flying ? (
          <circle class={styles.eye} cx="95" cy="38" r="2.4" />
        ) : (
          <path class={styles.feeler} d="M92.5 38.5c1.5 1.4 3.5 1.4 5 0" />
        )}
      </g>
    </svg>
  );
}
