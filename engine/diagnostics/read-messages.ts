/** TB1xx: what can be wrong with a file as YAML. Codes are permanent. */
import { message } from './mistake.ts';

export const readMessages = {
  duplicateKey: message('TB101', 'error', (p: { key: string; line: number }) => ({
    zh: [`“${p.key}”在同一层写了两次（第一次在第${p.line}行）`, '删去其中一个，或者改名。'],
    en: [`"${p.key}" is written twice at this level (first on line ${p.line})`, 'Delete one of the two, or rename it.'],
  })),
  badIndentation: message('TB102', 'error', () => ({
    zh: ['这一行的缩进与上下文对不齐', '同一层的各行行首空格数必须相同；下一层比上一层多两个空格。'],
    en: [
      'The indentation of this line matches no level above it',
      'Lines of one level start in the same column; each level is indented by two more spaces.',
    ],
  })),
  tabIndentation: message('TB103', 'error', () => ({
    zh: ['缩进用了制表符（Tab）', '删去 Tab，改用空格，每层两个。'],
    en: ['A tab is used for indentation', 'Replace the tab by spaces, two for each level.'],
  })),
  unclosedQuote: message('TB104', 'error', (p: { quote: string }) => ({
    zh: [`这里的引号 ${p.quote} 没有配对`, `在文字的末尾补上 ${p.quote}。`],
    en: [`The quote ${p.quote} that opens here is never closed`, `Add ${p.quote} at the end of the text.`],
  })),
  fullWidthColon: message('TB105', 'error', (p: { key: string }) => ({
    zh: [`“${p.key}”后面是全角冒号“：”`, `改成半角冒号加一个空格：${p.key}: …`],
    en: [`"${p.key}" is followed by a full-width colon "："`, `Write an ordinary colon and a space: ${p.key}: …`],
  })),
  missingSpaceAfterColon: message('TB106', 'error', (p: { key: string }) => ({
    zh: [`“${p.key}:”后面缺一个空格`, `写成 ${p.key}: …（冒号后空一格）。`],
    en: [`A space is missing after "${p.key}:"`, `Write ${p.key}: … with a space after the colon.`],
  })),
  colonInText: message('TB107', 'error', () => ({
    zh: ['这段文字里有冒号加空格，会被当成新的一项', '把整段文字放进双引号 "…"，或者改用全角冒号“：”。'],
    en: [
      'This text contains a colon and a space, which starts a new entry',
      'Put the whole text in double quotes "…", or use a full-width colon.',
    ],
  })),
  anchorOrAlias: message('TB108', 'error', (p: { mark: string }) => ({
    zh: [
      `不支持 YAML 的锚点和别名（${p.mark}）`,
      '重复的内容请放进区块文件，用 use: 引用；文字若以 & 或 * 开头，请加双引号。',
    ],
    en: [
      `YAML anchors and aliases (${p.mark}) are not supported`,
      'Put what repeats into a block file and refer to it by use:; quote a text that begins with & or *.',
    ],
  })),
  tag: message('TB109', 'error', (p: { tag: string }) => ({
    zh: [`不支持 YAML 标签（${p.tag}）`, '删去它；文字若以 ! 开头，请加双引号。'],
    en: [`YAML tags (${p.tag}) are not supported`, 'Delete it; quote a text that begins with !.'],
  })),
  severalDocuments: message('TB110', 'error', () => ({
    zh: ['一个文件里只能有一份定义', '删去分隔线 ---，或者拆成两个文件。'],
    en: ['A file holds one definition', 'Delete the separator ---, or split the file in two.'],
  })),
  bracketsInText: message('TB111', 'error', (p: { bracket: string }) => ({
    zh: [`文字里的 ${p.bracket} 在这里有特殊含义，要加引号`, '把整段文字放进双引号 "…"。'],
    en: [
      `${p.bracket} has a special meaning here, so the text needs quotes`,
      'Put the whole text in double quotes "…".',
    ],
  })),
  badTextStart: message('TB112', 'error', (p: { character: string }) => ({
    zh: [`没有引号的文字不能以 ${p.character} 开头`, '把整段文字放进双引号 "…"。'],
    en: [`A text without quotes cannot begin with ${p.character}`, 'Put the whole text in double quotes "…".'],
  })),
  badEscape: message('TB113', 'error', () => ({
    zh: ['双引号里的 \\ 后面跟了不认识的字符', '要写反斜杠本身，请写 \\\\，或者改用单引号。'],
    en: [
      'An unknown character follows the \\ inside double quotes',
      'Write \\\\ for a backslash, or use single quotes.',
    ],
  })),
  keyNotText: message('TB114', 'error', () => ({
    zh: ['冒号前面必须是一个名字', '名字写在一行里，不能是列表或带括号的内容。'],
    en: ['What stands before the colon must be a name', 'Write a single word; not a list or a mapping.'],
  })),
  tooDeep: message('TB115', 'error', (p: { limit: number }) => ({
    zh: [`嵌套超过${p.limit}层`, '检查括号和缩进，或者把内容拆开。'],
    en: [`Nested more than ${p.limit} levels deep`, 'Check brackets and indentation, or split the content.'],
  })),
  unreadable: message('TB116', 'error', (p: { reason: string }) => ({
    zh: [`这里不是合法的 YAML：${p.reason}`, '对照上下几行的写法检查缩进、冒号和引号。'],
    en: [`This is not valid YAML: ${p.reason}`, 'Compare indentation, colons and quotes with the lines around it.'],
  })),
  emptyFile: message('TB117', 'error', () => ({
    zh: ['文件是空的', '写上定义的内容，或者删去这个文件。'],
    en: ['The file is empty', 'Write a definition, or delete the file.'],
  })),
  missingColon: message('TB118', 'error', (p: { line: string }) => ({
    zh: [`这一行缺少冒号：${p.line}`, '每一行写成“名字: 内容”，冒号是半角的，后面空一格。'],
    en: [`This line has no colon: ${p.line}`, 'Each line reads "name: content", with a space after the colon.'],
  })),
  directive: message('TB119', 'error', () => ({
    zh: ['不支持 YAML 指令（以 % 开头的行）', '删去这一行。'],
    en: ['YAML directives (lines that begin with %) are not supported', 'Delete this line.'],
  })),
  unclosedBracket: message('TB120', 'error', (p: { bracket: string }) => ({
    zh: [
      `这里的 ${p.bracket} 没有配对的括号`,
      `补上 ${p.bracket === '{' ? '}' : ']'}；如果它属于文字，请把整段文字放进双引号。`,
    ],
    en: [
      `The ${p.bracket} that opens here is never closed`,
      `Add ${p.bracket === '{' ? '}' : ']'}; if it belongs to a text, put the text in double quotes.`,
    ],
  })),
  textAfterQuote: message('TB121', 'error', () => ({
    zh: ['引号结束以后还有文字', '把整段文字放进一对引号里；文字里的双引号写成 \\" 或者用“”。'],
    en: ['Text follows the closing quote', 'Put the whole text in one pair of quotes; write \\" for a quote inside.'],
  })),
  tooLarge: message('TB122', 'error', (p: { limit: number }) => ({
    zh: [`文件超过${p.limit}个字符`, '把它拆成几个文件。'],
    en: [`The file is longer than ${p.limit} characters`, 'Split it into several files.'],
  })),
} as const;
