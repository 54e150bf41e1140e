/** What lies in deploy/, judged by validators of others; each judge is also shown something that it has to refuse. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { Deployment } from 'kubernetes-models/apps/v1';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Service } from 'kubernetes-models/v1';
import { describe, expect, it, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { lastAnswers } from '@/lib/http/limits';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('every way to start gives Node the flags of npm start: they decide on memory', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const flags = (scripts.start as string).split(' ').filter((word) => word.startsWith('--'));
  expect(flags.length).toBeGreaterThan(0);
  for (const path of ['Containerfile', 'deploy/hyprguest.service', 'deploy/nix/package.nix']) {
    for (const flag of flags) expect(read(path), `${path}: ${flag}`).toContain(flag);
  }
});

test('a stop has longer than the site takes for it, so that nothing is killed', () => {
  const { services } = parse(read('deploy/compose.yaml'));
  const [deployment] = parseAllDocuments(read('deploy/kubernetes.yaml')).map((one) => one.toJS());
  const { terminationGracePeriodSeconds: grace, containers } = deployment.spec.template.spec;
  const seconds = [
    Number.parseInt(services.hyprguest.stop_grace_period, 10),
    // The time of preStop is part of it.
    grace - containers[0].lifecycle.preStop.sleep.seconds,
    ...['deploy/hyprguest.service', 'deploy/nix/module.nix'].map((path) =>
      Number(/TimeoutStopSec ?= ?(\d+)/.exec(read(path))?.[1]),
    ),
  ];
  for (const given of seconds) expect(given).toBeGreaterThanOrEqual(lastAnswers / 1000 + 3);
});

describe('Containerfile', () => {
  const text = read('Containerfile');
  const complaints = (file: string) =>
    validate(file).map(({ message, range }) => `${range.start.line + 1}: ${message}`);

  it('is one, says a linter of others', () => {
    expect(complaints(text)).toEqual([]);
    expect(complaints(text.replace('WORKDIR /src', 'WORKDIR src'))).not.toEqual([]);
    expect(complaints(text.replace('EXPOSE 3000', 'EXPOSE web'))).not.toEqual([]);
    expect(complaints(text.replace('USER 65534:65534', 'USR nobody'))).not.toEqual([]);
  });

  it('ends without root, from a base with a version, with a look at its health', () => {
    const last = text.slice(text.lastIndexOf('\nFROM '));
    expect(last).toMatch(/\nUSER [1-9]\d*:[1-9]\d*\n/);
    expect(last).toMatch(/\nHEALTHCHECK /);
    for (const [, base = ''] of text.matchAll(/^FROM (\S+)/gm)) expect(base).toMatch(/:\d+-/);
  });

  it('is built from what Git has, by Docker, too', () => {
    // Podman reads this name as well; Docker reads no .containerignore, and would copy node_modules of another system.
    const ignored = read('.dockerignore').split('\n');
    expect(existsSync(join(root, '.containerignore'))).toBe(false);
    const folders = read('.gitignore')
      .split('\n')
      .filter((line) => line !== '' && !line.includes('*') && !line.endsWith('.ts'))
      .map((line) => line.replace(/\/$/, ''));
    expect(folders.length).toBeGreaterThan(5);
    expect(ignored).toEqual(expect.arrayContaining(['.git', ...folders]));
  });

  it('copies the folder that the build makes, and starts what is in it', () => {
    expect(text).toContain('COPY --from=build /src/.next/standalone ./');
    expect(read('scripts/bootstrap.mjs')).toContain("'.next/standalone'");
    // The check of health is a program of its own: it must at least be one.
    const [, program = ''] = /CMD \["node", "-e", "(.*)"\]/.exec(text) ?? [];
    expect(() => new Function('process', program)).not.toThrow();
  });
});

describe('kubernetes.yaml', () => {
  const kinds = {
    Deployment,
    HorizontalPodAutoscaler,
    NetworkPolicy,
    PodDisruptionBudget,
    Service,
  } as const;
  const documents = (text: string) =>
    parseAllDocuments(text).map((document) => document.toJS() as Record<string, unknown>);

  /** Throws what is wrong with a manifest, by the schemas that Kubernetes publishes. */
  const judge = (text: string) => {
    for (const document of documents(text)) {
      const Kind = kinds[document.kind as keyof typeof kinds];
      const object = new Kind(document as never);
      expect(object.apiVersion).toBe(document.apiVersion);
      object.validate();
    }
  };
  const text = read('deploy/kubernetes.yaml');

  it('is what Kubernetes takes', () => {
    expect(documents(text).map(({ kind }) => kind)).toEqual([
      'Deployment',
      'Service',
      'HorizontalPodAutoscaler',
      'PodDisruptionBudget',
      'NetworkPolicy',
    ]);
    expect(() => judge(text)).not.toThrow();
  });

  it.each([
    ['containerPort: 3000', 'containerPort: http'],
    ['port: 80\n', 'port: eighty\n'],
    ['minReplicas: 3', 'minReplicas: three'],
    ['drop: [ALL]', 'drop: ALL'],
    ['runAsNonRoot: true', 'runAsNonRoot: "yes"'],
    ['  selector:\n    matchLabels: *labels\n  strategy', '  strategy'],
    ['path: /api/ready\n              port: http', 'path: /api/ready'],
    ['egress: []', 'egress: none'],
  ])('a manifest with a fault is refused: %s', (right, wrong) => {
    expect(text).toContain(right);
    expect(() => judge(text.replace(right, wrong))).toThrow();
  });

  it('lets a copy answer, and ask nobody', () => {
    const [first, , , , last] = documents(text);
    const deployment = new Deployment(first as never);
    const policy = new NetworkPolicy(last as never);
    const [container] = deployment.spec?.template.spec?.containers ?? [];
    expect(policy.spec?.podSelector?.matchLabels).toEqual(deployment.spec?.selector.matchLabels);
    expect(policy.spec).toMatchObject({
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ ports: [{ port: container?.ports?.[0]?.name }] }],
      egress: [],
    });
  });

  it('asks for no privilege, and for what the image has', () => {
    const [first] = documents(text);
    const pod = new Deployment(first as never).spec?.template.spec;
    const container = pod?.containers[0];
    expect(pod?.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 65534 });
    expect(read('Containerfile')).toContain(`USER ${pod?.securityContext?.runAsUser}:`);
    expect(container?.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      privileged: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    for (const probe of ['readinessProbe', 'livenessProbe', 'startupProbe'] as const) {
      const path = container?.[probe]?.httpGet?.path ?? '';
      expect(existsSync(join(root, 'app', path, 'route.ts')), path).toBe(true);
    }
    const { version } = JSON.parse(read('package.json'));
    expect(container?.image).toMatch(new RegExp(`:${version}$`));
  });
});

test('compose.yaml runs the image as closed as Kubernetes does, behind a proxy', () => {
  const { networks, services } = parse(read('deploy/compose.yaml'));
  expect(services.hyprguest).toMatchObject({
    build: { context: '..', dockerfile: 'Containerfile' },
    cap_drop: ['ALL'],
    read_only: true,
    security_opt: ['no-new-privileges:true'],
  });
  expect(services.hyprguest.ports).toBeUndefined();
  // Said here, too, because an image in OCI's format, as Podman makes it, holds none: the proxy would never start.
  const [, program] = /CMD \["node", "-e", "(.*)"\]/.exec(read('Containerfile')) ?? [];
  expect(services.proxy.depends_on.hyprguest.condition).toBe('service_healthy');
  // In compose.yaml a dollar stands for a variable, unless there are two.
  expect(services.hyprguest.healthcheck.test).toEqual([
    'CMD',
    'node',
    '-e',
    program?.replaceAll('$', '$$$$'),
  ]);
  // Its one network leads nowhere but to the proxy.
  expect(services.hyprguest.networks).toEqual(['inside']);
  expect(services.proxy.networks).toEqual(['inside', 'default']);
  expect(networks).toEqual({ inside: { internal: true } });
  expect(services.proxy.volumes).toContain('./Caddyfile:/etc/caddy/Caddyfile:ro');
  expect(read('deploy/Caddyfile')).toMatch(/reverse_proxy hyprguest:3000/);
});
