/** One matter of the options: a heading, a quiet line, and what can be changed. */
import type { ComponentChildren } from 'preact';
import styles from './options-page.module.css';

type OptionsSectionProps = {
  title: string;
  text?: string;
  /** For links that lead here. */
  id?: string;
  children?: ComponentChildren;
};

export function OptionsSection({ title, text, id, children }: OptionsSectionProps) {
  return (
    <section class={styles.section} id={id}>
      <div class={styles.heading}>
        <h2>{title}</h2>
        {text !== undefined && <p>{text}</p>}
      </div>
      <div class={styles.content}>{children}</div>
    </section>
  );
}
