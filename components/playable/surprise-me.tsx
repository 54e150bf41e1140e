import { Icon } from '@/components/ui/icon';

/** Rolls the dice for other looks. */
export function SurpriseMe({ onRoll }: { onRoll: () => void }) {
  return (
    <button
      type="button"
      onClick={onRoll}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-md border border-control bg-surface px-3 text-sm font-medium hover:border-ink"
    >
      <Icon name="dice" />
      Surprise me
    </button>
  );
}
