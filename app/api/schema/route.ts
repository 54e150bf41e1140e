import { answersJsonSchema } from '@/lib/config/json-schema';
import { generatorId } from '@/lib/generated/build-info';
import { constantJson } from '@/lib/http/json-response';
import { otherMethods } from '@/lib/http/methods';

const answer = constantJson(
  { ...answersJsonSchema(), $comment: `Of generator ${generatorId}.` },
  'application/schema+json',
);

export const GET = answer;
export const HEAD = answer;
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'HEAD');
