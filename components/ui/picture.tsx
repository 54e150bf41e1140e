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
 * A small enlarged piece of a large picture: two fifths of its width, from right of its middle and below its upper edge.
 * The words beside it say what it is, so it has none of its own.
 */
export function PictureDetail({ file }: { file: PictureFile }) {
  return (
    <span className="block aspect-8/5 overflow-hidden">
      <Picture
        file={file}
        alt=""
        className="block h-auto w-[250%] max-w-none -translate-x-[47.5%] -translate-y-[3%]"
      />
    </span>
  );
}
