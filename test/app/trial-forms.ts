/** Two small institution forms, the second linked to the first, and one for a person; without a compiler. */
import type { CompiledForm, Field } from '../../engine/index.ts';

const base = { required: false, rules: [] };
const fields: readonly Field[] = [
  { ...base, name: 'title', path: 'title', type: 'text', title: '名称', required: true, max: 20 },
  { ...base, name: 'note', path: 'note', type: 'longText', title: '说明' },
  { ...base, name: 'scan', path: 'scan', type: 'files', title: '附件', accept: ['pdf', 'txt'], maxSize: 2000, max: 2 },
  {
    ...base,
    name: 'staff',
    path: 'staff',
    type: 'table',
    title: '人员',
    layout: 'grid',
    scope: {
      path: 'staff',
      fields: [{ ...base, name: 'name', path: 'staff.name', type: 'text', title: '姓名', required: true }],
      sections: [],
      layout: [{ kind: 'field', name: 'name' }],
    },
  },
];

export const registration = trialForm('registration', '登记表', 'a');
export const report: CompiledForm = {
  ...trialForm('report', '年报', 'b'),
  links: { registration: { name: 'registration', form: 'registration', state: 'accepted', required: true } },
};
export const personal: CompiledForm = {
  ...trialForm('personal', '个人表', 'c'),
  filedBy: 'individual',
  links: {
    registered: { name: 'registered', form: 'registration', state: 'accepted', collect: 'title', required: false },
  },
};

function trialForm(form: string, title: string, letter: string): CompiledForm {
  const section = { name: 'all', title: '全部', layout: fields.map(({ name }) => ({ kind: 'field' as const, name })) };
  return {
    edition: 2024,
    form,
    title,
    filedBy: 'institution',
    hash: letter.repeat(64),
    constants: {},
    links: {},
    lists: {},
    scope: {
      path: '',
      fields: fields.map((field) => ({ ...field, section: 'all' })),
      sections: [section],
      layout: [{ kind: 'section', name: 'all' }],
    },
    steps: [
      { kind: 'section', scope: '', name: 'all' },
      ...fields.map(({ name }) => ({ kind: 'field' as const, scope: '', name })),
      { kind: 'field', scope: 'staff', name: 'name' },
    ],
    dependents: {},
  };
}
