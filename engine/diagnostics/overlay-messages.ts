/** TB274, TB452, and what is said of mistakes that an overlay makes in what it is laid over. Codes are permanent. */
import type { Localized } from './finding.ts';
import { message, type Mistake } from './mistake.ts';
import { shortened } from './shortened.ts';

/** Places are listed one by one up to so many. */
const MOST = 12;

interface Gone {
  /** What was done to it: `改名…`, to stand after 这里 or the place. */
  readonly done: Localized;
  readonly name: string;
  /** Its name from now on. */
  readonly after: string | undefined;
}

export const overlayMessages = {
  goneName: message(
    'TB274',
    'error',
    ({ done, name, after, ...by }: Gone & ({ readonly reads: readonly Localized[] } | { readonly at: string })) => {
      const advice = {
        zh: after === undefined ? '在本版里一起改掉或者删去。' : `在本版里一起改成“${after}”。`,
        en:
          after === undefined
            ? 'Let this edition change or take that out, too.'
            : `Let this edition write "${after}" there.`,
      };
      if ('at' in by) {
        return {
          zh: [`这里还在用“${name}”，可是 ${by.at} ${done.zh}`, advice.zh],
          en: [`"${name}" is used here, but ${done.en} in ${by.at}`, advice.en],
        };
      }
      const { zh, en } = listed(by.reads);
      return {
        zh: [`这里${done.zh}，可是还有${by.reads.length}处在用“${name}”：${zh}`, advice.zh],
        en: [`${done.en} here, but "${name}" is still used in ${en}`, advice.en],
      };
    },
  ),
  textOfOldLimit: message('TB452', 'hint', (p: StaleText) => {
    const change = [`${p.old}`, p.come.join(', ')].filter(Boolean).join(' → ');
    return {
      zh: [
        `这里改了 ${p.key}（${change}），可是 ${p.name}（${p.at}）里还写着${p.old}：“${shortened(p.text)}”`,
        '文字也一起改；那里的数说的是别的事，就不用改。',
      ],
      en: [
        `${p.key} is changed here (${change}), but ${p.name} (${p.at}) still says ${p.old}: "${shortened(p.text)}"`,
        'Change the text, too, unless it speaks of something else.',
      ],
    };
  }),
} as const;

interface StaleText {
  /** The limit, or the rule. */
  readonly key: string;
  readonly old: number;
  readonly come: readonly number[];
  /** The key of the text, where it stands, and what it says. */
  readonly name: string;
  readonly at: string;
  readonly text: string;
}

function listed(places: readonly Localized[]): Localized {
  const some = places.slice(0, MOST);
  const more = places.length > MOST;
  return {
    zh: `${some.map(({ zh }) => zh).join('、')}${more ? '……' : ''}`,
    en: `${some.map(({ en }) => en).join(', ')}${more ? ` and ${places.length - MOST} more` : ''}`,
  };
}

const advice: Localized = {
  zh: '要改那一处的，写在本版里。',
  en: 'What has to change there is changed in this edition.',
};
const ownAdvice: Localized = {
  zh: '在本版里一起改：写上新的内容，或者键后面留空，把它去掉。',
  en: 'Change it in this edition, too: write what it should be, or leave its key blank to take it away.',
};

interface Cause {
  readonly done: Localized;
  /** In the base. */
  readonly at: Localized;
  /** The mistake is about the very thing that is changed. */
  readonly isOwn: boolean;
}

/** Of a mistake in the base: that a change in the overlay, at which it is shown, made it. */
export function causedBy({ message: said, ...found }: Mistake, { at, done, isOwn }: Cause): Mistake {
  const caused = {
    zh: `这里${done.zh}，影响到 ${at.zh}：${said.zh}`,
    en: `${done.en} here, which affects ${at.en}: ${said.en}`,
  };
  return withHint({ ...found, message: caused }, isOwn ? ownAdvice : advice);
}

/** Of several clauses that are not carried: that one change left them so. `found`: one of them. */
export function leftUncarried(found: Mistake, clauses: readonly Localized[], done: Localized): Mistake {
  const { zh, en } = listed(clauses);
  return {
    ...found,
    message: {
      zh: `这里${done.zh}，有${clauses.length}个条款没有内容落实了：${zh}`,
      en: `${done.en} here, and nothing carries these ${clauses.length} clauses any more: ${en}`,
    },
  };
}

/** Of a mistake in the base for which no single change is known. */
export function causedIn(found: Mistake, edition: number, file: string): Mistake {
  return withHint(found, {
    zh: `这是${edition}年版（${file}）的改动带来的。`,
    en: `The changes of edition ${edition} (${file}) brought this about.`,
  });
}

/** Of a mistake in the overlay: what it is that is changed there. */
export function changing(found: Mistake, name: string, at: string): Mistake {
  if (found.message.zh.includes(at)) return found;
  return withHint(found, { zh: `这里改的是 ${at} 的“${name}”。`, en: `This changes "${name}" of ${at}.` });
}

function withHint(found: Mistake, more: Localized): Mistake {
  const { hint } = found;
  if (hint === undefined) return { ...found, hint: more };
  return { ...found, hint: { zh: `${ended(hint.zh, '。')}${more.zh}`, en: `${ended(hint.en, '.')} ${more.en}` } };
}

function ended(text: string, stop: string): string {
  return /[。？！.?!]$/.test(text) ? text : `${text}${stop}`;
}
