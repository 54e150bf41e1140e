import { z } from 'zod';
import { siteAddress } from '@/lib/generated/build-info';
import { configSchema } from './schema';

// What else a field says of itself is for the wizard alone (lib/config/field.ts).
const forTheWizard = [
  'advanced',
  'group',
  'help',
  'list',
  'options',
  'packages',
  'placeholder',
  'ports',
  'unit',
];

/**
 * The answers as JSON Schema (2020-12): types, ranges, enums, defaults, titles, descriptions.
 * Rules between answers, and of text beyond its length, have no form there; a request that breaks one gets a 400.
 */
export function answersJsonSchema(): z.core.JSONSchema.BaseSchema {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      if (typeof jsonSchema.help === 'string') jsonSchema.description = jsonSchema.help;
      for (const key of forTheWizard) delete jsonSchema[key];
    },
  });
  return {
    $schema: $schema ?? 'https://json-schema.org/draft/2020-12/schema',
    $id: `${siteAddress}/api/schema`,
    title: 'Hyprguest answers',
    description:
      'What a flake is made from. What is missing takes its default; some answers exclude each other, and an error then names both.',
    ...schema,
  };
}
