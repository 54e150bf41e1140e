import { getZip, postZip } from '@/lib/http/flake-archive';
import { otherMethods } from '@/lib/http/methods';

export const GET = getZip;
export const HEAD = getZip;
export const POST = postZip;
export const { PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'HEAD', 'POST');
