/** The verdict in one sentence, with a mark beside its colour. */
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import type { Verdict } from './verdict';
import styles from './verdict-line.module.css';

/** Without a verdict yet (the memory is being read) the line keeps its place. */
export function VerdictLine({ verdict }: { verdict: Verdict | null }) {
  if (verdict === null) return <div class={classes(styles.line, styles.quiet)} />;
  return (
    <div class={classes(styles.line, styles[verdict.tone])}>
      <span class={styles.mark}>
        <Icon name={verdict.mark} />
      </span>
      <p class={styles.words}>
        <strong>{verdict.title}</strong>
        <span>{verdict.detail}</span>
      </p>
    </div>
  );
}
