// Answers Chromium's permission prompt as a person does: it is browser interface, which no driver
// protocol reaches, so keys are sent to its window.
import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { waitUntil } from './wait-until';

/** "Deny" has the focus when the prompt opens; one tab further is "Allow". */
const KEYS = { deny: ['Return'], allow: ['Tab', 'Return'] } as const;

/** A fresh prompt ignores input for half a second, so that nobody answers it by accident. */
const PROTECTED_MS = 700;

/**
 * Answers the prompt that is or comes up on the display.
 * @param pageHasFocus whether any page has the focus: none has it while the prompt is there.
 */
export async function answerChromiumPrompt(
  answer: 'allow' | 'deny',
  display: string | undefined,
  pageHasFocus: () => Promise<boolean>,
): Promise<void> {
  await waitUntil('the permission prompt', async () => !(await pageHasFocus()));
  await pause(PROTECTED_MS);
  const env = { ...process.env, ...(display ? { DISPLAY: display } : {}) };
  await promisify(execFile)('xdotool', ['key', '--delay', '80', ...KEYS[answer]], { env });
}
