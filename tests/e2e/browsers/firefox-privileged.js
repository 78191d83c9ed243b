// The half of the Firefox driver that runs inside the browser's own window (firefox-chrome.ts sends
// it there). Popup, sidebar and background are no tabs, so WebDriver BiDi does not list them: they
// are reached by frame scripts, which run beside the page's own scripts in its process.
globalThis.bourdonDriver = (extensionId) => {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const extension = () => WebExtensionPolicy.getByID(extensionId).extension;
  const toolbarButton = () => ExtensionParent.apiManager.global.browserActionFor(extension());
  const problems = [];
  const scriptUrl = (code) =>
    `data:application/javascript;charset=utf-8,${encodeURIComponent(code)}`;

  const frames = {
    popup: () => document.querySelector('.webextension-popup-browser'),
    sidebar: () =>
      document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser'),
    background: () =>
      [...extension().views].find((view) => view.viewType === 'background')?.xulBrowser,
  };
  const address = (kind) => frames[kind]()?.currentURI?.spec ?? '';

  /** Runs `body` in the frame; there `content` is the page and `done(value)` gives the answer. */
  const inFrame = (kind, body) =>
    new Promise((resolve, reject) => {
      const frame = frames[kind]();
      if (!frame) return reject(new Error(`There is no ${kind}`));
      const name = `bourdon:${Math.random()}`;
      const stop = () => {
        clearInterval(watch);
        frame.messageManager?.removeMessageListener(name, answer);
      };
      const answer = ({ data }) => {
        stop();
        if ('error' in data) reject(new Error(data.error));
        else resolve(data.value ?? null);
      };
      // A frame that goes away never answers.
      const watch = setInterval(() => {
        if (frames[kind]() === frame) return;
        stop();
        reject(new Error(`The ${kind} has gone`));
      }, 50);
      frame.messageManager.addMessageListener(name, answer);
      frame.messageManager.loadFrameScript(
        scriptUrl(`(async () => {
          try { sendAsyncMessage('${name}', { value: await (async () => { ${body} })() }); }
          catch (error) { sendAsyncMessage('${name}', { error: String(error) }); }
        })()`),
        false,
      );
    });

  const inPage = (kind, code) =>
    inFrame(
      kind,
      `const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
       return await Cu.evalInSandbox(${JSON.stringify(code)}, sandbox);`,
    );

  const closePopup = async () => {
    const panel = frames.popup()?.closest('panel');
    if (!panel || panel.state === 'closed') return;
    const hidden = new Promise((resolve) => {
      panel.addEventListener('popuphidden', resolve, { once: true });
    });
    panel.hidePopup();
    await hidden;
  };

  return {
    address,
    inPage,

    click: (kind, x, y) =>
      inFrame(
        kind,
        `for (const type of ['mousemove', 'mousedown', 'mouseup']) {
           const press = type === 'mousemove' ? 0 : 1;
           if (content.synthesizeMouseEvent) {
             content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: press }, {});
           } else {
             content.windowUtils.sendMouseEvent(type, ${x}, ${y}, 0, press, 0);
           }
         }`,
      ),

    keys: (kind, keys, shift) =>
      inFrame(
        kind,
        `const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(
           Ci.nsITextInputProcessor);
         processor.beginInputTransactionForTests(content);
         const event = (key) => new content.KeyboardEvent('', { key });
         if (${shift}) processor.keydown(event('Shift'));
         for (const key of ${JSON.stringify(keys)}) {
           processor.keydown(event(key));
           processor.keyup(event(key));
         }
         if (${shift}) processor.keyup(event('Shift'));`,
      ),

    /** A PNG of what the frame shows, as base64. */
    picture: async (kind) => {
      const global = frames[kind]().browsingContext.currentWindowGlobal;
      const bitmap = await global.drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },

    openPopup: async () => {
      // A click on the button of an open popup would only close it.
      await closePopup();
      await toolbarButton().triggerAction(window);
    },
    closePopup,
    openSidebar: () => {
      const widget = extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
      return SidebarController.show(`${widget}-sidebar-action`);
    },
    closeSidebar: () => SidebarController.hide(),

    badge: () => {
      const { badgeText, title } = toolbarButton().action.getContextData(gBrowser.selectedTab);
      return { text: badgeText ?? '', title: title ?? '' };
    },

    backgroundState: () => extension().backgroundState,
    wakeBackground: () => extension().wakeupBackground(),
    killBackground: () => extension().terminateBackground({ disableResetIdleForTest: true }),

    grant: (origins) =>
      ExtensionPermissions.add(extensionId, { permissions: [], origins }, extension()),
    revoke: (origins) =>
      ExtensionPermissions.remove(extensionId, { permissions: [], origins }, extension()),
    granted: async () => (await ExtensionPermissions.get(extensionId)).origins,
    approveRequests: () =>
      Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false),
    answerPrompt: (button) => {
      const prompt = document.getElementById('addon-webext-permissions-notification');
      if (!prompt?.[button] || document.getElementById('notification-popup').state !== 'open') {
        return false;
      }
      prompt[button].click();
      return true;
    },

    /** Tabs follow the first preference, popup and sidebar the second; the theme resets it at start. */
    setColorScheme: (dark) => {
      const names = [
        'layout.css.prefers-color-scheme.content-override',
        'browser.theme.toolbar-theme',
      ];
      for (const name of names) Services.prefs.setIntPref(name, dark ? 0 : 1);
    },
    setLanguage: (language) => {
      Services.locale.availableLocales = [language, 'en-US'];
      Services.locale.requestedLocales = [language, 'en-US'];
    },

    problems: () => problems,
    /** Collects uncaught errors, and console.error of every process that runs extension code. */
    watchProblems: () => {
      const ours = (url) => url?.startsWith('moz-extension:');
      Services.console.registerListener((message) => {
        if (!(message instanceof Ci.nsIScriptError) || message.flags & 1) return;
        if (!ours(message.sourceName)) return;
        // Firefox says this of every question whose page was closed, or left, before the answer.
        if (/after context unloaded|while context is inactive/.test(message.errorMessage)) return;
        const kind = /uncaught|javascript/i.test(message.category) ? 'exception' : 'log';
        problems.push({ kind, text: message.errorMessage, url: message.sourceName });
      });
      Services.ppmm.addMessageListener('bourdon:console', ({ data }) => {
        if (ours(data.url)) problems.push({ kind: 'console', ...data });
      });
      Services.ppmm.loadProcessScript(
        scriptUrl(`Cc['@mozilla.org/consoleAPI-storage;1']
          .getService(Ci.nsIConsoleAPIStorage)
          .addLogEventListener(({ wrappedJSObject: message }) => {
            if (message.level !== 'error' && message.level !== 'assert') return;
            const text = message.arguments.map(String).join(' ');
            sendAsyncMessage('bourdon:console', { text, url: message.filename });
          }, Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal));`),
        true,
      );
    },
  };
};
