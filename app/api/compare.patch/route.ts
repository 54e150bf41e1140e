import { getPatch } from '@/lib/http/compare-patch';
import { otherMethods } from '@/lib/http/methods';

export const GET = getPatch;
export const HEAD = getPatch;
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'HEAD');
