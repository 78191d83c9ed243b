// An error that the browser reported about the extension, so that a test can assert there was none.

export interface Problem {
  /** `exception` was not caught; `console` was written with console.error; `log` is the browser's. */
  kind: 'exception' | 'console' | 'log';
  text: string;
  /** Address of the script or page, empty where the browser gives none. */
  url: string;
}
