/** TB6xx: what can be wrong with a scenario file or with the answers it starts from. Codes are permanent. */
import { didYouMean, message } from './mistake.ts';

export const scenarioMessages = {
  unknownKey: message(
    'TB601',
    'error',
    (p: { key: string; suggestion: string | undefined; known: readonly string[] }) => {
      const hint = didYouMean(p.suggestion, {
        zh: `这里可以写：${p.known.join('、')}。`,
        en: `These keys are known here: ${p.known.join(', ')}.`,
      });
      return {
        zh: [`用例里没有“${p.key}”这个键`, hint.zh],
        en: [`Scenarios have no key "${p.key}" here`, hint.en],
      };
    },
  ),
  missingKey: message('TB602', 'error', (p: { key: string }) => ({
    zh: [`缺少“${p.key}”`, `加上一行 ${p.key}: …`],
    en: [`"${p.key}" is missing`, `Add a line ${p.key}: …`],
  })),
  wrongContent: message('TB603', 'error', (p: { expected: { zh: string; en: string } }) => ({
    zh: [`这里应当写${p.expected.zh}`, '对照手册中“用例”一节的写法。'],
    en: [`This should be ${p.expected.en}`, 'See the section on scenarios in the manual.'],
  })),
  unknownForm: message('TB604', 'error', (p: { form: string; edition: number; suggestion: string | undefined }) => {
    const hint = didYouMean(p.suggestion, {
      zh: '用例的 form 要与版本文件 forms 中的名字相同。',
      en: 'Use a name listed under forms in the edition.',
    });
    return {
      zh: [`${p.edition}年版没有“${p.form}”这张表`, hint.zh],
      en: [`Edition ${p.edition} has no form "${p.form}"`, hint.en],
    };
  }),
  unknownEdition: message('TB605', 'error', (p: { folder: string }) => ({
    zh: [`没有与文件夹“${p.folder}”对应的版本`, '把用例放在 版本年份/scenarios/ 里，如 2024/scenarios/。'],
    en: [
      `There is no edition for the folder "${p.folder}"`,
      'Keep scenarios in YEAR/scenarios/, such as 2024/scenarios/.',
    ],
  })),
  fileMissing: message('TB606', 'error', (p: { path: string; suggestion: string | undefined }) => {
    const hint = didYouMean(p.suggestion, {
      zh: '路径相对于本文件所在的文件夹。',
      en: 'The path is relative to the folder of this file.',
    });
    return {
      zh: [`找不到文件“${p.path}”`, hint.zh],
      en: [`There is no file "${p.path}"`, hint.en],
    };
  }),
  unknownPath: message('TB607', 'error', (p: { path: string; name: string; suggestion: string | undefined }) => {
    const hint = didYouMean(p.suggestion, {
      zh: '要检查“不存在的字段被忽略”，请把它列在 expect 的 ignored 里。',
      en: 'To show that what does not exist is ignored, list it under ignored in expect.',
    });
    return {
      zh: [`“${p.path}”里的“${p.name}”不是字段`, hint.zh],
      en: [`"${p.name}" in "${p.path}" is no field`, hint.en],
    };
  }),
  badPath: message('TB608', 'error', (p: { path: string }) => ({
    zh: [
      `“${p.path}”不是路径`,
      '写成 字段、分组.字段 或 表格[0].列，行号从0开始；只有 change 里可以写 表格[*].列，指每一行。',
    ],
    en: [
      `"${p.path}" is not a path`,
      'Write field, group.field or table[0].column; rows count from 0. Only in change may it be table[*].column, every row.',
    ],
  })),
  rowNeeded: message('TB609', 'error', (p: { path: string; table: string }) => ({
    zh: [
      `“${p.path}”没有说明是“${p.table}”的第几行`,
      `写成 ${p.table}[0]，行号从0开始；在 change 里，${p.table}[*] 指每一行。`,
    ],
    en: [
      `"${p.path}" does not say which row of "${p.table}"`,
      `Write ${p.table}[0]; rows count from 0. In change, ${p.table}[*] means every row.`,
    ],
  })),
  noSuchRow: message('TB610', 'error', (p: { path: string; rows: number }) => ({
    zh: [`“${p.path}”：只有${p.rows}行，行号从0开始`, `要加一行，请写[${p.rows}]；要改每一行，请写[*]。`],
    en: [`"${p.path}": there are ${p.rows} rows, counted from 0`, `Write [${p.rows}] to add one, [*] for every row.`],
  })),
  unknownRule: message('TB611', 'error', (p: { rule: string; suggestion: string | undefined }) => {
    const hint = didYouMean(p.suggestion, {
      zh: '写规则的名字，或者字段 source 里的条款号。',
      en: 'Name a rule of the form, or a clause that a field carries as its source.',
    });
    return {
      zh: [`表里没有规则或条款“${p.rule}”`, hint.zh],
      en: [`The form has no rule or clause "${p.rule}"`, hint.en],
    };
  }),
  unknownWord: message(
    'TB612',
    'error',
    (p: { word: string; known: readonly string[]; suggestion: string | undefined }) => {
      const hint = didYouMean(p.suggestion, {
        zh: `可以写：${p.known.join('、')}。`,
        en: `Write one of: ${p.known.join(', ')}.`,
      });
      return {
        zh: [`没有“${p.word}”这个说法`, hint.zh],
        en: [`"${p.word}" means nothing here`, hint.en],
      };
    },
  ),
  noDate: message('TB613', 'error', () => ({
    zh: ['不知道按哪一天判断', '加上一行 asOf: 2024-04-15，或者在版本文件里写 opens。'],
    en: [
      'The day of the judgement is not given',
      'Add a line asOf: 2024-04-15, or give the edition an opening day (opens).',
    ],
  })),
  notAScenario: message('TB614', 'error', () => ({
    zh: [
      '这个文件既不是用例（cases），也不是基础答案（answers）',
      '用例文件有 form 和 cases；基础答案文件有 answers。',
    ],
    en: [
      'This file holds neither cases nor answers',
      'A scenario has form and cases; a file with base answers has answers.',
    ],
  })),
  duplicateCase: message('TB615', 'error', (p: { name: string }) => ({
    zh: [`有两个用例都叫“${p.name}”`, '改个名字，失败时才知道是哪一个。'],
    en: [`Two cases are called "${p.name}"`, 'Rename one, so that a failure says which it was.'],
  })),
  badTextPart: message('TB616', 'error', (p: { part: string }) => ({
    zh: [`$text 的这一部分写得不对：${p.part}`, '每一部分是一段文字，或者 [文字, 次数]。'],
    en: [`This part of $text is not understood: ${p.part}`, 'A part is a text, or [text, times].'],
  })),
  unknownCase: message('TB617', 'error', (p: { name: string }) => ({
    zh: [`上一版没有名为“${p.name}”的用例`, '写上一版用例的全名。'],
    en: [`The edition before has no case "${p.name}"`, 'Write the whole name of a case of it.'],
  })),
  ambiguousCase: message('TB618', 'error', (p: { name: string; meant: readonly string[] }) => ({
    zh: [
      `名为“${p.name}”的用例有${p.meant.length}个：${p.meant.join('、')}`,
      '连文件名一起写，如上所列；都要的，各写一条。',
    ],
    en: [
      `${p.meant.length} cases have the name "${p.name}": ${p.meant.join(', ')}`,
      'Write the file, too, as they are listed; if all are meant, one entry for each.',
    ],
  })),
} as const;
