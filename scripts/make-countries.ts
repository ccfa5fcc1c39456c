/**
 * Writes forms/lists/countries.yaml: ISO 3166-1 alpha-2 with the Chinese names of Node's ICU, those most often met first.
 *   node --import tsx scripts/make-countries.ts [forms/lists/countries.yaml]
 */
import { writeFileSync } from 'node:fs';

const target = process.argv[2] ?? 'forms/lists/countries.yaml';
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Regions that ICU names and ISO 3166-1 does not assign. */
const notAssigned = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '));
/** 落地区 divides 国内省份 from 国外国家: these are among the provinces. */
const domestic = new Set(['CN', 'TW', 'HK', 'MO']);
const first =
  'US GB DE FR JP KR SG IL RU CA AU IT ES NL CH SE FI DK NO AT BE IE PL IN MY TH VN ID PH PK KZ AE SA ZA BR MX NZ'.split(
    ' ',
  );
/** Where Chinese official usage differs from ICU, or is shorter. */
const ownNames: Readonly<Record<string, string>> = { AE: '阿联酋', PS: '巴勒斯坦', FK: '马尔维纳斯群岛（福克兰群岛）' };

const names = new Intl.DisplayNames('zh-CN', { type: 'region', fallback: 'none' });
const order = new Intl.Collator('zh-CN');
const nameOf = (code: string): string => ownNames[code] ?? names.of(code) ?? code;
/** Withdrawn codes stand for another one: BU is MM. */
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

const codes = letters
  .flatMap((one) => letters.map((two) => one + two))
  .filter((code) => names.of(code) !== undefined && isCurrent(code) && !notAssigned.has(code) && !domestic.has(code));
if (codes.length !== 245) throw new Error(`ISO 3166-1 has 249 codes, 4 of them left out here; found ${codes.length}`);
const others = codes.filter((code) => !first.includes(code)).toSorted((a, b) => order.compare(nameOf(a), nameOf(b)));

// "NO" is no in YAML 1.1: quoted for tools that still read it so.
const line = (code: string): string => `  ${code === 'NO' ? '"NO"' : code}: ${nameOf(code)}`;
writeFileSync(
  target,
  `# 目录 C-23：ISO 3166-1 两位代码，常用的在前，其余按拼音；名称取自 Node 的 Intl.DisplayNames，由 scripts/make-countries.ts 生成。
# 不含中国（含台湾、香港、澳门）：在“落地区”里属于国内省份。
list: countries
title: 国家（地区）
options:
${[...first, ...others].map(line).join('\n')}
  other: 其他（自填）
`,
);
