import { lookOf } from '@/components/playable/look';
import { palettes } from '@/lib/config/palettes';
import type { Config } from '@/lib/config/schema';
import { DesktopSketch, sketchSize } from './desktop-sketch';
import { drawSvg } from './draw-svg';
import { windowControls } from './vmware-window';

const size = { width: 1280, height: 800 };
/** Pixels for each of these units, so that it is sharp where chats enlarge it. */
const ratio = 2;

/** Where VMware's window stands, by the height of its title. */
const frame = { x: 112, y: 40, title: 36, radius: 12 };

/**
 * The desktop of these answers as a PNG to show around: its sketch in VMware's window, with the theme's name. It holds nothing
 * but answers.
 */
export async function drawDesktop(config: Config): Promise<Blob> {
  const look = lookOf(config);
  const p = palettes[look.theme];
  const canvas = document.createElement('canvas');
  canvas.width = size.width * ratio;
  canvas.height = size.height * ratio;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing.');
  const { fontFamily } = getComputedStyle(document.body);
  const text = (
    words: string,
    x: number,
    y: number,
    { font, colour, align = 'left' }: { font: string; colour: string; align?: CanvasTextAlign },
  ) => {
    context.font = `${font} ${fontFamily}`;
    context.fillStyle = colour;
    context.textAlign = align;
    context.fillText(words, x, y);
  };

  context.scale(ratio, ratio);
  context.textBaseline = 'middle';
  context.fillStyle = p.mantle;
  context.fillRect(0, 0, size.width, size.height);

  const width = size.width - 2 * frame.x;
  const zoom = width / sketchSize.width;
  const height = frame.title + sketchSize.height * zoom;
  const box = [frame.x, frame.y, width, height, frame.radius] as const;
  context.save();
  context.shadowColor = '#00000080';
  context.shadowBlur = 36 * ratio;
  context.shadowOffsetY = 10 * ratio;
  context.fillStyle = p.surface;
  context.beginPath();
  context.roundRect(...box);
  context.fill();
  context.restore();

  const middle = frame.y + frame.title / 2;
  text(`${look.host} – VMware`, frame.x + 16, middle, { font: '500 15px', colour: p.text });
  context.save();
  context.translate(frame.x + width - 68, middle - 4);
  context.strokeStyle = p.text;
  context.lineWidth = 1.2;
  context.stroke(new Path2D(windowControls));
  context.restore();

  context.save();
  context.beginPath();
  context.roundRect(...box);
  context.clip();
  context.translate(frame.x, frame.y + frame.title);
  context.scale(zoom, zoom);
  drawSvg(context, <DesktopSketch id="picture" look={look} />);
  context.restore();
  context.strokeStyle = p.overlay;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(...box);
  context.stroke();

  const foot = (frame.y + height + size.height) / 2;
  text(p.title, frame.x, foot, { font: '600 26px', colour: p.accent });
  const named = context.measureText(p.title).width;
  text('Hyprland on NixOS', frame.x + named + 14, foot, { font: '400 19px', colour: p.text });
  text('Made with Hyprguest', frame.x + width, foot, {
    ...{ font: '400 19px', colour: p.subtext, align: 'right' },
  });

  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))),
      'image/png',
    );
  });
}
