'use client';

import { type ComponentProps, useState } from 'react';

/**
 * The form that puts two sides into the address. It is looked through for secrets first, because what stands in an address
 * reaches the server, and stays in the history. Without scripts the page says afterwards what must not be in a link.
 */
export function CompareForm({ children, ...rest }: ComponentProps<'form'>) {
  const [refused, setRefused] = useState<{ message: string }>();
  const send = async (form: HTMLFormElement) => {
    setRefused(undefined);
    try {
      const { secretInLink } = await import('@/lib/secret-in-link');
      for (const box of form.querySelectorAll('input')) {
        const message = secretInLink(box.value);
        if (message) {
          setRefused({ message });
          box.focus();
          return;
        }
      }
    } catch (error) {
      console.warn(error);
      setRefused({ message: 'This could not be checked. Check your connection, and try again.' });
      return;
    }
    form.submit();
  };
  return (
    <form
      {...rest}
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      {children}
      <p role="alert" className="text-danger empty:hidden md:col-span-2">
        {refused?.message}
      </p>
    </form>
  );
}
