import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onForgetAll, SWEEP_ALARM } from '@/lib/background/forgetting';
import { database } from '@/lib/store/database';
import { UNDO_MS } from '@/lib/store/forget';
import { openTab } from '@/tests/unit/background/tab';
import { see } from '@/tests/unit/store/sightings';

describe('forgetting', () => {
  beforeEach(openTab);

  it('has its end set before it begins: a worker that is killed leaves nothing for ever', async () => {
    await see();
    const order: string[] = [];
    const create = fakeBrowser.alarms.create.bind(fakeBrowser.alarms);
    vi.spyOn(fakeBrowser.alarms, 'create').mockImplementation(async (...alarm: unknown[]) => {
      order.push(`alarm, ${await database.products.count()} kept`);
      return Reflect.apply(create, undefined, alarm);
    });
    const before = Date.now();
    await onForgetAll();
    expect(order[0]).toBe('alarm, 1 kept');
    const alarm = await fakeBrowser.alarms.get(SWEEP_ALARM);
    expect(alarm?.scheduledTime).toBeGreaterThanOrEqual(before + UNDO_MS);
    expect(alarm?.scheduledTime).toBeLessThan(Date.now() + UNDO_MS + 1000);
  });
});
