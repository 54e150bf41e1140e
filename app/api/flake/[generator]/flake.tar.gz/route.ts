import { getImmutableTarGz } from '@/lib/http/flake-archive';
import { otherMethods } from '@/lib/http/methods';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ generator: string }> },
) {
  return getImmutableTarGz(request, (await params).generator);
}
export const HEAD = GET;
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'HEAD');
