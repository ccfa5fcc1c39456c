/** Everything an author can be told about an expression or a text with `{…}`. Codes are permanent. */
import type { Finding, Localized } from './finding.ts';
import { type Message, message } from './mistake.ts';

/** A span of the text that was looked at, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function finding<P extends readonly unknown[]>(entry: Message<P>, span: Span, ...parameters: P): Finding {
  const { zh, en } = entry.words(...parameters);
  const { code, severity } = entry;
  const said = { code, severity, message: { zh: zh[0], en: en[0] }, start: span.start, end: span.end };
  return zh[1] === undefined || en[1] === undefined ? said : { ...said, hint: { zh: zh[1], en: en[1] } };
}

export const expressionMessages = {
  // How it is written
  fullWidth: message('TB201', 'error', (found: string, instead: string) => ({
    zh: [`公式里出现了中文（全角）符号“${found}”`, `请改用英文（半角）符号：${instead}`],
    en: [`Full-width "${found}" in an expression`, `Type ${instead} instead`],
  })),
  wrongOperator: message('TB202', 'error', (found: string, instead: Localized) => ({
    zh: [`公式里没有“${found}”这个写法`, `请写 ${instead.zh}`],
    en: [`There is no operator "${found}"`, `Write ${instead.en}`],
  })),
  singleQuotes: message('TB203', 'error', (instead: string) => ({
    zh: ['文字要放在英文双引号里，不能用单引号', `请写 ${instead}`],
    en: ['Text stands in double quotes, not in single quotes', `Write ${instead}`],
  })),
  unclosedText: message('TB204', 'error', () => ({
    zh: ['文字缺少结尾的英文双引号', '请在文字结束的地方补上 "'],
    en: ['The text has no closing quote', 'Add " where the text ends'],
  })),
  unclosedBracket: message('TB205', 'error', (bracket: string, closing: string) => ({
    zh: [`括号“${bracket}”没有配对的“${closing}”`, `请补上 ${closing}`],
    en: [`"${bracket}" is never closed`, `Add ${closing}`],
  })),
  unopenedBracket: message('TB206', 'error', (bracket: string) => ({
    zh: [`多出一个括号“${bracket}”`, '请删去，或在前面补上配对的括号'],
    en: [`"${bracket}" closes nothing`, 'Remove it, or open the bracket before'],
  })),
  notWithoutBrackets: message('TB207', 'error', (negated: string) => ({
    zh: ['not 后面要有括号', `请写 not(${negated})`],
    en: ['"not" needs brackets', `Write not(${negated})`],
  })),
  missingOperator: message('TB208', 'error', (words: string) => ({
    zh: [`“${words}”之间缺少运算符`, '请在中间写上 and、or、+ 等运算符；字段名里没有空格'],
    en: [`An operator is missing in "${words}"`, 'Put and, or, + … between them; names have no spaces'],
  })),
  incomplete: message('TB209', 'error', () => ({
    zh: ['公式没有写完', '请补上后面的内容'],
    en: ['The expression is incomplete', 'Write what is missing here'],
  })),
  unexpected: message('TB210', 'error', (found: string) => ({
    zh: [`这里不能写“${found}”`, '请检查前面是否少了运算符、逗号或括号'],
    en: [`Unexpected "${found}"`, 'Look for a missing operator, comma or bracket before it'],
  })),
  empty: message('TB211', 'error', () => ({
    zh: ['公式是空的', '请写上公式，或删去这一项'],
    en: ['The expression is empty', 'Write an expression, or remove the key'],
  })),
  tooLong: message('TB212', 'error', (limit: number) => ({
    zh: [`公式太长，最多${limit}个字符`, '请拆成几个计算字段'],
    en: [`The expression is longer than ${limit} characters`, 'Split it into several computed fields'],
  })),
  tooDeep: message('TB213', 'error', (limit: number) => ({
    zh: [`公式套得太深，最多${limit}层`, '请拆成几个计算字段，或用 sum(…) 代替一长串 +'],
    en: [`The expression is nested more than ${limit} levels deep`, 'Split it into several computed fields'],
  })),
  reservedName: message('TB214', 'error', (name: string) => ({
    zh: [`“${name}”是系统保留的名字，不能用在公式里`, '请换一个名字'],
    en: [`"${name}" is a reserved name`, 'Choose another name'],
  })),
  unsupported: message('TB215', 'error', (what: Localized, instead?: Localized) => ({
    zh: [`公式里不支持${what.zh}`, instead?.zh],
    en: [`${what.en} is not supported in expressions`, instead?.en],
  })),
  elseMissing: message('TB216', 'error', () => ({
    zh: ['if 缺少 then 或 else', '请写成 if 条件 then 结果 else 另一结果；没有另一结果时写 else null'],
    en: ['"if" lacks its "then" or "else"', 'Write if … then … else …; without another result write else null'],
  })),
  tooManyDigits: message('TB217', 'error', (digits: number) => ({
    zh: [`数字最多有${digits}位有效数字`, '请改短，编号之类请用引号写成文字'],
    en: [`A number has at most ${digits} significant digits`, 'Shorten it; write codes as text in quotes'],
  })),
  chainedComparison: message('TB218', 'error', () => ({
    zh: ['不能连着比较', '请写 x > 1 and x < 3，或 x in [1..3]'],
    en: ['Comparisons cannot be chained', 'Write x > 1 and x < 3, or x in [1..3]'],
  })),

  // Texts with {…}
  unclosedBrace: message('TB221', 'error', () => ({
    zh: ['“{”没有配对的“}”', '请补上 }；要显示大括号本身，请写 {{'],
    en: ['"{" is never closed', 'Add }; for a brace itself write {{'],
  })),
  unopenedBrace: message('TB222', 'error', () => ({
    zh: ['多出一个“}”', '请删去；要显示大括号本身，请写 }}'],
    en: ['"}" closes nothing', 'Remove it; for a brace itself write }}'],
  })),
  emptyBraces: message('TB223', 'error', () => ({
    zh: ['大括号里是空的', '请在 { } 里写字段名或公式'],
    en: ['Nothing stands between the braces', 'Write a field or an expression between { and }'],
  })),

  // Names
  unknownName: message('TB231', 'error', (name: string, nearest: string | undefined) => ({
    zh: [`没有名为“${name}”的字段`, nearest === undefined ? '请检查字段名' : `是不是“${nearest}”？`],
    en: [`Unknown field "${name}"`, nearest === undefined ? 'Check the name' : `Did you mean "${nearest}"?`],
  })),
  unknownColumn: message('TB232', 'error', (name: string, of: string, nearest: string | undefined) => ({
    zh: [`“${of}”里没有名为“${name}”的字段`, nearest === undefined ? '请检查名字' : `是不是“${nearest}”？`],
    en: [`"${of}" has no "${name}"`, nearest === undefined ? 'Check the name' : `Did you mean "${nearest}"?`],
  })),
  unknownFunction: message('TB233', 'error', (name: string, advice: Localized) => ({
    zh: [`没有名为“${name}”的函数`, advice.zh],
    en: [`Unknown function "${name}"`, advice.en],
  })),
  unknownCode: message('TB234', 'error', (code: string, some: string, nearest: string | undefined) => ({
    zh: [`选项里没有代码“${code}”`, nearest === undefined ? `可用的代码：${some}` : `是不是“${nearest}”？`],
    en: [
      `"${code}" is not one of the options`,
      nearest === undefined ? `They are: ${some}` : `Did you mean "${nearest}"?`,
    ],
  })),
  titleForCode: message('TB235', 'error', (title: string, code: string) => ({
    zh: [`“${title}”是选项的标题，公式里要写选项的代码`, `请写 "${code}"`],
    en: [`"${title}" is the title of an option; expressions use its code`, `Write "${code}"`],
  })),
  unknownList: message('TB236', 'error', (name: string, nearest: string | undefined) => ({
    zh: [`没有名为“${name}”的代码表`, nearest === undefined ? '请检查代码表的名字' : `是不是“${nearest}”？`],
    en: [`Unknown list "${name}"`, nearest === undefined ? 'Check its name' : `Did you mean "${nearest}"?`],
  })),
  unknownParameter: message('TB237', 'error', (call: string, name: string, known: string) => ({
    zh: [`函数 ${call} 没有名为“${name}”的参数`, `它的参数是：${known}`],
    en: [`${call} has no parameter "${name}"`, `Its parameters are: ${known}`],
  })),
  argumentCount: message('TB238', 'error', (call: string, needed: Localized, got: number) => ({
    zh: [`函数 ${call} 需要${needed.zh}个参数，这里写了${got}个`, `请检查括号里的内容`],
    en: [`${call} takes ${needed.en} argument(s), got ${got}`, 'Check what stands between the brackets'],
  })),
  functionNotCalled: message('TB239', 'error', (name: string) => ({
    zh: [`“${name}”是函数，后面要有括号`, `请写 ${name}(…)`],
    en: [`"${name}" is a function and needs brackets`, `Write ${name}(…)`],
  })),

  // Types
  wrongArgument: message('TB241', 'error', (call: string, needed: Localized, got: Localized) => ({
    zh: [`函数 ${call} 这里需要${needed.zh}，写的却是${got.zh}`, '请检查字段的类型，或换一个字段'],
    en: [`${call} needs ${needed.en} here, but this is ${got.en}`, 'Check the type of the field, or use another'],
  })),
  notComparable: message('TB242', 'error', (left: Localized, right: Localized, advice?: Localized) => ({
    zh: [`${left.zh}不能和${right.zh}比较`, advice?.zh ?? '两边要是同一种类型'],
    en: [`${left.en} cannot be compared with ${right.en}`, advice?.en ?? 'Both sides have to be of one type'],
  })),
  notComputable: message(
    'TB243',
    'error',
    (operator: string, left: Localized, right: Localized, advice?: Localized) => ({
      zh: [`${left.zh}和${right.zh}之间不能用“${operator}”`, advice?.zh ?? '请检查两边的字段'],
      en: [`${left.en} ${operator} ${right.en} is not possible`, advice?.en ?? 'Check the fields on both sides'],
    }),
  ),
  notCondition: message('TB244', 'error', (got: Localized) => ({
    zh: [`这里要写条件（结果是“是”或“否”），写的却是${got.zh}`, '请写成比较，例如 x = "代码" 或 x > 0'],
    en: [`A yes/no condition is needed here, but this is ${got.en}`, 'Write a comparison, such as x = "code" or x > 0'],
  })),
  wrongResult: message('TB245', 'error', (needed: Localized, got: Localized, advice?: Localized) => ({
    zh: [`这里的结果要是${needed.zh}，公式得出的却是${got.zh}`, advice?.zh ?? '请检查公式，或改字段的类型'],
    en: [
      `The result has to be ${needed.en}, but this is ${got.en}`,
      advice?.en ?? 'Check the expression, or the type of the field',
    ],
  })),
  branchesDiffer: message('TB246', 'error', (one: Localized, other: Localized) => ({
    zh: [`两个结果的类型不同：${one.zh}和${other.zh}`, '请让两个结果是同一种类型；没有结果时写 null'],
    en: [`The two results differ: ${one.en} and ${other.en}`, 'Both have to be of one type; write null for no result'],
  })),
  itemsDiffer: message('TB247', 'error', (one: Localized, other: Localized) => ({
    zh: [`列表里的类型不同：${one.zh}和${other.zh}`, '一个列表里只能有同一种类型'],
    en: [`The list holds ${one.en} and ${other.en}`, 'A list holds values of one type'],
  })),
  mixedUnits: message('TB248', 'error', (one: string, other: string) => ({
    zh: [`单位不同：${one}和${other}`, `请先换算成同一单位再计算或比较（${one}、${other}）`],
    en: [`Units differ: ${one} and ${other}`, `Convert ${one} or ${other} first`],
  })),
  noParts: message('TB249', 'error', (name: string, of: Localized) => ({
    zh: [`${of.zh}下面没有“${name}”`, '只有表格、字段组、关联的填报、日期和时长下面才有内容'],
    en: [`${of.en} has no part "${name}"`, 'Only tables, groups, linked filings, dates and durations have parts'],
  })),
  notFilterable: message('TB250', 'error', (got: Localized) => ({
    zh: [`只有表格和列表可以用 […] 筛选，这里是${got.zh}`, '请检查 [ 前面的字段'],
    en: [`Only a table or list can be filtered with […], this is ${got.en}`, 'Check what stands before ['],
  })),
  notLoopable: message('TB251', 'error', (got: Localized) => ({
    zh: [`in 后面要是表格或列表，这里是${got.zh}`, '请写表格的字段名'],
    en: [`A table or list is needed after "in", this is ${got.en}`, 'Name a table there'],
  })),
  listOfLists: message('TB252', 'error', () => ({
    zh: ['这里是表格里的表格', '请先用 flatten(…) 合成一个表，例如 flatten(orders.items).amount'],
    en: ['This is a table within a table', 'Flatten it first, as in flatten(orders.items).amount'],
  })),
  badDate: message('TB253', 'error', (text: string) => ({
    zh: [`“${text}”不是日期`, '请写成 "2024-04-15"，且是日历上有的一天'],
    en: [`"${text}" is not a date`, 'Write "2024-04-15", a day of the calendar'],
  })),
  badDuration: message('TB254', 'error', (text: string) => ({
    zh: [`“${text}”不是时长`, '请写成 "P5Y"（5年）、"P1Y6M"（1年6个月）或 "P30D"（30天）'],
    en: [`"${text}" is not a duration`, 'Write "P5Y", "P1Y6M" or "P30D"'],
  })),
  badPattern: message('TB255', 'error', (pattern: string) => ({
    zh: [`“${pattern}”不是正确的匹配式`, '请检查括号和反斜杠；在引号里，反斜杠要写两个'],
    en: [`"${pattern}" is not a valid pattern`, 'Check its brackets; a backslash is written twice within quotes'],
  })),
  slowPattern: message('TB256', 'error', (loop: string, one: string, other: string) => ({
    zh: [
      `匹配式的“${loop}”里，“${one}”和“${other}”能匹配同一段文字，每重复一次，匹配的走法就可能翻一倍`,
      '请去掉一层重复，或在重复的各段之间加上两边都不能匹配的字，例如顿号',
    ],
    en: [
      `In "${loop}", both "${one}" and "${other}" can fit the same text, so every turn may double the ways to fit it`,
      'Remove one of the repetitions, or put between the turns what neither can fit, such as a comma',
    ],
  })),
  badFlags: message('TB258', 'error', (flags: string) => ({
    zh: [`“${flags}”不是匹配方式`, '可以写 i（不分大小写）、s、m、x、q，例如 "i"'],
    en: [`"${flags}" are no flags`, 'They are i (cases alike), s, m, x and q, as in "i"'],
  })),
  emptyFit: message('TB259', 'error', (pattern: string) => ({
    zh: [`匹配式“${pattern}”连空文字也匹配，无法据此替换或分开`, '请把 * 改成 +，或去掉 ?'],
    en: [
      `The pattern "${pattern}" fits even the empty text: nothing can be replaced or split by it`,
      'Write + for *, or leave out the ?',
    ],
  })),
  parameterTwice: message('TB260', 'error', (call: string, name: string, _known: string) => ({
    zh: [`函数 ${call} 的参数“${name}”写了两次`, '请删去其中一个'],
    en: [`${call} is given "${name}" twice`, 'Remove one of the two'],
  })),
  parameterMissing: message('TB261', 'error', (call: string, name: string) => ({
    zh: [`函数 ${call} 缺少参数“${name}”`, `请补上 ${name}: …`],
    en: [`${call} lacks its parameter "${name}"`, `Add ${name}: …`],
  })),
  crawlingPattern: message('TB262', 'error', (one: string, other: string) => ({
    zh: [
      `匹配式里，“${one}”和“${other}”能匹配同一段文字，这段文字可以在许多地方分开，遇到长文字会很慢`,
      '请让其中一个不能匹配另一个的字，例如用 [^，]* 代替 .*；或用 {1,20} 限定长短；或以 ^ 开头，只从文字的开头匹配',
    ],
    en: [
      `"${one}" and "${other}" can fit the same text, which may be divided between them in very many places`,
      'Let one not fit what the other does, as [^,]* instead of .*; or limit it with {1,20}; or begin with ^, to look at the start only',
    ],
  })),
  intricatePattern: message('TB263', 'error', (pattern: string) => ({
    zh: [`匹配式“${pattern}”太复杂，无法保证匹配得够快`, '请拆成几个较短的匹配式，或减少次数固定的重复'],
    en: [
      `The pattern "${pattern}" is too intricate to be sure that it is quick`,
      'Make several shorter ones of it, or repeat less by counts',
    ],
  })),
  literalNeeded: message('TB257', 'error', (call: string) => ({
    zh: [`函数 ${call} 的这个参数要直接写成文字`, '请写成引号里的文字，或者用版本里的常量，不能是字段或公式'],
    en: [
      `This argument of ${call} has to be a text in quotes`,
      'Write it out, or name a constant of the edition; a field is not possible here',
    ],
  })),

  // Likely mistakes
  trueWhileBlank: message('TB271', 'warning', (name: string, condition: string) => ({
    zh: [
      `“${name}”还没有填时，这个条件也成立`,
      `如果不希望这样，请写 ${name} != null and ${condition}，或用 ${name} in […] 列出选项`,
    ],
    en: [
      `This is also true while "${name}" is blank`,
      `Write ${name} != null and ${condition}, or list the options: ${name} in […]`,
    ],
  })),
  blankSwallows: message('TB272', 'warning', (names: string) => ({
    zh: ['只要有一项没有填，合计就是空的', `请写 sum(${names})，没填的项会跳过`],
    en: ['The total is blank as soon as one of them is', `Write sum(${names}), which skips blanks`],
  })),
  hidesOuter: message('TB273', 'hint', (name: string) => ({
    zh: [`这里的“${name}”是本行的列，不是表格外的同名字段`, '如果要用表格外的字段，请给其中一个换名字'],
    en: [
      `"${name}" here is the column of the row, not the field of the same name outside`,
      'Rename one of them to reach the other',
    ],
  })),
};
