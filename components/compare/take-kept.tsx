'use client';

import { useState } from 'react';
import { useLoaded } from '@/components/load';
import { toolClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

const loadList = async () => (await import('./kept-list')).KeptList;

/** Puts answers that this browser keeps into the field of a side. The list is loaded when it is opened. */
export function TakeKept({ fieldId, title }: { fieldId: string; title: string }) {
  const [isOpen, setOpen] = useState(false);
  const List = useLoaded(loadList, isOpen);
  const take = (query: string) => {
    const field = document.getElementById(fieldId) as HTMLInputElement;
    field.value = query;
    setOpen(false);
    field.focus();
  };
  return (
    <div className="needs-js">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className={`${toolClass} -ms-2`}
      >
        <Icon name="folder" />
        Saved in this browser<span className="sr-only"> for {title}</span>
      </button>
      {isOpen && List && <List onTake={take} />}
    </div>
  );
}
