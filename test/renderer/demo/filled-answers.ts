/** Answers of the sampler, some of them wrong, with as many contracts as wanted. */
import type { Answers } from '../../../engine/index.ts';

export function filledAnswers(contracts: number): Answers {
  return {
    shortName: '京转',
    fullName: '北京某某技术转移有限公司',
    mobile: '1381234',
    intro: '专注新材料、生物医药领域的技术转移服务机构。联系人：李明，电话010-62000000。',
    international: '无',
    staffTotal: 20,
    staffDoctor: 12,
    income: 1234567.5,
    founded: '2015-06-01',
    nature: 'internalDepartment',
    hasLibrary: 'yes',
    province: '110000',
    willing: true,
    policyChange: ['added', 'revised'],
    license: [{ id: 'a1', name: '营业执照.pdf', size: 1_240_000 }],
    contractsByType: [
      { row: 'transfer', count: 3, amount: 120.5, arrived: 200 },
      { row: 'development', count: 12, amount: 1500 },
    ],
    contracts: Array.from({ length: contracts }, (_, index) => ({
      contractName: `第${index + 1}号技术开发合同`,
      signDate: '2023-05-10',
      signedIn: index % 2 === 0 ? 'newThisYear' : 'earlierYear',
      isLocal: index % 3 === 0,
      contractAmount: 100 + index / 10,
    })),
    managers: [
      {
        name: '李明',
        mobile: '13812345678',
        level: 'senior',
        training: '无',
        experiences: [{ startMonth: '2018-03', employer: '某大学', duty: '项目经理' }],
      },
      { name: '王芳', mobile: '138', level: 'middle' },
      {},
    ],
    policies: { hasRules: true },
  };
}
