// Makes the street's throwaway certificate in Node, so that no openssl is needed; browsers are told to accept it.
import { generate } from 'selfsigned';

/** A self-signed P-256 certificate valid for `hosts`, for a month, as PEM. */
export async function makeCertificate(
  hosts: readonly string[],
): Promise<{ key: string; cert: string }> {
  const now = Date.now();
  const made = await generate([{ name: 'commonName', value: 'The street' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // A day earlier, in case the browser's clock is behind.
    notBeforeDate: new Date(now - 86_400_000),
    notAfterDate: new Date(now + 30 * 86_400_000),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
