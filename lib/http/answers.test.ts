import { describe, expect, it } from 'vitest';
import { answersFromForm } from './answers';

const post = (query: string, body: string, type = 'application/x-www-form-urlencoded') =>
  answersFromForm(
    new Request(`http://x/host${query}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': type },
    }),
  );

const send = async (query: string, form: string) => {
  const response = await post(query, form);
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

  it('refuses what is too long to read', async () => {
    expect((await post('', 'a'.repeat(70_000))).status).toBe(413);
  });

  it('leads to no address that the site refuses, and says so', async () => {
    const name = (length: number) => `user.fullName=${'x'.repeat(length)}`;
    const fits = 8_000 - 'user.fullName='.length;
    expect(await send('', name(fits))).toHaveLength('/plain?'.length + 8_000);
    const refused = await post('', name(fits + 1));
    expect(refused.status).toBe(413);
    expect(await refused.text()).toMatch(/8001 characters.*8000/);
    // What is encoded counts as it will stand there.
    expect((await post('', name(3_000).replaceAll('x', 'ü'))).status).toBe(413);
  });

  it('takes a form and nothing else', async () => {
    expect((await post('', '{}', 'application/json')).status).toBe(415);
    expect((await post('', 'x', 'multipart/form-data; boundary=x')).status).toBe(415);
    expect((await post('', 'x', 'application/x-www-form-urlencoded; charset=utf-8')).status).toBe(
      303,
    );
  });
});
