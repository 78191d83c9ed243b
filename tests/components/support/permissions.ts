/** Stands in for the browser's permissions, which the fake browser lacks. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

const silent = { addListener() {}, removeListener() {} };

/** `granted` are the host patterns that are allowed; `answer` is what a prompt gives. */
export function setPermissions({
  granted = [],
  answer = true,
}: {
  granted?: string[];
  answer?: boolean;
}): { asked: string[][] } {
  const asked: string[][] = [];
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => granted.includes(origin)),
    request: async ({ origins = [] }: { origins?: string[] }) => {
      asked.push(origins);
      if (answer) granted.push(...origins);
      return answer;
    },
    onAdded: silent,
    onRemoved: silent,
  });
  return { asked };
}
