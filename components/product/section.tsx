/** A part of the panel below the glance, with a heading that a tile can lead to. */
import type { ComponentChildren } from 'preact';
import styles from './section.module.css';

type SectionProps = {
  id: string;
  title: string;
  /** A few quiet words at the end of the heading's line. */
  note?: string;
  children: ComponentChildren;
};

export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section class={styles.section} id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <div class={styles.heading}>
        <h2 id={`${id}-title`}>{title}</h2>
        {note !== undefined && <span class={styles.note}>{note}</span>}
      </div>
      {children}
    </section>
  );
}
