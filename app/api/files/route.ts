import { postFiles } from '@/lib/http/flake-archive';
import { otherMethods } from '@/lib/http/methods';

export const POST = postFiles;
export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST');
