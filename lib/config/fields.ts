import { z } from 'zod';
import type { FieldMeta } from './field';
import { configSchema, defaultConfig, type StepId, stepIds } from './schema';

export type FieldDefault = string | number | boolean | readonly string[] | readonly number[];

/** One question, as plain data: what the wizard draws, the URL encodes and the reference lists. */
export type FieldSpec = {
  /** `host.name`: the one name everywhere. */
  path: string;
  step: StepId;
  /** Last part of the path. */
  key: string;
  group: string;
  title: string;
  help: string;
  default: FieldDefault;
  advanced: boolean;
  placeholder?: string;
} & (
  | { kind: 'text' }
  | { kind: 'integer'; min: number; max: number; unit?: string }
  | { kind: 'boolean' }
  | { kind: 'choice'; options: readonly { value: string; title: string; help?: string }[] }
  | { kind: 'search'; list: NonNullable<FieldMeta['list']> }
  /** `most`: how many entries it may have. */
  | { kind: 'lines'; most: number }
  | { kind: 'ports'; most: number }
  | { kind: 'packages'; most: number }
);

/** The rule of a field without its default. */
export function withoutDefault(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return withoutDefault(schema.unwrap() as z.ZodType);
  }
  return schema;
}

function describe(step: StepId, key: string, schema: z.ZodType): FieldSpec {
  const meta = schema.meta() as unknown as FieldMeta;
  const inner = withoutDefault(schema);
  const base = {
    path: `${step}.${key}`,
    step,
    key,
    group: meta.group,
    title: meta.title,
    help: meta.help,
    default: (defaultConfig[step] as Record<string, FieldDefault>)[key] as FieldDefault,
    advanced: meta.advanced ?? false,
    ...(meta.placeholder === undefined ? {} : { placeholder: meta.placeholder }),
  };
  if (inner instanceof z.ZodArray) {
    const kind = meta.packages ? 'packages' : meta.ports ? 'ports' : 'lines';
    const most = z.toJSONSchema(inner, { io: 'input' }).maxItems;
    if (most === undefined) throw new Error(`${base.path} must say how many entries it may have`);
    return { ...base, kind, most };
  }
  if (meta.list) return { ...base, kind: 'search', list: meta.list };
  if (inner instanceof z.ZodEnum) {
    // An enum keeps its values as object keys, and JavaScript puts whole numbers among those first.
    const values = inner.options as string[];
    const ordered = values.every((value) => Number.isFinite(Number(value || 'x')))
      ? [...values].sort((a, b) => Number(a) - Number(b))
      : values;
    const options = ordered.map((value) => ({
      value,
      ...(meta.options?.[value] ?? { title: value }),
    }));
    return { ...base, kind: 'choice', options };
  }
  if (inner instanceof z.ZodBoolean) return { ...base, kind: 'boolean' };
  if (inner instanceof z.ZodNumber) {
    return {
      ...base,
      kind: 'integer',
      min: inner.minValue ?? 0,
      max: inner.maxValue ?? 0,
      ...(meta.unit === undefined ? {} : { unit: meta.unit }),
    };
  }
  if (inner instanceof z.ZodString) return { ...base, kind: 'text' };
  throw new Error(`No control for ${base.path}: a new kind of field needs a case here`);
}

/** The schema of each question, by its path, in the order of the schema of all. */
export const fieldSchemas: ReadonlyMap<string, z.ZodType> = new Map(
  stepIds.flatMap((step) => {
    const { shape } = withoutDefault(configSchema.shape[step]) as z.ZodObject;
    return Object.entries(shape).map(([key, schema]) => [`${step}.${key}`, schema as z.ZodType]);
  }),
);

/** Every question, in the order of the schema. */
export const fields: readonly FieldSpec[] = [...fieldSchemas].map(([path, schema]) => {
  const [step, key] = path.split('.') as [StepId, string];
  return describe(step, key, schema);
});

/** A question by its path. */
export const fieldByPath: ReadonlyMap<string, FieldSpec> = new Map(fields.map((f) => [f.path, f]));

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const byPlainPath = new Map(fields.map((field) => [plain(field.path), field]));
const byPlainKey = new Map([...fields].reverse().map((field) => [plain(field.key), field]));

/** A known question with the same letters as an unknown key, whatever their case, or with the same last part. */
export function nearestField(key: string): FieldSpec | undefined {
  if (key.length > 80) return undefined;
  return byPlainPath.get(plain(key)) ?? byPlainKey.get(plain(key.split('.').at(-1) ?? ''));
}
