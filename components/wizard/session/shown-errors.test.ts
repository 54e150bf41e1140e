import { createFormControl } from 'react-hook-form';
import { expect, it } from 'vitest';
import type { FormValues } from '@/components/fields/form-values';
import { fieldPath } from './answer-rules';
import { createShownErrors } from './shown-errors';

const tooSmall = 'The disk is too small.';
const problems = [
  { path: 'host.diskGiB', message: tooSmall },
  { path: 'host.swapGiB', message: tooSmall },
  { path: 'host.openPorts.1', message: 'No port.' },
  { path: 'host.openPorts.3', message: 'No port either.' },
];

function start() {
  const form = createFormControl<FormValues>({ defaultValues: { host: {} } });
  const errors = createShownErrors(form);
  const shown = () =>
    Object.fromEntries(
      ['diskGiB', 'swapGiB', 'openPorts'].flatMap((key) => {
        const message = form.getFieldState(`host.${key}`).error?.message;
        return message === undefined ? [] : [[key, message]];
      }),
    );
  return { errors, shown };
}

it('shows nothing before a question was left', () => {
  const { errors, shown } = start();
  errors.update(problems, fieldPath);
  expect(shown()).toEqual({});
});

it('shows a sentence at every question that shares it, and the first one of a list', () => {
  const { errors, shown } = start();
  errors.reveal(['host.swapGiB', 'host.openPorts']);
  errors.update(problems, fieldPath);
  expect(shown()).toEqual({ diskGiB: tooSmall, swapGiB: tooSmall, openPorts: 'No port.' });
  errors.update(problems.slice(3), fieldPath);
  expect(shown()).toEqual({ openPorts: 'No port either.' });
  errors.update([], fieldPath);
  expect(shown()).toEqual({});
});

it('begins anew with another answer set', () => {
  const { errors, shown } = start();
  errors.reveal(['host.diskGiB']);
  errors.update(problems, fieldPath);
  errors.update([], fieldPath);
  errors.reset();
  errors.update(problems, fieldPath);
  expect(shown()).toEqual({});
});
