import { presets } from '@/lib/config/presets';
import { constantJson } from '@/lib/http/json-response';
import { otherMethods } from '@/lib/http/methods';

const answer = constantJson(
  presets.map(({ id, title, description, query }) => ({ id, title, description, query })),
);

export const GET = answer;
export const HEAD = answer;
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'HEAD');
