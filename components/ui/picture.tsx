export interface PictureFile {
  src: string;
  width: number;
  height: number;
}

/** A picture that takes its room at once and is fetched when it comes near. */
export function Picture({
  file: { src, width, height },
  alt,
  className,
}: {
  file: PictureFile;
  alt: string;
  className: string;
}) {
  return (
    // biome-ignore lint/performance/noImgElement: the files are small already, and an optimiser would be native code.
    <img
      src={src}
      width={width}
      height={height}
      alt={alt}
      loading="lazy"
      decoding="async"
      className={className}
    />
  );
}

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
