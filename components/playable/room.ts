/**
 * Classes of what stands below the desktop on the start page: as high as it gets at each width, so that nothing moves when it
 * takes the place of the drawing. Its box must be a container.
 */
export const belowClass =
  'flow-root min-h-[19.375rem] @min-[17.875rem]:min-h-68 @min-[25.25rem]:min-h-[14.625rem] @min-[29rem]:min-h-[12.375rem] @min-[33.6rem]:min-h-40 @min-[35.5rem]:min-h-[7.625rem]';
