/** What this project asks of its Nix beyond the standard: see docs/nix-checks.md. */
import type { Code, Complaint } from './code';
import { visitNodes } from './visit';

const slot = /^"@[A-Za-z][A-Za-z0-9.]*@"$/;
const mayForce = /(?:-overrides|(?:^|\/)image(?:-[a-z]+)?)\.nix$/;

/**
 * Complains about what the standard allows and we do not.
 * @param path the file's path in the flake; some files may do more than others
 */
export function judgeHouse(code: Code, path: string): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (offset: number, message: string) => {
    complaints.push(code.complaint(offset, 'house', message));
  };
  const { from: begin } = code.token(0);

  const about = code.comments(0).filter(({ text }) => !text.startsWith('# @when '));
  if (!about[0]?.text.startsWith('# ')) complain(0, 'a comment first: what is this file for?');

  // Tokens of what only the image has: `image.modules.NAME = …`.
  const ofImage: { from: number; to: number }[] = [];
  visitNodes(code.root, (node) => {
    const { from } = code.token(node.from);
    if (node.type === 'set') {
      for (const item of node.items) {
        if (item.type === 'binding' && /^image\.modules\./.test(code.text(item)))
          ofImage.push(item);
      }
    }
    if (node.type === 'set' && node.recursive) complain(from, 'no “rec”: give it a name instead');
    if (node.type === 'with' && node.body.type !== 'list' && !slot.test(code.text(node.body))) {
      complain(from, '“with” only right before a list');
    }
    if (node.type === 'lambda' && code.token(node.body.from).from > 0) {
      const { open } = node.parameter;
      const onLine = !code.breaksBefore(node.body.from) && code.isMultiline(node.body);
      if (open !== undefined && onLine && from === begin) {
        complain(code.token(node.body.from).from, 'behind the head of a module begins a line');
      }
    }
  });

  code.tokens.forEach(({ kind, text, from }, i) => {
    if (kind === 'word' && text === 'mkForce' && !mayForce.test(path)) {
      const isImage = ofImage.some((item) => item.from <= i && i <= item.to);
      if (!isImage) complain(from, 'mkForce only in *-overrides.nix and the image');
    }
    const opened = ['{', '[', '(', 'let', 'in'].includes(code.tokens[i - 1]?.text ?? '');
    const closes = ['}', ']', ')', 'in'].includes(text) && kind !== 'text';
    const before = i > 0 && code.token(i - 1).kind !== 'text' ? code.gap(i) : '';
    if (opened && /^\n[ \t]*\n/.test(before)) complain(from, 'no empty line behind what opens');
    if (closes && /\n[ \t]*\n[ \t]*$/.test(before) && text !== 'in') {
      complain(from, 'no empty line before what closes');
    }
  });
  return complaints;
}
