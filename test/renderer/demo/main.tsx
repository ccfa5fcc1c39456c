/** `?form=2024-sampler&mode=read&filled`: a form of the demo in the browser, with uploads that only seem to happen. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { forms } from './demo-forms.ts';
import { type Attachment, initialAnswers } from '../../../engine/index.ts';
import { createFilingStore, FilingForm, type SaveState } from '../../../renderer/index.ts';
import { filledAnswers } from './filled-answers.ts';

const query = new URLSearchParams(window.location.search);
const form = forms[query.get('form') ?? '2024-sampler'];
if (form === undefined) throw new Error(`Forms: ${Object.keys(forms).join(', ')}`);
const context = { date: '2024-04-15' };
const answers = query.has('filled') ? filledAnswers(Number(query.get('rows') ?? 3)) : initialAnswers(form, context);
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
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved', at: '10:24' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return store.onChange(() => {
      setSaveState({ kind: 'unsaved' });
      clearTimeout(timer);
      timer = setTimeout(() => setSaveState({ kind: 'saved', at: new Date().toTimeString().slice(0, 5) }), 800);
    });
  }, []);
  return (
    <main>
      <FilingForm
        store={store}
        mode={query.get('mode') === 'read' ? 'read' : 'edit'}
        problemsShown={query.has('problems')}
        uploads={uploads}
        workbooks={workbooks}
        saveState={saveState}
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
