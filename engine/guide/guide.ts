/** The filing instructions (填报说明) of an edition, from its compiled forms. */
import { inWords } from '../field-types/date.ts';
import type { CompiledForm } from '../model/form.ts';
import { linkInWords } from '../runtime/formula.ts';
import { type Appendix, appendicesOf, appendixBlocks } from './appendices.ts';
import { caseItems, clausesOf, noticeItems, plainHelp } from './details.ts';
import { type Block, type GuideDocument, heading, item, line, list, paragraph } from './document.ts';
import { layoutBlocks } from './layout.ts';
import { numberAt, ownDepth } from './numbering.ts';
import { type Place, titleOf, variants } from './wording.ts';

export interface GuidedEdition {
  readonly title: string;
  readonly opens?: string | null | undefined;
  readonly closes?: string | null | undefined;
  readonly forms: readonly CompiledForm[];
}

/** `only`: the name of the one form that is wanted; the others still give their titles to what refers to them. */
export function guide({ title, opens, closes, forms }: GuidedEdition, only?: string): GuideDocument {
  const wanted = forms.filter(({ form }) => only === undefined || form === only);
  const appendices = appendicesOf(wanted);
  const parts = wanted.map((form, at) => {
    const number = wanted.length > 1 ? numberAt(0, at + 1) : '';
    return formBlocks({ form, scope: '', forms }, number, appendices);
  });
  return {
    title: asGuide(title),
    blocks: [...reading(opens, closes), ...parts.flat(), ...appendixBlocks(appendices)],
  };
}

function asGuide(title: string): string {
  return `${title}${title.endsWith('填报') ? '' : '填报'}说明`;
}

function reading(opens: string | null | undefined, closes: string | null | undefined): readonly Block[] {
  const from = opens ? `自${inWords(opens)}起` : '';
  const until = closes ? `至${inWords(closes)}止` : '';
  return [
    ...(from + until === '' ? [] : [paragraph(`填报时间：${from}${until}。`)]),
    paragraph(
      '★是务必注意的事项。',
      { text: '【错误】', tone: 'level' },
      '是提交前必须改正的，',
      { text: '【提醒】', tone: 'level' },
      '是请核对的、不影响提交。××代表所填的内容。〔〕里是条款的编号。',
    ),
  ];
}

function formBlocks(place: Place, number: string, appendices: readonly Appendix[]): readonly Block[] {
  const { form } = place;
  const title = titleOf(form, place);
  const help = plainHelp(form, place);
  const own = ownDepth(title) < 0 ? number : '';
  return [
    heading(2, form.form, own + asGuide(title)),
    ...(help === '' ? [] : [paragraph(help, clausesOf(form.source))]),
    ...list([...caseItems(variants(form.help, place)), ...noticeItems(form, place)]),
    ...stepBlocks(place),
    ...linkBlocks(place),
    ...layoutBlocks(form.scope.layout, { place, scope: form.scope, appendices, level: 3, depth: 1 }),
  ];
}

function stepBlocks(place: Place): readonly Block[] {
  const { sections } = place.form.scope;
  const steps = sections.filter(({ parent }) => parent === undefined).map((section) => titleOf(section, place));
  return steps.length < 2 ? [] : [paragraph(`在系统中分${steps.length}步填写：${steps.join('、')}。`)];
}

function linkBlocks({ form, forms }: Place): readonly Block[] {
  const links = Object.values(form.links).filter(({ required }) => required);
  const items = links.map((link) => {
    const state = { draft: '已经开始填报', submitted: '已经提交', accepted: '已经审核通过' };
    const how = Object.entries(state).find(([name]) => name === link.state)?.[1] ?? '已经提交';
    return item(line(`${linkInWords(form, link, forms)}${how}，才能填报。`, clausesOf(link.source)));
  });
  return list(items);
}
