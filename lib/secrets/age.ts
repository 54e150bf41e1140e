import 'client-only';

/**
 * The age library, also where the browser has no `crypto.subtle`, as on plain http: it falls back to its own X25519 when
 * the browser says that it cannot do X25519, but not when there is nobody to say so.
 */
export async function loadAge(): Promise<typeof import('age-encryption')> {
  if (!globalThis.crypto.subtle) {
    const refuse = async () => {
      throw new DOMException('There is no crypto.subtle here.', 'NotSupportedError');
    };
    Object.defineProperty(globalThis.crypto, 'subtle', {
      configurable: true,
      value: { importKey: refuse },
    });
  }
  return import('age-encryption');
}
