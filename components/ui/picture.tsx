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
