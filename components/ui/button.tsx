/** Buttons and links that look like buttons: one main action at a time is honey. */
import type { ComponentChildren, JSX } from 'preact';
import styles from './button.module.css';
import { classes } from './classes';

type Look = {
  /** `main`: the one thing to do here; `plain`: also possible; `bare`: quiet, within a row. */
  look?: 'main' | 'plain' | 'bare';
  /** A small picture above the words, for narrow bars. */
  icon?: ComponentChildren;
  children: ComponentChildren;
};

type ButtonProps = Look & Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'icon'>;

/** A native button, never a submit button. */
export function Button({ look = 'plain', icon, children, class: extra, ...rest }: ButtonProps) {
  return (
    <button type="button" class={looksOf(look, icon, extra)} {...rest}>
      {icon}
      <span>{children}</span>
    </button>
  );
}

type ButtonLinkProps = Look & Omit<JSX.AnchorHTMLAttributes<HTMLAnchorElement>, 'icon'>;

/** A link to a page of ours that looks like a button. */
export function ButtonLink({
  look = 'plain',
  icon,
  children,
  class: extra,
  ...rest
}: ButtonLinkProps) {
  return (
    <a class={looksOf(look, icon, extra)} {...rest}>
      {icon}
      <span>{children}</span>
    </a>
  );
}

function looksOf(look: 'main' | 'plain' | 'bare', icon: ComponentChildren, extra: unknown): string {
  return classes(
    styles.button,
    styles[look],
    icon != null && styles.stacked,
    typeof extra === 'string' && extra,
  );
}
