import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { setPermissions } from '@/tests/components/support/permissions';

describe('the welcome page', () => {
  it('says what is read, kept and never done, and how to take it back', () => {
    setPermissions({});
    render(<WelcomePage />);
    const text = document.body.textContent ?? '';
    for (const words of [
      'What it reads',
      'on this device only',
      'no account',
      'no affiliate links',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain('You can take this back at any time');
    expect(screen.getByRole('link', { name: 'Options' }).getAttribute('href')).toBe(
      '/options.html',
    );
  });

  it('offers both modes, the click preselected', () => {
    setPermissions({});
    render(<WelcomePage />);
    const [click, every] = screen.getAllByRole('radio');
    expect(click instanceof HTMLInputElement && click.checked).toBe(true);
    expect(every instanceof HTMLInputElement && every.checked).toBe(false);
  });
});
