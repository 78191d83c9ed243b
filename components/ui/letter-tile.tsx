/**
 * Stands in for the product's picture: two letters on a tint. The real picture lies on the shop's
 * server, and fetching it would tell the shop when and where the shopper looks at it.
 */
import { classes } from './classes';
import styles from './letter-tile.module.css';
import { lettersOf, tintOf } from './letters';

type LetterTileProps = {
  /** The brand where there is one, else the name. */
  text: string;
  /** Whatever is stable for the product (its id); gives the tint. */
  seed: string;
  small?: boolean;
};

export function LetterTile({ text, seed, small = false }: LetterTileProps) {
  return (
    <div
      class={classes(styles.tile, styles[`tint${tintOf(seed)}`], small && styles.small)}
      aria-hidden="true"
    >
      {lettersOf(text)}
    </div>
  );
}
