import { DesktopSketch } from '@/components/desktops/desktop-sketch';
import { lookOf } from '@/components/playable/look';
import type { Config } from '@/lib/config/schema';
import { SurpriseAnswers } from './surprise-answers';

/** The sketch of answers, with the dice below. The page keeps the room for both (app/(wizard)/hyprland). */
export function DrawnSketch({ config }: { config: Config }) {
  return (
    <>
      <DesktopSketch id="still" look={lookOf(config)} className="w-full" />
      <div className="h-11">
        <SurpriseAnswers />
      </div>
    </>
  );
}
