// Names the hosts that browsers ask by themselves, so that any other request to a stranger can fail a test.

const backgroundHosts = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients1.google.com',
  'clients2.google.com',
  'clients2.googleusercontent.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'mtalk.google.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
  'aus5.mozilla.org',
  'content-signature-2.cdn.mozilla.net',
  'contile.services.mozilla.com',
  'detectportal.firefox.com',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'incoming.telemetry.mozilla.org',
  'location.services.mozilla.com',
  'merino.services.mozilla.com',
  'mozilla-ohttp.fastly-edge.com',
  'normandy.cdn.mozilla.net',
  'push.services.mozilla.com',
  'shavar.services.mozilla.com',
  'tracking-protection.cdn.mozilla.net',
  'versioncheck-bg.addons.mozilla.org',
  'services.addons.mozilla.org',
]);

/** Whether Chromium or Firefox is known to ask this host by itself, whatever extension is installed. */
export function isBackgroundHost(host: string): boolean {
  return backgroundHosts.has(host);
}
