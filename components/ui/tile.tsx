/** A tile: one figure with a word above and a few below. With `href` it leads to everything about it. */
import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import styles from './tile.module.css';

type TileProps = {
  label: string;
  /** The figure; long ones are set smaller. */
  figure: string;
  /** The figure as screen readers say it, when it is drawn differently. */
  spokenFigure?: string;
  isBest?: boolean;
  isMissing?: boolean;
  href?: string;
  children?: ComponentChildren;
};

export function Tile(props: TileProps) {
  const { label, figure, spokenFigure, isBest = false, isMissing = false, href, children } = props;
  const content = (
    <>
      <span class={styles.label}>{label}</span>
      {isMissing ? (
        <span class={styles.missing}>{figure}</span>
      ) : (
        <strong class={classes(styles.figure, sizeOf(figure), isBest && styles.best)}>
          <span aria-hidden={spokenFigure === undefined ? undefined : 'true'}>{figure}</span>
          {spokenFigure !== undefined && <span class="for-ears">{spokenFigure}</span>}
        </strong>
      )}
      {children}
    </>
  );
  if (href === undefined) return <div class={styles.tile}>{content}</div>;
  return (
    <a class={classes(styles.tile, styles.link)} href={href}>
      {content}
    </a>
  );
}

function sizeOf(figure: string): string | undefined {
  if (figure.length > 12) return styles.longest;
  return figure.length > 9 ? styles.long : undefined;
}

/** A quiet line below a tile's figure. */
export function TileNote({ children, isolate = false }: { children: string; isolate?: boolean }) {
  return (
    <span class={styles.note} title={children}>
      {isolate ? <bdi>{children}</bdi> : children}
    </span>
  );
}
