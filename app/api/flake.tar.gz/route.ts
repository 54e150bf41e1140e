import { getTarGz } from '@/lib/http/flake-archive';
import { otherMethods } from '@/lib/http/methods';

export const GET = getTarGz;
export const HEAD = getTarGz;
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'HEAD');
