/** The elements that are drawn; all others are an error, so that a picture is never short of a part. */
export const drawnElements = ['svg', 'g', 'rect', 'circle', 'path', 'polygon'] as const;

type Box = readonly [x: number, y: number, width: number, height: number];

const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

/** The outline of an element, and its box where a gradient may ask for it. */
function outline(element: Element): { path: Path2D; box?: Box } {
  const at = (name: string) => number(element, name);
  const path = new Path2D();
  switch (element.tagName) {
    case 'rect': {
      const box = [at('x'), at('y'), at('width'), at('height')] as const;
      path.roundRect(...box, at('rx'));
      return { path, box };
    }
    case 'circle':
      path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
      return { path };
    case 'polygon':
      return { path: new Path2D(`M${element.getAttribute('points')}z`) };
    case 'path':
      return { path: new Path2D(element.getAttribute('d') ?? '') };
    default:
      throw new Error(`Nothing draws <${element.tagName}>`);
  }
}

/**
 * Draws an SVG without loading it as a picture, which the policy of these pages forbids for anything but their own files.
 * It knows what our drawings use: colours as attributes, linear gradients on rectangles, transforms of groups.
 * @param context where to; its units are those of the drawing's viewBox
 */
export function drawSvg(context: CanvasRenderingContext2D, svg: SVGSVGElement) {
  const paint = (element: Element, name: string, initial: string, box: Box | undefined) => {
    const value = element.getAttribute(name) ?? initial;
    const id = /^url\(#(.+)\)$/.exec(value)?.[1];
    if (!id) return value;
    const gradient = svg.querySelector(`linearGradient[id="${id}"]`);
    if (!gradient || !box) throw new Error(`Nothing paints ${value}`);
    const [x, y, width, height] = box;
    const at = (name: string, start: number, length: number) =>
      start + number(gradient, name) * length;
    const painted = context.createLinearGradient(
      at('x1', x, width),
      at('y1', y, height),
      at('x2', x, width),
      at('y2', y, height),
    );
    for (const stop of gradient.querySelectorAll('stop')) {
      painted.addColorStop(number(stop, 'offset'), stop.getAttribute('stop-color') ?? '');
    }
    return painted;
  };

  const draw = (element: Element) => {
    if (element.tagName === 'defs') return;
    context.save();
    context.globalAlpha *= Number(element.getAttribute('opacity') ?? 1);
    if (element.tagName === 'g' || element.tagName === 'svg') {
      const matrix = (element as SVGGElement).transform.baseVal.consolidate()?.matrix;
      if (matrix) context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
      for (const child of element.children) draw(child);
    } else {
      const { path, box } = outline(element);
      const fill = paint(element, 'fill', '#000000', box);
      if (fill !== 'none') {
        context.fillStyle = fill;
        context.fill(path);
      }
      const stroke = paint(element, 'stroke', 'none', box);
      if (stroke !== 'none') {
        context.strokeStyle = stroke;
        context.lineWidth = Number(element.getAttribute('stroke-width') ?? 1);
        context.stroke(path);
      }
    }
    context.restore();
  };

  const { width, height } = svg.viewBox.baseVal;
  context.save();
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  draw(svg);
  context.restore();
}
