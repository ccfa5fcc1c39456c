/** Answers as a filer might give them, for each type of field: small, ordinary, and as wished. */
import type { CascadeField, ChoiceField, FilesField, TableField, YesNoField } from '../model/form.ts';
import { cascadeLevels } from './cascade.ts';
import { dateSamples } from './samples/date-samples.ts';
import { numberSamples } from './samples/number-samples.ts';
import { allowed, type Sampling } from './samples/sampling.ts';
import { textSamples } from './samples/text-samples.ts';

/** Answers that may grant the wish, the most ordinary first; whoever asks verifies. None when nothing could. */
export function samples(sampling: Sampling): readonly unknown[] {
  const { field, wish } = sampling;
  if (wish.kind === 'is' && wish.value === null) return [undefined];
  switch (field.type) {
    case 'text':
    case 'longText':
      return textSamples({ ...sampling, field });
    case 'integer':
    case 'decimal':
    case 'percent':
      return numberSamples({ ...sampling, field });
    case 'date':
    case 'month':
    case 'year':
      return dateSamples({ ...sampling, field });
    case 'yesNo':
      return yesNoSamples({ ...sampling, field });
    case 'choice':
      return choiceSamples({ ...sampling, field });
    case 'choices':
      return choicesSamples({ ...sampling, field });
    case 'cascade':
      return cascadeSamples({ ...sampling, field });
    case 'files':
      return filesSamples({ ...sampling, field });
    case 'group':
      return [{}];
    case 'table':
      return tableSamples({ ...sampling, field });
  }
}

/** No before yes: it asks for less. */
function yesNoSamples({ field, wish }: Sampling<YesNoField>): readonly unknown[] {
  if (wish.kind === 'is') return typeof wish.value === 'boolean' ? [wish.value] : [];
  return allowed(wish, field.confirm === true ? [true] : [false, true]);
}

function codesOf({ form }: Sampling, list: string): readonly string[] {
  return form.lists[list]?.options.map(({ code }) => code) ?? [];
}

function choiceSamples(sampling: Sampling<ChoiceField>): readonly unknown[] {
  const { field, wish } = sampling;
  const codes = codesOf(sampling, field.list);
  return wish.kind === 'is' ? codes.filter((code) => code === wish.value) : allowed(wish, codes);
}

function choicesSamples(sampling: Sampling<ChoiceField>): readonly unknown[] {
  const { field, wish } = sampling;
  const codes = codesOf(sampling, field.list);
  const chosen = listed(sampling.current).map(String);
  switch (wish.kind) {
    case 'is':
      return Array.isArray(wish.value) ? [wish.value] : [];
    case 'has': {
      const item = codes.find((code) => code === wish.item);
      const others = chosen.filter((code) => code !== item).slice(0, (field.max ?? Infinity) - 1);
      return item !== undefined ? [[...others, item], [item]] : [];
    }
    case 'lacks': {
      const others = chosen.filter((code) => code !== wish.item);
      return [others, ...codes.filter((code) => code !== wish.item).map((code) => [code])];
    }
    case 'size': {
      const plain = codes.filter((code) => !chosen.includes(code) && field.exclusive?.includes(code) !== true);
      return wish.count <= (field.max ?? Infinity) ? [[...chosen, ...plain].slice(0, wish.count)] : [];
    }
    case 'not':
    case 'order':
      return codes.map((code) => [code]);
  }
}

function listed(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : [];
}

/** One code on each level, below each code of the first. */
function cascadeSamples({ field, form, wish }: Sampling<CascadeField>): readonly unknown[] {
  if (wish.kind === 'is') return [wish.value];
  const levels = cascadeLevels(field, form);
  const ways = (levels[0] ?? []).flatMap(({ code }) => waysBelow([code], levels.slice(1)));
  return ways.map((codes) => Object.fromEntries(codes.map((code, at) => [`level${at + 1}`, [code]])));
}

/** Down to the last level that has something below the codes above. */
function waysBelow(
  above: readonly string[],
  [level, ...deeper]: ReturnType<typeof cascadeLevels>,
): readonly (readonly string[])[] {
  const offered = level?.filter(({ parent }) => parent === above.at(-1)) ?? [];
  return offered.length === 0 ? [above] : offered.flatMap(({ code }) => waysBelow([...above, code], deeper));
}

const SAMPLE_BYTES = 102_400;

/** A reference as a store gives it; there are no bytes behind it. */
function filesSamples({ field, title, wish, seed }: Sampling<FilesField>): readonly unknown[] {
  const count = wish.kind === 'size' ? wish.count : 1;
  const extension = field.accept[0] ?? 'pdf';
  const references = Array.from({ length: count }, (_, at) => ({
    id: `00000000-0000-4000-8000-${String(seed + at + 1).padStart(12, '0')}`,
    name: `${title}${at === 0 ? '' : at + 1}.${extension}`,
    size: Math.min(SAMPLE_BYTES, field.maxSize),
  }));
  return [references];
}

/** Rows are filled in afterwards, since each may ask for something else. */
function tableSamples({ field, wish, current }: Sampling<TableField>): readonly unknown[] {
  const rows = listed(current);
  const count = wish.kind === 'size' ? wish.count : Math.max(rows.length, field.minRows ?? 1);
  const sized = rows.slice(0, count);
  while (sized.length < count) sized.push({});
  return [sized];
}
