import { describe, expect, it } from 'vitest';
import { answersFromForm } from './answers';

const send = async (query: string, form: string) => {
  const request = new Request(`http://x/host${query}`, { method: 'POST', body: form });
  const response = await answersFromForm(request);
  expect(response.status).toBe(303);
  return decodeURIComponent(response.headers.get('location') ?? '');
};

describe('answersFromForm', () => {
  it('keeps the answers of the address, and takes those of the form that say something', async () => {
    expect(
      await send(
        '?v=1&host.name=falcon&user.shell=fish&host.cpus=6',
        'v=1&host.name=vmware-guest&host.cpus=8&host.ssh=false&host.openPorts=',
      ),
    ).toBe('/plain?v=1&host.name=falcon&user.shell=fish&host.cpus=8&host.ssh=false');
  });

  it('keeps what is wrong as it was typed, for the next page to say so', async () => {
    expect(await send('', 'host.name=Bad_Name&host.cpus=many')).toBe(
      '/plain?host.name=Bad_Name&host.cpus=many',
    );
  });

  it('keeps what nobody knows in the address, and takes nothing else from a form', async () => {
    expect(await send('?colour=red', 'password=x&colour=blue')).toBe('/plain?colour=red');
  });

  it('keeps lists whole', async () => {
    expect(await send('', 'user.packages=jq,git&host.openPorts=80 443'.replace(' ', ','))).toBe(
      '/plain?host.openPorts=80,443&user.packages=jq,git',
    );
  });

  it('refuses what is too long', async () => {
    const long = new Request('http://x/host', { method: 'POST', body: 'a'.repeat(70_000) });
    expect((await answersFromForm(long)).status).toBe(413);
  });
});
