import { constantJson } from '@/lib/http/json-response';
import { otherMethods } from '@/lib/http/methods';
import { openApi } from '@/lib/http/openapi';

const answer = constantJson(openApi());

export const GET = answer;
export const HEAD = answer;
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'HEAD');
