import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Notice, STAY_MS, Toast } from '@/components/ui/toast';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function show(notice: Notice) {
  const onClose = vi.fn();
  render(<Toast notice={notice} onClose={onClose} />);
  return onClose;
}
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

describe('a notice', () => {
  it('is told politely and leaves by itself', () => {
    const onClose = show({ text: 'Forgot it.' });
    expect(screen.getByRole('status').textContent).toBe('Forgot it.');
    pass(STAY_MS - 1);
    expect(onClose).not.toHaveBeenCalled();
    pass(1);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays while the pointer is on it, and as long again afterwards', () => {
    const onClose = show({ text: 'Forgot it.' });
    const toast = screen.getByText('Forgot it.').parentElement;
    if (toast === null) throw new Error('no toast');
    act(() => {
      toast.dispatchEvent(new Event('pointerenter'));
    });
    pass(STAY_MS * 3);
    expect(onClose).not.toHaveBeenCalled();
    act(() => {
      toast.dispatchEvent(new Event('pointerleave'));
    });
    pass(STAY_MS);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('made by a key, its undo has the focus and waits; Escape dismisses it', () => {
    const onUndo = vi.fn();
    const onClose = show({ text: 'Forgot it.', onUndo, isByKeyboard: true });
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    pass(STAY_MS * 3);
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(undo);
    expect(onUndo).toHaveBeenCalledOnce();
    fireEvent.keyDown(undo, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('made by a pointer, it takes no focus', () => {
    show({ text: 'Forgot it.', onUndo: vi.fn() });
    expect(document.activeElement).toBe(document.body);
  });
});
