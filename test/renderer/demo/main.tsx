/** `?form=2024-sampler&mode=read&filled`: a form of the demo in the browser, with uploads that only seem to happen. */
import { createRoot } from 'react-dom/client';
import { forms } from './demo-forms.ts';
import {
  type Answers,
  type Attachment,
  type CompiledForm,
  type FilingContext,
  initialAnswers,
} from '../../../engine/index.ts';
import { createFilingStore, FilingForm } from '../../../renderer/index.ts';
import { filledAnswers } from './filled-answers.ts';
import { linkedFilings } from './linked-filings.ts';

const query = new URLSearchParams(window.location.search);
const name = query.get('form') ?? '2024-sampler';
/** Put there by a test: a filing in place of the demo's own. */
const { given } = window as { given?: { form: CompiledForm; answers: Answers; context: FilingContext } };
const form = given?.form ?? forms[name];
if (form === undefined) throw new Error(`Forms: ${Object.keys(forms).join(', ')}`);
const context = given?.context ?? { date: '2024-04-15', links: linkedFilings[name] ?? {} };
const linkTitles = query.has('untitled') ? {} : { registration: '技术转移机构登记' };
const ownAnswers = query.has('filled') ? filledAnswers(Number(query.get('rows') ?? 3)) : initialAnswers(form, context);
const answers = given?.answers ?? ownAnswers;
const store = createFilingStore(form, answers, context);
Object.assign(window, { store });

const uploads = {
  async upload(file: File, progress: (share: number) => void): Promise<Attachment> {
    for (let step = 1; step <= 5; step++) {
      await new Promise((done) => setTimeout(done, 150));
      progress(step / 5);
    }
    return { id: crypto.randomUUID(), name: file.name, size: file.size };
  },
  urlOf: ({ id }: Attachment) => `#file-${id}`,
};
const workbooks = {
  templateUrl: () => '#template',
  read: async () => ({
    rows: [{ contractName: '从Excel读到的合同', contractAmount: 120 }],
    problems: ['第3行 签订日期：看不懂“昨天”'],
  }),
};

function Demo() {
  return (
    <main>
      <FilingForm
        store={store}
        mode={query.get('mode') === 'read' ? 'read' : 'edit'}
        problemsShown={query.has('problems')}
        uploads={uploads}
        workbooks={workbooks}
        linkTitles={linkTitles}
        onSubmit={async () => {
          await new Promise((done) => setTimeout(done, 500));
          Object.assign(window, { submitted: true });
        }}
      />
    </main>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Demo />);
