import { Picture, type PictureFile } from '@/components/ui/picture';

/**
 * A small enlarged piece of a photographed theme: the terminal at its upper right, within its frame, so that no window
 * beside it is cut. The words beside it say what it is, so it has none of its own.
 */
export function PictureDetail({ file }: { file: PictureFile }) {
  return (
    <span className="block aspect-12/7 overflow-hidden">
      <Picture
        file={file}
        alt=""
        className="block h-auto w-[209.5%] max-w-none -translate-x-[50.95%] -translate-y-[6.2%]"
      />
    </span>
  );
}
