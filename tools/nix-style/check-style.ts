/** The whole of our style, for one file: docs/nix-checks.md says what it covers. */
import { Code, type Complaint } from './code';
import { judgeHouse } from './house';
import { judgeLints } from './lints';
import { judgeNames } from './names';
import { parse } from './parse';
import { judgeShape } from './shape';
import { judgeSpacing } from './spacing';

/** What the standard alone says about a file's layout. */
export function checkLayout(text: string): Complaint[] {
  return sorted(layoutOf(new Code(parse(text))));
}

/**
 * Everything we ask of a Nix file.
 * @param path the file's path in the flake
 * @returns complaints by position; one of rule `syntax` when it is no Nix at all
 */
export function checkStyle(path: string, text: string): Complaint[] {
  let code: Code;
  try {
    code = new Code(parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [{ line: 1, column: 1, rule: 'syntax', message: error.message }];
  }
  return sorted([
    ...layoutOf(code),
    ...judgeNames(code),
    ...judgeLints(code),
    ...judgeHouse(code, path),
  ]);
}

function layoutOf(code: Code): Complaint[] {
  const spacing = judgeSpacing(code);
  return [...spacing.complaints, ...judgeShape(code, spacing)];
}

function sorted(complaints: Complaint[]): Complaint[] {
  return complaints.sort((a, b) => a.line - b.line || a.column - b.column);
}
