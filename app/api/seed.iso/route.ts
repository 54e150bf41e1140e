import { getSeed } from '@/lib/http/flake-archive';
import { otherMethods } from '@/lib/http/methods';

export const GET = getSeed;
export const HEAD = getSeed;
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'HEAD');
