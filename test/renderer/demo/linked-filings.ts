/** What the forms of the demo import from, by form. */
import type { FilingContext } from '../../../engine/index.ts';

type Links = NonNullable<FilingContext['links']>;

export const linkedFilings: Readonly<Record<string, Links>> = {
  '2024-linked-report': {
    registration: {
      answers: {
        shortName: '北京某某技术转移中心',
        staffTotal: 20,
        profile: '专注新材料、生物医药领域的技术转移服务机构。',
        people: [
          { name: '李明', phone: '13812345678' },
          { name: '王芳', phone: '13912345678' },
        ],
      },
      acceptedOn: '2024-03-20',
    },
    previous: { answers: { libraryTotal: 250 } },
  },
};
