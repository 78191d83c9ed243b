/** What every component test stands on: the real English messages, and an empty browser. */
import { cleanup, configure } from '@testing-library/preact';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from './speak';

// A busy machine is no failure: what is waited for is an event, not a time.
configure({ asyncUtilTimeout: 15_000, getElementError: (message) => new Error(message ?? '') });

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
});

afterEach(cleanup);
