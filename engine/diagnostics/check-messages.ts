/** TB4xx: what names, limits, rules, lists and formulas mean together. Codes are permanent. */
import { didYouMean, message } from './mistake.ts';

const list = (words: readonly string[]): string => words.join('、');
const listed = (words: readonly string[]): string => words.join(', ');

export const checkMessages = {
  nameTwice: message('TB401', 'error', (p: { name: string; what: 'field' | 'section'; other: string }) => ({
    zh: [
      `${p.what === 'field' ? '字段' : '区块'}“${p.name}”已经有了（${p.other}）`,
      '同一张表（或同一个表格的各列）里名字不能重复，请改名。',
    ],
    en: [
      `The ${p.what} "${p.name}" exists already (${p.other})`,
      'Names are unique in a form (and among the columns of a table): rename one of the two.',
    ],
  })),
  ruleTwice: message('TB402', 'error', (p: { name: string; other: string }) => ({
    zh: [`规则“${p.name}”已经有了（${p.other}）`, '一张表里规则的名字不能重复，可以在后面加一个字母。'],
    en: [
      `The rule "${p.name}" exists already (${p.other})`,
      'Names of rules are unique in a form; add a letter to one of the two.',
    ],
  })),
  fieldNameTaken: message('TB403', 'error', (p: { name: string; by: 'link' | 'constant' }) => ({
    zh: [
      `字段“${p.name}”和一${p.by === 'link' ? '份关联填报（links）' : '个常量（constants）'}同名`,
      '给其中一个改名。',
    ],
    en: [`The field "${p.name}" has the name of a ${p.by}`, 'Rename one of the two.'],
  })),
  unknownList: message('TB404', 'error', (p: { name: string; near?: string | undefined }) => {
    const hint = didYouMean(p.near, {
      zh: `新建 lists/${p.name}.yaml，或者改用 options: 直接写选项。`,
      en: `Create lists/${p.name}.yaml, or write the options here below options:.`,
    });
    return { zh: [`没有代码表“${p.name}”`, hint.zh], en: [`There is no list "${p.name}"`, hint.en] };
  }),
  noOptions: message('TB405', 'error', () => ({
    zh: ['选择字段没有选项', '加上 options:（直接写选项）或 list:（代码表的名字）。'],
    en: ['This choice has nothing to choose from', 'Add options: or the name of a list: list:.'],
  })),
  optionsAndList: message('TB406', 'error', () => ({
    zh: ['options 和 list 只能写一个', '删去其中一个。'],
    en: ['A choice has options: or list:, not both', 'Delete one of the two.'],
  })),
  unknownColumn: message('TB407', 'error', (p: { name: string; key: string; near?: string | undefined }) => {
    const hint = didYouMean(p.near, { zh: '写这个表格里的列名。', en: 'Name a column of this table.' });
    return {
      zh: [`${p.key} 里的“${p.name}”不是这个表格的列`, hint.zh],
      en: [`"${p.name}" in ${p.key} is no column of this table`, hint.en],
    };
  }),
  unknownCode: message('TB408', 'error', (p: { code: string; key: string; near?: string | undefined }) => {
    const hint = didYouMean(p.near, { zh: '写选项里有的代码。', en: 'Write one of the codes.' });
    return {
      zh: [`${p.key} 里的“${p.code}”不是选项的代码`, hint.zh],
      en: [`"${p.code}" in ${p.key} is no code of this list`, hint.en],
    };
  }),
  limitsContradict: message(
    'TB409',
    'error',
    (p: { low: string; high: string; least: number | string; most: number | string }) => ({
      zh: [`${p.low}（${p.least}）大于 ${p.high}（${p.most}），没有内容能满足`, '改正其中一个。'],
      en: [
        `${p.low} (${p.least}) is greater than ${p.high} (${p.most}): nothing can satisfy both`,
        'Correct one of the two.',
      ],
    }),
  ),
  computedAndDefault: message('TB410', 'error', () => ({
    zh: ['自动计算的字段不能有 default', '删去 default 或 compute。'],
    en: ['A computed field cannot have a default', 'Delete default or compute.'],
  })),
  computedAndOptional: message('TB411', 'hint', (p: { key: 'optional' | 'required' }) => ({
    zh: [`自动计算的字段不用写 ${p.key}`, '计算结果从不要求填写，删去这一行。'],
    en: [`${p.key}: says nothing on a computed field`, 'A computed value is never asked for: delete the line.'],
  })),
  blankWithoutCompute: message('TB412', 'warning', () => ({
    zh: ['blank 只对自动计算的字段起作用', '删去这一行，或者加上 compute。'],
    en: ['blank: has a meaning only for a computed field', 'Delete the line, or add compute.'],
  })),
  fixedRowsAnd: message('TB413', 'error', (p: { key: string }) => ({
    zh: [`固定行的表格（rows）不能有 ${p.key}`, `行数由代码表决定，删去 ${p.key}。`],
    en: [`A table with fixed rows (rows:) has no ${p.key}`, `The list gives its rows: delete ${p.key}.`],
  })),
  columnNamedRow: message('TB414', 'error', () => ({
    zh: ['固定行的表格自带列 row（该行的代码），不能再定义', '给这一列改名。'],
    en: ['A table with fixed rows has its own column "row" (the code of the row)', 'Rename this column.'],
  })),
  noFields: message('TB415', 'error', (p: { type: string }) => ({
    zh: [
      p.type === 'table' ? '表格没有列' : '字段组里没有字段',
      `加上 ${p.type === 'table' ? 'columns' : 'fields'}:，或者用 use: 引用区块。`,
    ],
    en: [
      `This ${p.type} has no ${p.type === 'table' ? 'columns' : 'fields'}`,
      `Add ${p.type === 'table' ? 'columns' : 'fields'}:, or use: a block.`,
    ],
  })),
  unknownParent: message('TB416', 'error', (p: { code: string; near?: string | undefined }) => {
    const hint = didYouMean(p.near, {
      zh: '上级也要写在同一个代码表里。',
      en: 'The code above must be in the same list.',
    });
    return {
      zh: [`上级代码“${p.code}”不在这个代码表里`, hint.zh],
      en: [`The code "${p.code}" above is not in this list`, hint.en],
    };
  }),
  titleTwice: message('TB417', 'warning', (p: { title: string; code: string }) => ({
    zh: [`名称“${p.title}”和选项 ${p.code} 的相同`, '填报人分不清这两项，请改一个名称。'],
    en: [
      `The title "${p.title}" is that of the option ${p.code} too`,
      'Filers cannot tell the two apart: change one title.',
    ],
  })),
  unknownExtension: message(
    'TB418',
    'error',
    (p: { extension: string; known: readonly string[]; near?: string | undefined }) => {
      const hint = didYouMean(p.near, { zh: `可以写：${list(p.known)}。`, en: `Known are: ${listed(p.known)}.` });
      return {
        zh: [`不认识扩展名“${p.extension}”`, hint.zh],
        en: [`The extension "${p.extension}" is not known`, hint.en],
      };
    },
  ),
  emptyText: message('TB419', 'error', (p: { key: string }) => ({
    zh: [`${p.key} 是空的`, '写上内容。'],
    en: [`${p.key} is empty`, 'Write something.'],
  })),
  noContent: message('TB420', 'error', () => ({
    zh: ['这张表里一个字段也没有', '加上 sections: 或 fields:。'],
    en: ['This form has no field', 'Add sections: or fields:.'],
  })),
  requiredAndOptional: message('TB421', 'error', () => ({
    zh: ['required 和 optional 只能写一个', '有条件地必填，写 required: 条件；总是可以不填，写 optional: true。'],
    en: [
      'A field has required: or optional:, not both',
      'Write required: with a condition, or optional: true when it may always stay blank.',
    ],
  })),
  listNotDeepEnough: message('TB422', 'error', (p: { list: string; levels: number; deep: number }) => {
    const flat = p.deep <= 1;
    return {
      zh: [
        flat ? `代码表“${p.list}”的选项没有分级` : `代码表“${p.list}”只有${p.deep}级，levels 写了${p.levels}级`,
        flat ? '给下级选项写上 parent: 上级代码，或者改用 choices。' : `levels 最多写${p.deep}个数。`,
      ],
      en: [
        flat
          ? `The options of the list "${p.list}" have no levels`
          : `The list "${p.list}" has ${p.deep} levels, levels: asks for ${p.levels}`,
        flat ? 'Give the options below others their parent:, or use choices.' : `Write at most ${p.deep} numbers.`,
      ],
    };
  }),
  defaultOutside: message('TB423', 'error', (p: { value: number | string; limit: string }) => ({
    zh: [`default 的值 ${p.value} 不符合 ${p.limit}`, '填报人一打开就会看到错误：改正 default 或者这项限制。'],
    en: [
      `The default ${p.value} breaks ${p.limit}`,
      'Filers would begin with a mistake that is not theirs: correct the default or the limit.',
    ],
  })),
  limitTooFine: message('TB424', 'warning', (p: { key: string; limit: number; places: number }) => ({
    zh: [
      `${p.key}（${p.limit}）的小数位比能填写的多`,
      p.places === 0 ? '这里只能填整数，写成整数。' : `这里最多填${p.places}位小数，改正 ${p.key} 或者 scale。`,
    ],
    en: [
      `${p.key} (${p.limit}) has more decimal places than an answer can have`,
      p.places === 0
        ? 'Only whole numbers can be entered: write one.'
        : `Answers have at most ${p.places}: correct ${p.key} or scale.`,
    ],
  })),
  moreThanOptions: message('TB425', 'warning', (p: { key: 'max' | 'levels'; most: number; options: number }) => ({
    zh: [
      `${p.key} 写了最多${p.most}项，选项一共只有${p.options}项`,
      p.key === 'max' ? '改正 max，或者删去它。' : '改正 levels。',
    ],
    en: [
      `${p.key} allows ${p.most} choices, there are ${p.options} options`,
      p.key === 'max' ? 'Correct max, or delete it.' : 'Correct levels.',
    ],
  })),
  allExclusive: message('TB426', 'warning', () => ({
    zh: ['所有选项都只能单独选择', '改用 type: choice，或者改正 exclusive。'],
    en: ['Every option stands alone', 'Use type: choice, or correct exclusive.'],
  })),
  keyColumn: message('TB427', 'error', (p: { name: string; reason: 'twice' | 'several' | 'optional' }) => {
    const why = {
      twice: { zh: '写了两次', en: 'is named twice' },
      several: {
        zh: '不止一个内容，不能用来认出一行',
        en: 'holds more than one answer, by which no row is recognised',
      },
      optional: { zh: '可以不填，空着就认不出是哪一行', en: 'may be blank, and then no row is recognised by it' },
    }[p.reason];
    return {
      zh: [`key 里的“${p.name}”${why.zh}`, '用每行必填、各不相同的列，如名称、编号、日期。'],
      en: [`"${p.name}" in key ${why.en}`, 'Name columns that every row fills in and that tell rows apart.'],
    };
  }),
  notJudgedWhileBlank: message('TB428', 'hint', (p: { name: string }) => ({
    zh: [
      `“${p.name}”可以不填；没有填时合计是空的，这条规则就不检查`,
      `请用 sum(…) 相加（没填的项会跳过）；确实要等都填了再检查的，在 when 里写 ${p.name} != null。`,
    ],
    en: [
      `"${p.name}" may stay blank; then the total is blank, and the rule is not judged`,
      `Add up with sum(…), which skips blanks; where the rule is meant to wait, say so: when: ${p.name} != null.`,
    ],
  })),
  messageWithBlank: message('TB429', 'hint', (p: { name: string }) => ({
    zh: [`“${p.name}”可以不填，提示里可能什么也不显示`, `去掉它，或者写 {if ${p.name} = null then "…" else …}。`],
    en: [
      `"${p.name}" may stay blank, and the message would show nothing there`,
      `Leave it out, or write {if ${p.name} = null then "…" else …}.`,
    ],
  })),

  constantCycle: message('TB440', 'error', (p: { trail: readonly string[] }) => ({
    zh: [`常量互相引用，算不出来：${p.trail.join(' → ')}`, '让其中一个直接写出数字。'],
    en: [`These constants need each other: ${p.trail.join(' → ')}`, 'Write a number for one of them.'],
  })),
  constantNotScalar: message('TB441', 'error', () => ({
    zh: ['常量必须是一个数字、一段文字或者是/否', '文字要在公式里加双引号：\'"北京"\'。'],
    en: [
      'A constant must be a number, a text or yes/no',
      'A text needs its own quotes inside the formula: \'"Beijing"\'.',
    ],
  })),
  cycle: message('TB442', 'error', (p: { uses: readonly { zh: string; en: string }[] }) => ({
    zh: [`互相依赖，算不出来：${p.uses.map((use) => use.zh).join('；')}`, '去掉其中一处引用。'],
    en: [
      `These depend on each other in a circle: ${p.uses.map((use) => use.en).join('; ')}`,
      'Remove one of these references.',
    ],
  })),
  readsItself: message('TB443', 'error', (p: { name: string }) => ({
    zh: [`“${p.name}”的公式引用了它自己`, '改用另一个字段。'],
    en: [`The formula of "${p.name}" reads "${p.name}" itself`, 'Use another field.'],
  })),
  shownByItself: message('TB444', 'error', (p: { name: string }) => ({
    zh: [`“${p.name}”是否显示取决于它自己的内容，隐藏以后永远不会再出现`, '条件改用另一个字段。'],
    en: [
      `Whether "${p.name}" is shown depends on its own answer: once hidden it never comes back`,
      'Use another field in the condition.',
    ],
  })),
  ruleNeverFails: message('TB445', 'error', () => ({
    zh: ['这条规则的条件永远成立，不起作用', '检查 assert 是否写反或者漏了字段。'],
    en: ['This rule always holds, so it checks nothing', 'Look whether the assert leaves out a field.'],
  })),
  ruleAlwaysFails: message('TB446', 'error', () => ({
    zh: ['这条规则的条件永远不成立，谁也无法提交', '检查 assert 是否写反或者漏了字段。'],
    en: ['This rule never holds, so nobody could file', 'Look whether the assert leaves out a field.'],
  })),
  ruleNeverJudged: message('TB447', 'error', () => ({
    zh: ['这条规则的条件永远算不出结果，从不检查', '检查 assert 里是不是只有空值。'],
    en: ['This rule never has a result, so it is never judged', 'Look whether the assert compares nothing but null.'],
  })),
  conditionConstant: message('TB448', 'warning', (p: { key: 'when' | 'required'; holds: boolean }) => {
    const never = {
      when: {
        zh: '这部分永远不会出现，检查条件或者删去它。',
        en: 'This is never shown: check the condition, or delete it.',
      },
      required: {
        zh: '总是可以不填的，写 optional: true。',
        en: 'Write optional: true for what may always stay blank.',
      },
    }[p.key];
    return {
      zh: [`${p.key} 永远${p.holds ? '成立' : '不成立'}`, p.holds ? `删去 ${p.key}。` : never.zh],
      en: [`${p.key} ${p.holds ? 'always' : 'never'} holds`, p.holds ? `Delete ${p.key}.` : never.en],
    };
  }),
  badDay: message('TB449', 'error', (p: { written: string }) => ({
    zh: [`“${p.written}”不是存在的日期`, '写成 2024-03-01，月份写成 2024-03。'],
    en: [`"${p.written}" is no day of the calendar`, 'Write 2024-03-01, or 2024-03 for a month.'],
  })),
  requiredByItself: message('TB451', 'error', (p: { name: string }) => ({
    zh: [`“${p.name}”是否必填取决于它自己的内容`, '条件改用另一个字段；要检查内容，请写规则（rules）。'],
    en: [
      `Whether "${p.name}" is required depends on its own answer`,
      'Use another field in the condition; to check the answer write a rule.',
    ],
  })),
  cannotShow: message('TB450', 'error', () => ({
    zh: ['表格和字段组不能直接写进文字里', '写出其中的一个字段，如 {count(orders)}。'],
    en: ['A table or group cannot stand in a text', 'Name something in it, as in {count(orders)}.'],
  })),
} as const;
