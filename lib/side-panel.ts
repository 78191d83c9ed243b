/** Opens the side panel (Chromium) or the sidebar (Firefox), where the browser has one. */
import { browser } from 'wxt/browser';

// Each browser has its own, and the shared types have neither.
type SidePanel = { open(where: { windowId: number }): Promise<void> };
type Sidebar = { open(): Promise<void> };
const sidePanel = (): SidePanel | undefined => Reflect.get(browser, 'sidePanel');
const sidebar = (): Sidebar | undefined => Reflect.get(browser, 'sidebarAction');

/** True where the browser has a side panel; Firefox for Android has none. */
export function hasSidePanel(): boolean {
  return sidePanel() !== undefined || sidebar() !== undefined;
}

/** Opens it in a window. Call it synchronously in the click handler: both browsers insist on that. */
export async function openSidePanel(windowId: number): Promise<void> {
  await (sidePanel()?.open({ windowId }) ?? sidebar()?.open());
}
