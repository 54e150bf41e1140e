import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

/** The elements that are drawn; all others are an error, so that a picture is never short of a part. */
export const drawnElements = ['svg', 'g', 'rect', 'circle', 'path', 'polygon'] as const;

type Props = Readonly<Record<string, unknown>> & { children?: ReactNode };
type Box = readonly [x: number, y: number, width: number, height: number];

/** Elements as React knows them, with what components make of theirs: these must use no hook. */
function elementsOf(node: ReactNode): ReactElement<Props, string>[] {
  return Children.toArray(node).flatMap((child) => {
    if (!isValidElement<Props>(child)) return [];
    const { type, props } = child;
    if (type === Fragment) return elementsOf(props.children);
    if (typeof type === 'function') return elementsOf((type as (props: Props) => ReactNode)(props));
    return [child as ReactElement<Props, string>];
  });
}

const number = (value: unknown, otherwise = 0) => Number(value ?? otherwise);

/** The outline of an element, and its box where a gradient may ask for it. */
function outline({ type, props }: ReactElement<Props, string>): { path: Path2D; box?: Box } {
  const path = new Path2D();
  switch (type) {
    case 'rect': {
      const { x, y, width, height, rx } = props;
      const box = [number(x), number(y), number(width), number(height)] as const;
      path.roundRect(...box, number(rx));
      return { path, box };
    }
    case 'circle':
      path.arc(number(props.cx), number(props.cy), number(props.r), 0, 2 * Math.PI);
      return { path };
    case 'polygon':
      return { path: new Path2D(`M${props.points}z`) };
    case 'path':
      return { path: new Path2D(String(props.d)) };
    default:
      throw new Error(`Nothing draws <${type}>`);
  }
}

/**
 * Draws an SVG without loading it as a picture, which the policy of these pages forbids for anything but their own files.
 * It knows what our drawings use: colours, linear gradients on rectangles, shifts and scales of groups.
 * @param context where to; its units are those of the drawing
 */
export function drawSvg(context: CanvasRenderingContext2D, drawing: ReactNode) {
  const gradients = new Map<string, ReactElement<Props, string>>();

  const paint = (value: unknown, initial: string, box: Box | undefined) => {
    const colour = String(value ?? initial);
    const id = /^url\(#(.+)\)$/.exec(colour)?.[1];
    if (!id) return colour;
    const gradient = gradients.get(id)?.props;
    if (!gradient || !box) throw new Error(`Nothing paints ${colour}`);
    const [x, y, width, height] = box;
    const painted = context.createLinearGradient(
      x + number(gradient.x1) * width,
      y + number(gradient.y1) * height,
      x + number(gradient.x2) * width,
      y + number(gradient.y2) * height,
    );
    for (const { props } of elementsOf(gradient.children)) {
      painted.addColorStop(number(props.offset), String(props.stopColor));
    }
    return painted;
  };

  const draw = (element: ReactElement<Props, string>) => {
    const { type, props } = element;
    if (type === 'defs') {
      for (const gradient of elementsOf(props.children)) {
        gradients.set(String(gradient.props.id), gradient);
      }
      return;
    }
    context.save();
    context.globalAlpha *= number(props.opacity, 1);
    if (type === 'g' || type === 'svg') {
      const steps = String(props.transform ?? '').matchAll(/(translate|scale)\(([-\d.]+)\)/g);
      for (const [, step, by] of steps) {
        if (step === 'translate') context.translate(number(by), 0);
        else context.scale(number(by), number(by));
      }
      for (const child of elementsOf(props.children)) draw(child);
    } else {
      const { path, box } = outline(element);
      const fill = paint(props.fill, '#000000', box);
      if (fill !== 'none') {
        context.fillStyle = fill;
        context.fill(path);
      }
      const stroke = paint(props.stroke, 'none', box);
      if (stroke !== 'none') {
        context.strokeStyle = stroke;
        context.lineWidth = number(props.strokeWidth, 1);
        context.stroke(path);
      }
    }
    context.restore();
  };

  for (const element of elementsOf(drawing)) draw(element);
}
