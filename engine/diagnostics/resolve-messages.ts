/** TB3xx: files, editions, blocks and overlays, and the shape of what they say. Codes are permanent. */
import { didYouMean, message } from './mistake.ts';

type Kind = 'field' | 'section' | 'rule' | 'option' | 'clause' | 'form' | 'list' | 'entry';
const kinds: Readonly<Record<Kind, { zh: string; en: string }>> = {
  field: { zh: '字段', en: 'field' },
  section: { zh: '区块', en: 'section' },
  rule: { zh: '规则', en: 'rule' },
  option: { zh: '选项', en: 'option' },
  clause: { zh: '条款', en: 'clause' },
  form: { zh: '表', en: 'form' },
  list: { zh: '代码表', en: 'list' },
  entry: { zh: '内容', en: 'entry' },
};
const list = (words: readonly string[]): string => words.join('、');
const listed = (words: readonly string[]): string => words.join(', ');

export const resolveMessages = {
  unknownFileKind: message('TB301', 'error', () => ({
    zh: [
      '看不出这个文件定义的是什么',
      '第一行写 edition:（版本）、form:（表）、block:（区块）、list:（代码表）或 clauses:（条款表）。',
    ],
    en: ['This file does not say what it defines', 'Begin it with edition:, form:, block:, list: or clauses:.'],
  })),
  fileNotFound: message('TB302', 'error', (p: { path: string; near?: string | undefined }) => {
    const hint = didYouMean(p.near, {
      zh: '检查路径：区块相对于本文件，表相对于 forms 文件夹。',
      en: 'Blocks are relative to this file, forms to the forms folder.',
    });
    return { zh: [`找不到文件 ${p.path}`, hint.zh], en: [`There is no file ${p.path}`, hint.en] };
  }),
  wrongFileKind: message('TB303', 'error', (p: { path: string; expected: string }) => ({
    zh: [`${p.path} 里没有 ${p.expected}:，不能用在这里`, `这里要用第一行写着 ${p.expected}: 的文件。`],
    en: [`${p.path} has no ${p.expected}:, so it cannot be used here`, `Name a file that begins with ${p.expected}:.`],
  })),
  blockInItself: message('TB304', 'error', (p: { trail: readonly string[] }) => ({
    zh: [`区块引用了自己：${p.trail.join(' → ')}`, '去掉其中一处 use。'],
    en: [`A block uses itself: ${p.trail.join(' → ')}`, 'Remove one of these uses.'],
  })),
  nameMismatch: message('TB305', 'error', (p: { written: string; expected: string; where: string }) => ({
    zh: [`这里写的名字是“${p.written}”，${p.where}里写的是“${p.expected}”`, '两处要一致。'],
    en: [`The name here is "${p.written}", but ${p.where} says "${p.expected}"`, 'Make the two agree.'],
  })),
  unknownPatchTarget: message(
    'TB306',
    'error',
    (p: { kind: Kind; name: string; whole: string; near?: string | undefined }) => {
      const { zh, en } = kinds[p.kind];
      const hint = didYouMean(p.near, {
        zh: `如果是新增，请写全（要有 ${p.whole}）。`,
        en: `If it is new, write it in full (it needs ${p.whole}).`,
      });
      return {
        zh: [`被修改的内容里没有${zh}“${p.name}”`, hint.zh],
        en: [`There is no ${en} "${p.name}" to change`, hint.en],
      };
    },
  ),
  unknownPlace: message('TB307', 'error', (p: { key: string; name: string; near?: string | undefined }) => {
    const hint = didYouMean(p.near, { zh: '写一个已有的名字。', en: 'Name something that exists.' });
    return {
      zh: [`${p.key} 指向的“${p.name}”不存在`, hint.zh],
      en: [`"${p.name}" after ${p.key}: does not exist`, hint.en],
    };
  }),
  newWithoutPlace: message('TB308', 'error', (p: { name: string }) => ({
    zh: [`没有说明新增的“${p.name}”放在哪里`, '加上 after:、before: 或 in:（区块名）。'],
    en: [`It is not said where the new "${p.name}" stands`, 'Add after:, before: or in: with the name of a section.'],
  })),
  placementWithoutBase: message('TB309', 'error', (p: { key: string }) => ({
    zh: [`${p.key} 只能用在对区块或上一版的修改里`, '删去这一行；在完整的定义里，先后次序就是书写的次序。'],
    en: [
      `${p.key} has a meaning only in changes to a block or to another edition`,
      'Delete it: in a full definition things stand in the order they are written.',
    ],
  })),
  unknownEdition: message('TB310', 'error', (p: { edition: number; known: readonly number[] }) => ({
    zh: [`没有${p.edition}年的版本`, `现有：${list(p.known.map(String))}。`],
    en: [`There is no edition ${p.edition}`, `There are: ${listed(p.known.map(String))}.`],
  })),
  editionInItself: message('TB311', 'error', (p: { trail: readonly number[] }) => ({
    zh: [`版本互相以对方为基础：${p.trail.join(' → ')}`, '去掉其中一处 extends。'],
    en: [`Editions extend each other: ${p.trail.join(' → ')}`, 'Remove one of these extends.'],
  })),
  editionTwice: message('TB312', 'error', (p: { edition: number; other: string }) => ({
    zh: [
      `${p.edition}年的版本已经在 ${p.other} 里定义`,
      '一个年份只有一个版本文件：把它的表写进那一个的 forms 里；与它无关的填报，放到另一个文件夹（FORMS_DIR）。',
    ],
    en: [
      `Edition ${p.edition} is already defined in ${p.other}`,
      'A year has one file: write its forms into that one; what has nothing to do with it belongs in a folder of its own (FORMS_DIR).',
    ],
  })),
  listTwice: message('TB313', 'error', (p: { list: string; other: string }) => ({
    zh: [`代码表“${p.list}”已经在 ${p.other} 里定义`, '改名，或者删去其中一个。'],
    en: [`The list "${p.list}" is already defined in ${p.other}`, 'Rename it, or delete one of the two.'],
  })),
  unknownWas: message('TB314', 'error', (p: { name: string; near?: string | undefined }) => {
    const hint = didYouMean(p.near, {
      zh: 'was 后面写上一版里的名字。',
      en: 'was: takes the name in the edition before.',
    });
    return { zh: [`上一版里没有“${p.name}”`, hint.zh], en: [`The base has no "${p.name}"`, hint.en] };
  }),
  noForms: message('TB315', 'warning', (p: { edition: number }) => ({
    zh: [`${p.edition}年的版本里一张表也没有`, '在 forms: 下面列出各张表。'],
    en: [`Edition ${p.edition} has no forms`, 'List them below forms:.'],
  })),
  unused: message('TB316', 'warning', (p: { what: 'block' | 'list' | 'form' | 'clauses' | 'constant' | 'link' }) => {
    const { zh, en } = {
      block: { zh: '区块', en: 'block' },
      list: kinds.list,
      form: kinds.form,
      clauses: { zh: '条款表', en: 'ledger of clauses' },
      constant: { zh: '常量', en: 'constant' },
      link: { zh: '关联填报', en: 'link' },
    }[p.what];
    return {
      zh: [`没有任何地方用到这个${zh}`, '用不到就删去，或者检查引用它的名字。'],
      en: [`This ${en} is used nowhere`, 'Delete it, or check the names that should refer to it.'],
    };
  }),

  unknownClauseToRename: message('TB317', 'error', (p: { clause: string; near?: string | undefined }) => {
    const hint = didYouMean(p.near, {
      zh: 'clauses 左边写区块里 source 或规则名中有的条款号。',
      en: 'On the left of clauses: stand clauses that the block names in a source or as a rule.',
    });
    return { zh: [`区块里没有条款“${p.clause}”`, hint.zh], en: [`The block names no clause "${p.clause}"`, hint.en] };
  }),
  clausesWithoutUse: message('TB318', 'error', () => ({
    zh: ['clauses 只能和 use 写在一起', '加上 use: 引用区块，或者删去这一行。'],
    en: ['clauses: has a meaning only beside use:', 'Add use: with a block, or delete this.'],
  })),
  unknownWithout: message('TB334', 'error', (p: { name: string; near?: string | undefined }) => {
    const hint = didYouMean(p.near, {
      zh: '写一条推定规则（inferred: true）的名字，或者它 source 里的编号。',
      en: 'Name a rule with inferred: true, or a clause in the source of one.',
    });
    return {
      zh: [`本版的各张表里没有推定的规则“${p.name}”`, hint.zh],
      en: [`No form of this edition has an inferred rule "${p.name}"`, hint.en],
    };
  }),
  withoutNotInferred: message('TB335', 'error', (p: { name: string }) => ({
    zh: [
      `规则“${p.name}”不是推定的，不能这样停用`,
      '填报说明里写明的规则，要在 forms: 下面对那张表的修改里写 remove: 原因。',
    ],
    en: [
      `The rule "${p.name}" is not inferred: it cannot be left out this way`,
      'What the instructions state is taken out of its form with remove: and the reason.',
    ],
  })),
  noReason: message('TB336', 'error', (p: { key: string; written: string }) => {
    const zh = p.key === 'fresh' ? '口径改为年末人数' : '由办公地址得出';
    const en = p.key === 'fresh' ? 'now counted at the end of the year' : 'follows from the address';
    return {
      zh: [
        p.written === '' ? `${p.key} 后面没有写原因` : `${p.key} 后面的“${p.written}”不是原因`,
        `用文字写明为什么，如 ${p.key}: ${zh}`,
      ],
      en: [
        p.written === '' ? `${p.key}: does not say why` : `"${p.written}" after ${p.key}: is no reason`,
        `Say why, in words, such as ${p.key}: ${en}`,
      ],
    };
  }),

  unknownKey: message('TB320', 'error', (p: { key: string; known: readonly string[]; near?: string | undefined }) => {
    const hint = didYouMean(p.near, { zh: `可以写：${list(p.known)}。`, en: `Known are: ${listed(p.known)}.` });
    return { zh: [`不认识“${p.key}”`, hint.zh], en: [`"${p.key}" is not known here`, hint.en] };
  }),
  keyNotForType: message('TB321', 'error', (p: { key: string; type: string; types: readonly string[] }) => ({
    zh: [`${p.type} 类型的字段不能有 ${p.key}`, `${p.key} 只用于：${list(p.types)}。`],
    en: [`A field of type ${p.type} has no ${p.key}`, `${p.key} belongs to: ${listed(p.types)}.`],
  })),
  missingKey: message('TB322', 'error', (p: { key: string; meaning: { zh: string; en: string } }) => ({
    zh: [`缺少 ${p.key}（${p.meaning.zh}）`, `加一行 ${p.key}: …`],
    en: [`${p.key} is missing (${p.meaning.en})`, `Add a line ${p.key}: …`],
  })),
  wrongKind: message('TB323', 'error', (p: { key: string; expected: { zh: string; en: string } }) => ({
    zh: [`${p.key} 的内容不对`, `这里要写：${p.expected.zh}。`],
    en: [`${p.key} does not hold what it should`, `Write ${p.expected.en}.`],
  })),
  notOneOf: message(
    'TB324',
    'error',
    (p: { key: string; written: string; words: readonly string[]; near?: string | undefined }) => {
      const hint = didYouMean(p.near, { zh: `可以写：${list(p.words)}。`, en: `It may be: ${listed(p.words)}.` });
      return { zh: [`${p.key} 不能是“${p.written}”`, hint.zh], en: [`${p.key} cannot be "${p.written}"`, hint.en] };
    },
  ),
  unknownType: message('TB325', 'error', (p: { type: string; types: readonly string[]; near?: string | undefined }) => {
    const hint = didYouMean(p.near, { zh: `可以写：${list(p.types)}。`, en: `Types are: ${listed(p.types)}.` });
    return { zh: [`没有“${p.type}”这种字段类型`, hint.zh], en: [`There is no field type "${p.type}"`, hint.en] };
  }),
  badSize: message('TB326', 'error', (p: { written: string }) => ({
    zh: [`“${p.written}”不是文件大小`, '写成 10MB 或 500KB。'],
    en: [`"${p.written}" is not a file size`, 'Write it as 10MB or 500KB.'],
  })),
  badClause: message('TB327', 'error', (p: { written: string }) => ({
    zh: [`“${p.written}”不像条款号`, '条款号由字母、数字、点和连字符组成，如 ART-3.1.5。'],
    en: [
      `"${p.written}" does not look like a clause`,
      'A clause is written in letters, digits, dots and hyphens, such as ART-3.1.5.',
    ],
  })),
  badName: message('TB328', 'error', (p: { name: string; what: { zh: string; en: string } }) => ({
    zh: [`“${p.name}”不能用作${p.what.zh}`, '用英文字母开头，只含字母和数字，如 phoneNumber。'],
    en: [
      `"${p.name}" cannot be ${p.what.en}`,
      'Begin with a lower-case letter; use letters and digits only, as in phoneNumber.',
    ],
  })),
  reservedName: message('TB329', 'error', (p: { name: string }) => ({
    zh: [`“${p.name}”是保留的名字`, '换一个名字。'],
    en: [`The name "${p.name}" is reserved`, 'Choose another one.'],
  })),
  emptyValue: message('TB330', 'error', (p: { key: string }) => ({
    zh: [`${p.key} 后面没有内容`, '补上内容，或者删去这一行；内容写在下面几行的，要比这一行多缩进两个空格。'],
    en: [
      `Nothing stands after ${p.key}`,
      'Write something, or delete the line; what follows on the next lines is indented by two more spaces.',
    ],
  })),
  badRuleName: message('TB331', 'error', (p: { name: string }) => ({
    zh: [`“${p.name}”不能用作规则的名字`, '规则的名字是条款号，如 ART-2.4.7c。'],
    en: [`"${p.name}" cannot be the name of a rule`, 'A rule is named after its clause, such as ART-2.4.7c.'],
  })),
  commaInBraces: message('TB333', 'error', (p: { written: string }) => ({
    zh: [
      `花括号里的逗号把内容断开了，“${p.written}”成了单独的一项`,
      "把逗号两边的整段内容放进单引号：compute: 'sum(a, b)'，或者不用花括号，分行写。",
    ],
    en: [
      `The comma inside the braces cuts the content: "${p.written}" stands alone`,
      "Put the whole content in single quotes: compute: 'sum(a, b)', or write it on its own line without braces.",
    ],
  })),
  badCode: message('TB332', 'error', (p: { name: string }) => ({
    zh: [`“${p.name}”不能用作选项的代码`, '代码由英文字母、数字、_ 和 - 组成，中文写在冒号后面：university: 高校。'],
    en: [
      `"${p.name}" cannot be the code of an option`,
      'A code is written in letters, digits, _ and -; the title follows the colon.',
    ],
  })),
} as const;
