import { fields } from '@/lib/config/fields';
import { answersJsonSchema } from '@/lib/config/json-schema';
import { generatorId, generatorVersion, siteAddress } from '@/lib/generated/build-info';
import { mostBody, mostKeys, mostQuery } from './limits';

const text = (description: string) => ({
  description,
  content: { 'text/plain': { schema: { type: 'string' } } },
});

const problem = (description: string) => ({
  description,
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    'text/plain': { schema: { type: 'string' } },
  },
});

const tooLong = problem(`The query has more than ${mostQuery} characters, or ${mostKeys} keys.`);

const header = (description: string) => ({ description, schema: { type: 'string' } });

const fileName = { 'Content-Disposition': header('Names the file.') };

const weakTag = { ETag: header('Weak, because on its way the text may be compressed.') };

const archive = (type: string, more: Readonly<Record<string, object>> = {}) => ({
  description: 'The flake, in one folder. The same answers give the same bytes.',
  headers: { ETag: header('Strong: the same for the same bytes.'), ...fileName, ...more },
  content: { [type]: { schema: { type: 'string', format: 'binary' } } },
});

const notModified = { '304': { description: 'What If-None-Match names is still the same.' } };

const fromQuery = (type: string, more: Readonly<Record<string, object>> = {}) => ({
  '200': archive(type, more),
  ...notModified,
  '400': problem('Some answers cannot be: each is named by its path.'),
  '414': tooLong,
});

const answersInQuery = { $ref: '#/components/parameters/Answers' };

const paths = {
  '/api/flake.zip': {
    get: {
      operationId: 'getZip',
      summary: 'The flake for the answers in the query, as a zip',
      parameters: [answersInQuery],
      responses: fromQuery('application/zip'),
    },
    post: {
      operationId: 'postZip',
      summary: 'The flake for the answers in the body, as a zip',
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Answers' } } },
      },
      responses: {
        '200': archive('application/zip'),
        '400': problem('Some answers cannot be: each is named by its path.'),
        '413': problem(`The body has more than ${mostBody} bytes.`),
        '415': problem('The body is not UTF-8 JSON.'),
      },
    },
  },
  '/api/flake.tar.gz': {
    get: {
      operationId: 'getTarball',
      summary: 'The same as a tarball, which Nix takes as the address of a flake',
      description:
        'The Link header names an immutable address (rel="immutable"), which Nix writes into locks.',
      parameters: [answersInQuery],
      responses: fromQuery('application/gzip', {
        Link: header('The immutable address of these bytes: <URL>; rel="immutable".'),
      }),
    },
  },
  '/api/flake/{generator}/flake.tar.gz': {
    get: {
      operationId: 'getImmutableTarball',
      summary:
        'The same bytes for good where the generator is a release, from 0.3.0 on, and no others ever',
      parameters: [
        { name: 'generator', in: 'path', required: true, schema: { type: 'string' } },
        answersInQuery,
      ],
      responses: {
        ...fromQuery('application/gzip'),
        '410': problem(
          'The archives of this generator are not kept: it is 0.2.0, or no release. The message says what to do.',
        ),
      },
    },
  },
  '/api/seed.iso': {
    get: {
      operationId: 'getSeedDisc',
      summary: 'A small CD image that carries the flake into the virtual machine',
      parameters: [answersInQuery],
      responses: fromQuery('application/x-iso9660-image'),
    },
  },
  '/api/compare.patch': {
    get: {
      operationId: 'getPatch',
      summary: 'What makes one flake of another, as git apply and patch -p1 take it',
      parameters: (['a', 'b'] as const).map((name) => ({
        name,
        in: 'query',
        description:
          'The id or title of a preset in any case, a query, or a link. The default preset when left out.',
        schema: { type: 'string' },
      })),
      responses: {
        '200': {
          description: 'A patch; empty where both are the same.',
          headers: { ...weakTag, ...fileName },
          content: { 'text/x-patch': { schema: { type: 'string' } } },
        },
        ...notModified,
        '400': problem('One of the two cannot be read, or has answers that cannot be.'),
        '414': tooLong,
      },
    },
  },
  '/api/schema': {
    get: {
      operationId: 'getSchema',
      summary: 'The answers as JSON Schema 2020-12',
      responses: {
        '200': {
          description: 'Types, ranges, values, defaults, titles and descriptions.',
          headers: weakTag,
          content: { 'application/schema+json': { schema: { type: 'object' } } },
        },
        ...notModified,
      },
    },
  },
  '/api/presets': {
    get: {
      operationId: 'getPresets',
      summary: 'Whole answer sets to begin from',
      responses: {
        '200': {
          description: 'Each with the query that gives it.',
          headers: weakTag,
          content: {
            'application/json': {
              schema: { type: 'array', items: { $ref: '#/components/schemas/Preset' } },
            },
          },
        },
        ...notModified,
      },
    },
  },
  '/api/health': {
    get: {
      operationId: 'getHealth',
      summary: 'Whether the site is up',
      responses: { '200': text('It is.') },
    },
  },
  '/api/ready': {
    get: {
      operationId: 'getReady',
      summary: 'Whether the site can make a flake',
      responses: { '200': text('It has just made one.') },
    },
  },
};

/**
 * The routes for programs, as OpenAPI 3.1 describes them (https://spec.openapis.org/oas/v3.1.1.html).
 * @returns a document that holds the answers' own JSON Schema
 */
export function openApi() {
  const { $schema: _, $id: __, ...answers } = answersJsonSchema();
  return {
    openapi: '3.1.1',
    info: {
      title: 'Hyprguest',
      version: generatorVersion,
      summary: 'NixOS flakes for VMware guests that run Hyprland',
      description: `Generator ${generatorId}. There is nothing to send a secret with: passwords and keys are added on your own machine.`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: siteAddress }],
    paths,
    components: {
      parameters: {
        Answers: {
          name: 'answers',
          in: 'query',
          description:
            'A key for each answer: its path in the schema. Lists are joined by commas; what is not plain is `~` and base64url of its UTF-8. What is missing takes its default.',
          style: 'form',
          explode: true,
          schema: {
            type: 'object',
            properties: {
              v: { type: 'string', const: '1' },
              ...Object.fromEntries(
                fields.map(({ path, title }) => [path, { type: 'string', title }]),
              ),
            },
          },
          example: { 'host.name': 'falcon', 'user.name': 'ada' },
        },
      },
      schemas: {
        Answers: answers,
        Preset: {
          type: 'object',
          required: ['id', 'title', 'description', 'query'],
          properties: Object.fromEntries(
            ['id', 'title', 'description', 'query'].map((key) => [key, { type: 'string' }]),
          ),
        },
        Problem: {
          type: 'object',
          description: 'RFC 9457.',
          required: ['type', 'title', 'status', 'errors'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            errors: {
              type: 'array',
              maxItems: 51,
              items: {
                type: 'object',
                required: ['path', 'message'],
                properties: {
                  path: { type: 'string', description: 'Of the answer; empty for the whole.' },
                  message: { type: 'string' },
                },
              },
            },
          },
        },
      },
    },
  };
}
