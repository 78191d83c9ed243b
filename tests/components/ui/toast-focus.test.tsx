import { act, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Page } from '@/components/ui/page';
import { type Notice, STAY_MS, Toast } from '@/components/ui/toast';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page with two things to forget; undo tells that it is all back. */
function Shelf() {
  const [left, setLeft] = useState(['Lamp', 'Kettle']);
  const [notice, setNotice] = useState<Notice | null>(null);
  const forget = (name: string, isKept: boolean, isByKeyboard = true) => {
    if (!isKept) setLeft(left.filter((one) => one !== name));
    setNotice({
      text: `Forgot ${name}.`,
      isByKeyboard,
      onUndo: () => setNotice({ text: 'Back.' }),
    });
  };
  return (
    <Page title="Library" name="library">
      {left.map((name) => (
        <button key={name} type="button" onClick={() => forget(name, false)}>
          {name}
        </button>
      ))}
      <button type="button" onClick={() => forget('all', true)}>
        Keep me
      </button>
      <button type="button" onClick={() => forget('all', true, false)}>
        By pointer
      </button>
      <Toast notice={notice} onClose={() => setNotice(null)} />
    </Page>
  );
}

function press(name: string): void {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}
const focused = () => document.activeElement;

describe('the focus', () => {
  it('goes back to where it was when the notice is dismissed', () => {
    render(<Shelf />);
    press('Keep me');
    expect(focused()).toBe(screen.getByRole('button', { name: 'Undo' }));
    fireEvent.keyDown(screen.getByRole('button', { name: 'Undo' }), { key: 'Escape' });
    expect(screen.queryByText('Forgot all.')).toBeNull();
    expect(focused()).toBe(screen.getByRole('button', { name: 'Keep me' }));
  });

  it('goes to the page’s content where what had it is gone', () => {
    render(<Shelf />);
    press('Lamp');
    press('Dismiss');
    expect(focused()).toBe(screen.getByRole('main'));
  });

  it('stays in the notice when undo gives way to what it did', () => {
    render(<Shelf />);
    press('Lamp');
    press('Undo');
    expect(screen.getByText('Back.')).toBeTruthy();
    expect(focused()).toBe(screen.getByRole('button', { name: 'Dismiss' }));
    press('Dismiss');
    expect(focused()).toBe(screen.getByRole('main'));
  });

  it('is not taken from where the shopper went meanwhile', () => {
    render(<Shelf />);
    press('By pointer');
    const kettle = screen.getByRole('button', { name: 'Kettle' });
    kettle.focus();
    act(() => {
      vi.advanceTimersByTime(STAY_MS);
    });
    expect(screen.queryByText('Forgot all.')).toBeNull();
    expect(focused()).toBe(kettle);
  });
});
