/** How the language describes a key: what it holds and what it means. */
import type { Localized } from '../../diagnostics/finding.ts';

/** What a key may hold. */
export type ValueShape =
  /** A text that may contain `{…}`. */
  | { readonly kind: 'text' }
  /** A text taken as it stands: a unit, a file name. */
  | { readonly kind: 'word' }
  /** Words that say why. */
  | { readonly kind: 'reason' }
  | { readonly kind: 'expression' }
  | { readonly kind: 'field type' }
  /** One of a few words. */
  | { readonly kind: 'one of'; readonly words: readonly string[] }
  /** A word, or a list of words. */
  | { readonly kind: 'words' }
  | { readonly kind: 'count'; readonly least: number }
  /** A list of whole numbers. */
  | { readonly kind: 'counts'; readonly least: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'day' }
  /** `10MB`. */
  | { readonly kind: 'size' }
  /** A clause, a list of clauses, or a mapping from a key to these. */
  | { readonly kind: 'source' }
  /** Names, each with a mapping of the given kind (`short`: or just a text). */
  | { readonly kind: 'named'; readonly of: NodeKind; readonly short?: true }
  /** Names, each with an expression. */
  | { readonly kind: 'constants' }
  /** Clauses of a block, each with what it is called here. */
  | { readonly kind: 'clause names' }
  /** Names of forms, each with a path or with the form itself. */
  | { readonly kind: 'forms' };

export type NodeKind = 'section' | 'field' | 'rule' | 'link' | 'option' | 'list entry' | 'list patch' | 'clause';
export type FileKind = 'edition' | 'form' | 'block' | 'list' | 'clauses';

export interface KeyShape {
  readonly value: ValueShape;
  readonly description: Localized;
  readonly required?: true;
}
export type Keys = Readonly<Record<string, KeyShape>>;

export function key(value: ValueShape, zh: string, en: string): KeyShape {
  return { value, description: { zh, en } };
}
export function requiredKey(value: ValueShape, zh: string, en: string): KeyShape {
  return { value, description: { zh, en }, required: true };
}

export const text: ValueShape = { kind: 'text' };
export const word: ValueShape = { kind: 'word' };
export const expression: ValueShape = { kind: 'expression' };
export const flag: ValueShape = { kind: 'flag' };
export const source: KeyShape = key(
  { kind: 'source' },
  '依据：填报说明的条款号',
  'The clauses of the filing instructions behind this',
);
export const title: KeyShape = requiredKey(text, '标题', 'The title');
export const help: KeyShape = key(text, '填报说明', 'Help for the filer');
export const notice: KeyShape = key(text, '务必注意的说明，显示得醒目', 'Help that must not be overlooked');
export const fields: KeyShape = key({ kind: 'named', of: 'field' }, '字段', 'The fields');
export const sections: KeyShape = key(
  { kind: 'named', of: 'section' },
  '区块（只影响显示）',
  'The sections (for the screen only)',
);
const use: KeyShape = key(
  word,
  '引用区块文件，路径相对于本文件；同层其余内容叠加在它上面',
  'A block file, relative to this file; what stands beside it is laid over it',
);
export const clauses: KeyShape = key(
  { kind: 'clause names' },
  '和 use 写在一起：区块里的条款号: 这里的条款号',
  'Beside use: what the clauses of the block are called here',
);
/** A block below what stands beside it. */
export const using = { use, clauses } as const satisfies Keys;
export const was: KeyShape = key(
  word,
  '上一版里的名字，已存的答案随之改名',
  'The name in the edition before; stored answers follow',
);
