/** 技术转移机构年报（2025年版）（2025）。由 tianbao build 生成，请勿修改。 */

/** 「较上一年成果转移转化制度状态」包含“补充新政策”。 */
export function isPolicyChangeAdded(answers) {
  return answers.policyChange?.includes('added') === true;
}

/** 「较上一年成果转移转化制度状态」包含“完善旧政策”。 */
export function isPolicyChangeRevised(answers) {
  return answers.policyChange?.includes('revised') === true;
}

/** 「案例类别」包含“改革创新类”。 */
export function isCaseTypesReformInnovation(answers) {
  return answers.caseTypes?.includes('reformInnovation') === true;
}

/** 「案例类别」包含“落地承接类”。 */
export function isCaseTypesLanding(answers) {
  return answers.caseTypes?.includes('landing') === true;
}

/** 「案例类别」包含“转化服务类”。 */
export function isCaseTypesTransferService(answers) {
  return answers.caseTypes?.includes('transferService') === true;
}

/** 制度类型 */
export const academicPoliciesEntrepreneurshipKindsOptions = [
  { code: 'leave', title: '离岗创业' },
  { code: 'onPost', title: '在岗创业' },
  { code: 'partTime', title: '兼职' },
];

/** 涵盖内容 */
export const academicPoliciesTransferMeasuresScopeOptions = [
  { code: 'use', title: '科技成果使用' },
  { code: 'disposal', title: '科技成果处置' },
  { code: 'income', title: '科技成果收益管理' },
  { code: 'intellectualProperty', title: '知识产权管理' },
  { code: 'entrepreneurship', title: '科研人员离岗创业' },
  { code: 'other', title: '其他' },
];

/** 奖励级别 */
export const awardLevelsOptions = [
  { code: 'national', title: '国家级' },
  { code: 'provincial', title: '省部级' },
  { code: 'municipal', title: '市（区）级' },
  { code: 'association', title: '行业协会（社会力量）' },
  { code: 'unit', title: '本单位' },
  { code: 'international', title: '国际' },
  { code: 'other', title: '其他' },
];

/** 北京市各区 */
export const beijingDistrictsOptions = [
  { code: '110101', title: '东城区' },
  { code: '110102', title: '西城区' },
  { code: '110105', title: '朝阳区' },
  { code: '110106', title: '丰台区' },
  { code: '110107', title: '石景山区' },
  { code: '110108', title: '海淀区' },
  { code: '110109', title: '门头沟区' },
  { code: '110111', title: '房山区' },
  { code: '110112', title: '通州区' },
  { code: '110113', title: '顺义区' },
  { code: '110114', title: '昌平区' },
  { code: '110115', title: '大兴区' },
  { code: '110116', title: '怀柔区' },
  { code: '110117', title: '平谷区' },
  { code: '110118', title: '密云区' },
  { code: '110119', title: '延庆区' },
  { code: 'BDA', title: '北京经济技术开发区' },
];

/** 案例类别 */
export const caseTypesOptions = [
  { code: 'reformInnovation', title: '改革创新类' },
  { code: 'landing', title: '落地承接类' },
  { code: 'transferService', title: '转化服务类' },
];

/** 合同类型 */
export const contractTypesOptions = [
  { code: 'techDevelopment', title: '技术开发' },
  { code: 'techTransfer', title: '技术转让' },
  { code: 'techLicense', title: '技术许可' },
  { code: 'techConsulting', title: '技术咨询' },
  { code: 'techService', title: '技术服务' },
  { code: 'equityInvestment', title: '作价投资' },
  { code: 'combined', title: '其他（多种方式组合）' },
];

/** 服务对象类型 */
export const cooperationsClientKindOptions = [
  { code: 'universityInstitute', title: '高校院所' },
  { code: 'medicalInstitution', title: '医疗卫生机构' },
  { code: 'enterprise', title: '企业' },
  { code: 'park', title: '园区' },
  { code: 'government', title: '政府部门' },
  { code: 'other', title: '其他' },
];

/** 国家（地区） */
export const countriesOptions = [
  { code: 'US', title: '美国' },
  { code: 'GB', title: '英国' },
  { code: 'DE', title: '德国' },
  { code: 'FR', title: '法国' },
  { code: 'JP', title: '日本' },
  { code: 'KR', title: '韩国' },
  { code: 'SG', title: '新加坡' },
  { code: 'IL', title: '以色列' },
  { code: 'RU', title: '俄罗斯' },
  { code: 'CA', title: '加拿大' },
  { code: 'AU', title: '澳大利亚' },
  { code: 'IT', title: '意大利' },
  { code: 'ES', title: '西班牙' },
  { code: 'NL', title: '荷兰' },
  { code: 'CH', title: '瑞士' },
  { code: 'SE', title: '瑞典' },
  { code: 'FI', title: '芬兰' },
  { code: 'DK', title: '丹麦' },
  { code: 'NO', title: '挪威' },
  { code: 'AT', title: '奥地利' },
  { code: 'BE', title: '比利时' },
  { code: 'IE', title: '爱尔兰' },
  { code: 'PL', title: '波兰' },
  { code: 'IN', title: '印度' },
  { code: 'MY', title: '马来西亚' },
  { code: 'TH', title: '泰国' },
  { code: 'VN', title: '越南' },
  { code: 'ID', title: '印度尼西亚' },
  { code: 'PH', title: '菲律宾' },
  { code: 'PK', title: '巴基斯坦' },
  { code: 'KZ', title: '哈萨克斯坦' },
  { code: 'AE', title: '阿联酋' },
  { code: 'SA', title: '沙特阿拉伯' },
  { code: 'ZA', title: '南非' },
  { code: 'BR', title: '巴西' },
  { code: 'MX', title: '墨西哥' },
  { code: 'NZ', title: '新西兰' },
  { code: 'AL', title: '阿尔巴尼亚' },
  { code: 'DZ', title: '阿尔及利亚' },
  { code: 'AF', title: '阿富汗' },
  { code: 'AR', title: '阿根廷' },
  { code: 'AW', title: '阿鲁巴' },
  { code: 'OM', title: '阿曼' },
  { code: 'AZ', title: '阿塞拜疆' },
  { code: 'EG', title: '埃及' },
  { code: 'ET', title: '埃塞俄比亚' },
  { code: 'EE', title: '爱沙尼亚' },
  { code: 'AD', title: '安道尔' },
  { code: 'AO', title: '安哥拉' },
  { code: 'AI', title: '安圭拉' },
  { code: 'AG', title: '安提瓜和巴布达' },
  { code: 'AX', title: '奥兰群岛' },
  { code: 'BB', title: '巴巴多斯' },
  { code: 'PG', title: '巴布亚新几内亚' },
  { code: 'BS', title: '巴哈马' },
  { code: 'PY', title: '巴拉圭' },
  { code: 'PS', title: '巴勒斯坦' },
  { code: 'BH', title: '巴林' },
  { code: 'PA', title: '巴拿马' },
  { code: 'BY', title: '白俄罗斯' },
  { code: 'BM', title: '百慕大' },
  { code: 'BG', title: '保加利亚' },
  { code: 'MP', title: '北马里亚纳群岛' },
  { code: 'MK', title: '北马其顿' },
  { code: 'BJ', title: '贝宁' },
  { code: 'IS', title: '冰岛' },
  { code: 'PR', title: '波多黎各' },
  { code: 'BA', title: '波斯尼亚和黑塞哥维那' },
  { code: 'BO', title: '玻利维亚' },
  { code: 'BZ', title: '伯利兹' },
  { code: 'BW', title: '博茨瓦纳' },
  { code: 'BT', title: '不丹' },
  { code: 'BF', title: '布基纳法索' },
  { code: 'BI', title: '布隆迪' },
  { code: 'BV', title: '布韦岛' },
  { code: 'KP', title: '朝鲜' },
  { code: 'GQ', title: '赤道几内亚' },
  { code: 'TL', title: '东帝汶' },
  { code: 'TG', title: '多哥' },
  { code: 'DO', title: '多米尼加共和国' },
  { code: 'DM', title: '多米尼克' },
  { code: 'EC', title: '厄瓜多尔' },
  { code: 'ER', title: '厄立特里亚' },
  { code: 'FO', title: '法罗群岛' },
  { code: 'PF', title: '法属波利尼西亚' },
  { code: 'GF', title: '法属圭亚那' },
  { code: 'TF', title: '法属南部领地' },
  { code: 'MF', title: '法属圣马丁' },
  { code: 'VA', title: '梵蒂冈' },
  { code: 'FJ', title: '斐济' },
  { code: 'CV', title: '佛得角' },
  { code: 'GM', title: '冈比亚' },
  { code: 'CG', title: '刚果（布）' },
  { code: 'CD', title: '刚果（金）' },
  { code: 'CO', title: '哥伦比亚' },
  { code: 'CR', title: '哥斯达黎加' },
  { code: 'GD', title: '格林纳达' },
  { code: 'GL', title: '格陵兰' },
  { code: 'GE', title: '格鲁吉亚' },
  { code: 'GG', title: '根西岛' },
  { code: 'CU', title: '古巴' },
  { code: 'GP', title: '瓜德罗普' },
  { code: 'GU', title: '关岛' },
  { code: 'GY', title: '圭亚那' },
  { code: 'HT', title: '海地' },
  { code: 'BQ', title: '荷属加勒比区' },
  { code: 'SX', title: '荷属圣马丁' },
  { code: 'HM', title: '赫德岛和麦克唐纳群岛' },
  { code: 'ME', title: '黑山' },
  { code: 'HN', title: '洪都拉斯' },
  { code: 'KI', title: '基里巴斯' },
  { code: 'DJ', title: '吉布提' },
  { code: 'KG', title: '吉尔吉斯斯坦' },
  { code: 'GN', title: '几内亚' },
  { code: 'GW', title: '几内亚比绍' },
  { code: 'GH', title: '加纳' },
  { code: 'GA', title: '加蓬' },
  { code: 'KH', title: '柬埔寨' },
  { code: 'CZ', title: '捷克' },
  { code: 'ZW', title: '津巴布韦' },
  { code: 'CM', title: '喀麦隆' },
  { code: 'QA', title: '卡塔尔' },
  { code: 'KY', title: '开曼群岛' },
  { code: 'CC', title: '科科斯（基林）群岛' },
  { code: 'KM', title: '科摩罗' },
  { code: 'CI', title: '科特迪瓦' },
  { code: 'KW', title: '科威特' },
  { code: 'HR', title: '克罗地亚' },
  { code: 'KE', title: '肯尼亚' },
  { code: 'CK', title: '库克群岛' },
  { code: 'CW', title: '库拉索' },
  { code: 'LV', title: '拉脱维亚' },
  { code: 'LS', title: '莱索托' },
  { code: 'LA', title: '老挝' },
  { code: 'LB', title: '黎巴嫩' },
  { code: 'LT', title: '立陶宛' },
  { code: 'LR', title: '利比里亚' },
  { code: 'LY', title: '利比亚' },
  { code: 'LI', title: '列支敦士登' },
  { code: 'RE', title: '留尼汪' },
  { code: 'LU', title: '卢森堡' },
  { code: 'RW', title: '卢旺达' },
  { code: 'RO', title: '罗马尼亚' },
  { code: 'MG', title: '马达加斯加' },
  { code: 'IM', title: '马恩岛' },
  { code: 'MV', title: '马尔代夫' },
  { code: 'FK', title: '马尔维纳斯群岛（福克兰群岛）' },
  { code: 'MT', title: '马耳他' },
  { code: 'MW', title: '马拉维' },
  { code: 'ML', title: '马里' },
  { code: 'MH', title: '马绍尔群岛' },
  { code: 'MQ', title: '马提尼克' },
  { code: 'YT', title: '马约特' },
  { code: 'MU', title: '毛里求斯' },
  { code: 'MR', title: '毛里塔尼亚' },
  { code: 'UM', title: '美国本土外小岛屿' },
  { code: 'AS', title: '美属萨摩亚' },
  { code: 'VI', title: '美属维尔京群岛' },
  { code: 'MN', title: '蒙古' },
  { code: 'MS', title: '蒙特塞拉特' },
  { code: 'BD', title: '孟加拉国' },
  { code: 'PE', title: '秘鲁' },
  { code: 'FM', title: '密克罗尼西亚' },
  { code: 'MM', title: '缅甸' },
  { code: 'MD', title: '摩尔多瓦' },
  { code: 'MA', title: '摩洛哥' },
  { code: 'MC', title: '摩纳哥' },
  { code: 'MZ', title: '莫桑比克' },
  { code: 'NA', title: '纳米比亚' },
  { code: 'AQ', title: '南极洲' },
  { code: 'GS', title: '南乔治亚和南桑威奇群岛' },
  { code: 'SS', title: '南苏丹' },
  { code: 'NR', title: '瑙鲁' },
  { code: 'NI', title: '尼加拉瓜' },
  { code: 'NP', title: '尼泊尔' },
  { code: 'NE', title: '尼日尔' },
  { code: 'NG', title: '尼日利亚' },
  { code: 'NU', title: '纽埃' },
  { code: 'NF', title: '诺福克岛' },
  { code: 'PW', title: '帕劳' },
  { code: 'PN', title: '皮特凯恩群岛' },
  { code: 'PT', title: '葡萄牙' },
  { code: 'SV', title: '萨尔瓦多' },
  { code: 'WS', title: '萨摩亚' },
  { code: 'RS', title: '塞尔维亚' },
  { code: 'SL', title: '塞拉利昂' },
  { code: 'SN', title: '塞内加尔' },
  { code: 'CY', title: '塞浦路斯' },
  { code: 'SC', title: '塞舌尔' },
  { code: 'BL', title: '圣巴泰勒米' },
  { code: 'CX', title: '圣诞岛' },
  { code: 'ST', title: '圣多美和普林西比' },
  { code: 'SH', title: '圣赫勒拿' },
  { code: 'KN', title: '圣基茨和尼维斯' },
  { code: 'LC', title: '圣卢西亚' },
  { code: 'SM', title: '圣马力诺' },
  { code: 'PM', title: '圣皮埃尔和密克隆群岛' },
  { code: 'VC', title: '圣文森特和格林纳丁斯' },
  { code: 'LK', title: '斯里兰卡' },
  { code: 'SK', title: '斯洛伐克' },
  { code: 'SI', title: '斯洛文尼亚' },
  { code: 'SJ', title: '斯瓦尔巴和扬马延' },
  { code: 'SZ', title: '斯威士兰' },
  { code: 'SD', title: '苏丹' },
  { code: 'SR', title: '苏里南' },
  { code: 'SB', title: '所罗门群岛' },
  { code: 'SO', title: '索马里' },
  { code: 'TJ', title: '塔吉克斯坦' },
  { code: 'TZ', title: '坦桑尼亚' },
  { code: 'TO', title: '汤加' },
  { code: 'TC', title: '特克斯和凯科斯群岛' },
  { code: 'TT', title: '特立尼达和多巴哥' },
  { code: 'TN', title: '突尼斯' },
  { code: 'TV', title: '图瓦卢' },
  { code: 'TR', title: '土耳其' },
  { code: 'TM', title: '土库曼斯坦' },
  { code: 'TK', title: '托克劳' },
  { code: 'WF', title: '瓦利斯和富图纳' },
  { code: 'VU', title: '瓦努阿图' },
  { code: 'GT', title: '危地马拉' },
  { code: 'VE', title: '委内瑞拉' },
  { code: 'BN', title: '文莱' },
  { code: 'UG', title: '乌干达' },
  { code: 'UA', title: '乌克兰' },
  { code: 'UY', title: '乌拉圭' },
  { code: 'UZ', title: '乌兹别克斯坦' },
  { code: 'EH', title: '西撒哈拉' },
  { code: 'GR', title: '希腊' },
  { code: 'NC', title: '新喀里多尼亚' },
  { code: 'HU', title: '匈牙利' },
  { code: 'SY', title: '叙利亚' },
  { code: 'JM', title: '牙买加' },
  { code: 'AM', title: '亚美尼亚' },
  { code: 'YE', title: '也门' },
  { code: 'IQ', title: '伊拉克' },
  { code: 'IR', title: '伊朗' },
  { code: 'VG', title: '英属维尔京群岛' },
  { code: 'IO', title: '英属印度洋领地' },
  { code: 'JO', title: '约旦' },
  { code: 'ZM', title: '赞比亚' },
  { code: 'JE', title: '泽西岛' },
  { code: 'TD', title: '乍得' },
  { code: 'GI', title: '直布罗陀' },
  { code: 'CL', title: '智利' },
  { code: 'CF', title: '中非共和国' },
  { code: 'other', title: '其他（自填）' },
];

/** 合同类型 */
export const devContractsContractTypeOptions = [
  { code: 'techDevelopment', title: '技术开发' },
  { code: 'techConsulting', title: '技术咨询' },
  { code: 'techService', title: '技术服务' },
];

/** 委托方类型 */
export const devContractsPartyKindOptions = [
  { code: 'enterprise', title: '企业' },
  { code: 'publicInstitution', title: '事业单位' },
  { code: 'government', title: '政府' },
  { code: 'other', title: '其他' },
];

/** 签订情况 */
export const devContractsSignedInOptions = [
  { code: 'newThisYear', title: '当年新签订' },
  { code: 'priorYears', title: '往年签订' },
];

/** 学历 */
export const educationLevelsOptions = [
  { code: '11', title: '博士研究生毕业' },
  { code: '14', title: '硕士研究生毕业' },
  { code: '17', title: '研究生班毕业' },
  { code: '21', title: '大学本科毕业' },
  { code: '31', title: '大学专科毕业' },
  { code: '41', title: '中等专科毕业' },
  { code: '61', title: '普通高中毕业' },
  { code: '90', title: '其他' },
];

/** 现有科技成果转移转化相关制度 */
export const existingPoliciesOptions = [
  { code: 'transferMeasures', title: '科技成果转化管理办法' },
  { code: 'leadingGroup', title: '成果转化领导小组' },
  { code: 'talentEvaluation', title: '人才分类考核机制' },
  { code: 'dueDiligence', title: '勤勉尽责容错机制' },
  { code: 'incomeDistribution', title: '转化收益分配机制' },
  { code: 'entrepreneurship', title: '离岗创业、在岗创业或兼职制度' },
  { code: 'serviceFees', title: '服务管理、收费标准等制度' },
  { code: 'contractManagement', title: '合同管理制度' },
  { code: 'discovery', title: '科技成果、技术需求挖掘、筛选、评估、管理等方面的制度' },
  { code: 'incentives', title: '内部科技成果转化激励制度' },
  { code: 'talentTraining', title: '内部人才培养、绩效评价考核等制度' },
  { code: 'otherRules', title: '其它制度' },
];

/** 设立/参与 */
export const fundsJoinModeOptions = [
  { code: 'founded', title: '设立' },
  { code: 'joined', title: '参与' },
];

/** 是否设立或参与股权投资基金 */
export const hasFundsOptions = [
  { code: 'yes', title: '有' },
  { code: 'no', title: '无' },
];

/** 成果库 */
export const hasLibraryOptions = [
  { code: 'yes', title: '有' },
  { code: 'no', title: '无' },
];

/** 智库（专家库）建设情况 */
export const hasThinkTankOptions = [
  { code: 'yes', title: '有' },
  { code: 'no', title: '无' },
];

/** 技术领域 */
export const hiTechDomainsOptions = [
  { code: '10', title: '电子信息' },
  { code: '20', title: '生物与新医药' },
  { code: '30', title: '航空航天' },
  { code: '40', title: '新材料' },
  { code: '50', title: '高技术服务' },
  { code: '60', title: '新能源与节能' },
  { code: '70', title: '资源与环境' },
  { code: '80', title: '先进制造与自动化' },
];

/** 国家重点支持的高新技术领域：第1级 */
export const hiTechFieldsLevel1Options = [
  { code: '10', title: '电子信息' },
  { code: '20', title: '生物与新医药' },
  { code: '30', title: '航空航天' },
  { code: '40', title: '新材料' },
  { code: '50', title: '高技术服务' },
  { code: '60', title: '新能源与节能' },
  { code: '70', title: '资源与环境' },
  { code: '80', title: '先进制造与自动化' },
];

/** 国家重点支持的高新技术领域：第2级 */
export const hiTechFieldsLevel2Options = [
  { code: '101', title: '软件', parent: '10' },
  { code: '102', title: '微电子技术', parent: '10' },
  { code: '103', title: '计算机产品及其网络应用技术', parent: '10' },
  { code: '104', title: '通信技术', parent: '10' },
  { code: '105', title: '广播影视技术', parent: '10' },
  { code: '106', title: '新型电子元器件', parent: '10' },
  { code: '107', title: '信息安全技术', parent: '10' },
  { code: '108', title: '智能交通和轨道交通技术', parent: '10' },
  { code: '201', title: '医药生物技术', parent: '20' },
  { code: '202', title: '中药、天然药物', parent: '20' },
  { code: '203', title: '化学药研发技术', parent: '20' },
  { code: '204', title: '药物新剂型与制剂创制技术', parent: '20' },
  { code: '205', title: '医疗仪器、设备与医学专用软件', parent: '20' },
  { code: '206', title: '轻工和化工生物技术', parent: '20' },
  { code: '207', title: '农业生物技术', parent: '20' },
  { code: '301', title: '航空技术', parent: '30' },
  { code: '302', title: '航天技术', parent: '30' },
  { code: '401', title: '金属材料', parent: '40' },
  { code: '402', title: '无机非金属材料', parent: '40' },
  { code: '403', title: '高分子材料', parent: '40' },
  { code: '404', title: '生物医用材料', parent: '40' },
  { code: '405', title: '精细和专用化学品', parent: '40' },
  { code: '406', title: '与文化艺术产业相关的新材料', parent: '40' },
  { code: '501', title: '研发与设计服务', parent: '50' },
  { code: '502', title: '检验检测认证与标准服务', parent: '50' },
  { code: '503', title: '信息技术服务', parent: '50' },
  { code: '504', title: '高技术专业化服务', parent: '50' },
  { code: '505', title: '知识产权与成果转化服务', parent: '50' },
  { code: '506', title: '电子商务与现代物流技术', parent: '50' },
  { code: '507', title: '城市管理与社会服务', parent: '50' },
  { code: '508', title: '文化创意产业支撑技术', parent: '50' },
  { code: '601', title: '可再生清洁能源', parent: '60' },
  { code: '602', title: '核能及氢能', parent: '60' },
  { code: '603', title: '新型高效能量转换与储存技术', parent: '60' },
  { code: '604', title: '高效节能技术', parent: '60' },
  { code: '701', title: '水污染控制与水资源利用技术', parent: '70' },
  { code: '702', title: '大气污染控制技术', parent: '70' },
  { code: '703', title: '固体废弃物处置与综合利用技术', parent: '70' },
  { code: '704', title: '物理性污染防治技术', parent: '70' },
  { code: '705', title: '环境监测及环境事故应急处理技术', parent: '70' },
  { code: '706', title: '生态环境建设与保护技术', parent: '70' },
  { code: '707', title: '清洁生产技术', parent: '70' },
  { code: '708', title: '资源勘查、高效开采与综合利用技术', parent: '70' },
  { code: '801', title: '工业生产过程控制系统', parent: '80' },
  { code: '802', title: '安全生产技术', parent: '80' },
  { code: '803', title: '高性能、智能化仪器仪表', parent: '80' },
  { code: '804', title: '先进制造工艺与装备', parent: '80' },
  { code: '805', title: '新型机械', parent: '80' },
  { code: '806', title: '电力系统与设备', parent: '80' },
  { code: '807', title: '汽车及轨道车辆相关技术', parent: '80' },
  { code: '808', title: '高技术船舶与海洋工程装备设计制造技术', parent: '80' },
  { code: '809', title: '传统文化产业改造技术', parent: '80' },
];

/** 国家重点支持的高新技术领域：第3级 */
export const hiTechFieldsLevel3Options = [
  { code: '10101', title: '基础软件', parent: '101' },
  { code: '10102', title: '嵌入式软件', parent: '101' },
  { code: '10103', title: '计算机辅助设计与辅助工程管理软件', parent: '101' },
  { code: '10104', title: '中文及多语种处理软件', parent: '101' },
  { code: '10105', title: '图形和图像处理软件', parent: '101' },
  { code: '10106', title: '地理信息系统（GIS）软件', parent: '101' },
  { code: '10107', title: '电子商务软件', parent: '101' },
  { code: '10108', title: '电子政务软件', parent: '101' },
  { code: '10109', title: '企业管理软件', parent: '101' },
  { code: '10110', title: '物联网应用软件', parent: '101' },
  { code: '10111', title: '云计算与移动互联网软件', parent: '101' },
  { code: '10112', title: 'Web服务与集成软件', parent: '101' },
  { code: '10201', title: '集成电路设计技术', parent: '102' },
  { code: '10202', title: '集成电路产品设计技术', parent: '102' },
  { code: '10203', title: '集成电路封装技术', parent: '102' },
  { code: '10204', title: '集成电路测试技术', parent: '102' },
  { code: '10205', title: '集成电路芯片制造工艺技术', parent: '102' },
  { code: '10206', title: '集成光电子器件设计、制造与工艺技术', parent: '102' },
  { code: '10301', title: '计算机及终端设计与制造技术', parent: '103' },
  { code: '10302', title: '计算机外围设备设计与制造技术', parent: '103' },
  { code: '10303', title: '网络设备设计与制造技术', parent: '103' },
  { code: '10304', title: '网络应用技术', parent: '103' },
  { code: '10401', title: '通信网络技术', parent: '104' },
  { code: '10402', title: '光传输系统技术', parent: '104' },
  { code: '10403', title: '有线宽带接入系统技术', parent: '104' },
  { code: '10404', title: '移动通信系统技术', parent: '104' },
  { code: '10405', title: '宽带无线通信系统技术', parent: '104' },
  { code: '10406', title: '卫星通信系统技术', parent: '104' },
  { code: '10407', title: '微波通信系统技术', parent: '104' },
  { code: '10408', title: '物联网设备、部件及组网技术', parent: '104' },
  { code: '10409', title: '电信网络运营支撑管理技术', parent: '104' },
  { code: '10410', title: '电信网与互联网增值业务应用技术', parent: '104' },
  { code: '10501', title: '广播电视节目采编播系统技术', parent: '105' },
  { code: '10502', title: '广播电视业务集成与支撑系统技术', parent: '105' },
  { code: '10503', title: '有线传输与覆盖系统技术', parent: '105' },
  { code: '10504', title: '无线传输与覆盖系统技术', parent: '105' },
  { code: '10505', title: '广播电视监测监管、安全运行与维护系统技术', parent: '105' },
  { code: '10506', title: '数字电影系统技术', parent: '105' },
  { code: '10507', title: '数字电视终端技术', parent: '105' },
  { code: '10508', title: '专业视频应用服务平台技术', parent: '105' },
  { code: '10509', title: '音响、光盘技术', parent: '105' },
  { code: '10601', title: '半导体发光技术', parent: '106' },
  { code: '10602', title: '片式和集成无源元件', parent: '106' },
  { code: '10603', title: '大功率半导体器件', parent: '106' },
  { code: '10604', title: '专用特种器件', parent: '106' },
  { code: '10605', title: '敏感元器件与传感器', parent: '106' },
  { code: '10606', title: '中高档机电组件', parent: '106' },
  { code: '10607', title: '平板显示器件', parent: '106' },
  { code: '10701', title: '密码技术', parent: '107' },
  { code: '10702', title: '认证授权技术', parent: '107' },
  { code: '10703', title: '系统与软件安全技术', parent: '107' },
  { code: '10704', title: '网络与通信安全技术', parent: '107' },
  { code: '10705', title: '安全保密技术', parent: '107' },
  { code: '10706', title: '安全测评技术', parent: '107' },
  { code: '10707', title: '安全管理技术', parent: '107' },
  { code: '10708', title: '应用安全技术', parent: '107' },
  { code: '10801', title: '交通控制与管理技术', parent: '108' },
  { code: '10802', title: '交通基础信息采集、处理技术', parent: '108' },
  { code: '10803', title: '交通运输运营管理技术', parent: '108' },
  { code: '10804', title: '车、船载电子设备技术', parent: '108' },
  { code: '10805', title: '轨道交通车辆及运行保障技术', parent: '108' },
  { code: '10806', title: '轨道交通运营管理与服务技术', parent: '108' },
  { code: '20101', title: '新型疫苗', parent: '201' },
  { code: '20102', title: '生物治疗技术和基因工程药物', parent: '201' },
  { code: '20103', title: '快速生物检测技术', parent: '201' },
  { code: '20104', title: '生物大分子类药物研发技术', parent: '201' },
  { code: '20105', title: '天然药物生物合成制备技术', parent: '201' },
  { code: '20106', title: '生物分离介质、试剂、装置及相关检测技术', parent: '201' },
  { code: '20201', title: '中药资源可持续利用与生态保护技术', parent: '202' },
  { code: '20202', title: '创新药物研发技术', parent: '202' },
  { code: '20203', title: '中成药二次开发技术', parent: '202' },
  { code: '20204', title: '中药质控及有害物质检测技术', parent: '202' },
  { code: '20301', title: '创新药物技术', parent: '203' },
  { code: '20302', title: '手性药物创制技术', parent: '203' },
  { code: '20303', title: '晶型药物创制技术', parent: '203' },
  { code: '20304', title: '国家基本药物生产技术', parent: '203' },
  { code: '20305', title: '国家基本药物原料药和重要中间体的技术', parent: '203' },
  { code: '20401', title: '创新制剂技术', parent: '204' },
  { code: '20402', title: '新型给药制剂技术', parent: '204' },
  { code: '20403', title: '制剂新辅料开发及生产技术', parent: '204' },
  { code: '20404', title: '制药装备技术', parent: '204' },
  { code: '20501', title: '医学影像诊断技术', parent: '205' },
  { code: '20502', title: '新型治疗、急救与康复技术', parent: '205' },
  { code: '20503', title: '新型电生理检测和监护技术', parent: '205' },
  { code: '20504', title: '医学检验技术及新设备', parent: '205' },
  { code: '20505', title: '医学专用网络新型软件', parent: '205' },
  { code: '20506', title: '医用探测及射线计量检测技术', parent: '205' },
  { code: '20601', title: '高效工业酶制备与生物催化技术', parent: '206' },
  { code: '20602', title: '微生物发酵技术', parent: '206' },
  { code: '20603', title: '生物反应及分离技术', parent: '206' },
  { code: '20604', title: '天然产物有效成份的分离提取技术', parent: '206' },
  { code: '20605', title: '食品安全生产与评价技术', parent: '206' },
  { code: '20606', title: '食品安全检测技术', parent: '206' },
  { code: '20701', title: '农林植物优良新品种与优质高效安全生产技术', parent: '207' },
  { code: '20702', title: '畜禽水产优良新品种与健康养殖技术', parent: '207' },
  { code: '20703', title: '重大农林生物灾害与动物疫病防控技术', parent: '207' },
  { code: '20704', title: '现代农业装备与信息化技术', parent: '207' },
  { code: '20705', title: '农业面源和重金属污染农田综合防治与修复技术', parent: '207' },
  { code: '30101', title: '飞行器', parent: '301' },
  { code: '30102', title: '飞行器动力技术', parent: '301' },
  { code: '30103', title: '飞行器系统技术', parent: '301' },
  { code: '30104', title: '飞行器制造与材料技术', parent: '301' },
  { code: '30105', title: '空中管制技术', parent: '301' },
  { code: '30106', title: '民航及通用航空运行保障技术', parent: '301' },
  { code: '30201', title: '卫星总体技术', parent: '302' },
  { code: '30202', title: '运载火箭技术', parent: '302' },
  { code: '30203', title: '卫星平台技术', parent: '302' },
  { code: '30204', title: '卫星有效载荷技术', parent: '302' },
  { code: '30205', title: '航天测控技术', parent: '302' },
  { code: '30206', title: '航天电子与航天材料制造技术', parent: '302' },
  { code: '30207', title: '先进航天动力设计技术', parent: '302' },
  { code: '30208', title: '卫星应用技术', parent: '302' },
  { code: '40101', title: '精品钢材制备技术', parent: '401' },
  { code: '40102', title: '铝、铜、镁、钛合金清洁生产与深加工技术', parent: '401' },
  { code: '40103', title: '稀有、稀土金属精深产品制备技术', parent: '401' },
  { code: '40104', title: '纳米及粉末冶金新材料制备与应用技术', parent: '401' },
  { code: '40105', title: '金属及金属基复合新材料制备技术', parent: '401' },
  { code: '40106', title: '半导体新材料制备与应用技术', parent: '401' },
  { code: '40107', title: '电工、微电子和光电子新材料制备与应用技术', parent: '401' },
  { code: '40108', title: '超导、高效能电池等其它新材料制备与应用技术', parent: '401' },
  { code: '40201', title: '结构陶瓷及陶瓷基复合材料强化增韧技术', parent: '402' },
  { code: '40202', title: '功能陶瓷制备技术', parent: '402' },
  { code: '40203', title: '功能玻璃制备技术', parent: '402' },
  { code: '40204', title: '节能与新能源用材料制备技术', parent: '402' },
  { code: '40205', title: '环保及环境友好型材料技术', parent: '402' },
  { code: '40301', title: '新型功能高分子材料的制备及应用技术', parent: '403' },
  { code: '40302', title: '工程和特种工程塑料制备技术', parent: '403' },
  { code: '40303', title: '新型橡胶的合成技术及橡胶新材料制备技术', parent: '403' },
  { code: '40304', title: '新型纤维及复合材料制备技术', parent: '403' },
  { code: '40305', title: '高分子材料制备及循环再利用技术', parent: '403' },
  { code: '40306', title: '高分子材料的新型加工和应用技术', parent: '403' },
  { code: '40401', title: '介入治疗器具材料制备技术', parent: '404' },
  { code: '40402', title: '心脑血管外科用新型生物材料制备技术', parent: '404' },
  { code: '40403', title: '骨科内置物制备技术', parent: '404' },
  { code: '40404', title: '口腔材料制备技术', parent: '404' },
  { code: '40405', title: '组织工程用材料制备技术', parent: '404' },
  { code: '40406', title: '新型敷料和止血材料制备技术', parent: '404' },
  { code: '40407', title: '专用手术器械和材料制备技术', parent: '404' },
  { code: '40408', title: '其他新型医用材料及制备技术', parent: '404' },
  { code: '40501', title: '新型催化剂制备及应用技术', parent: '405' },
  { code: '40502', title: '电子化学品制备及应用技术', parent: '405' },
  { code: '40503', title: '超细功能材料制备及应用技术', parent: '405' },
  { code: '40504', title: '精细化学品制备及应用技术', parent: '405' },
  { code: '40601', title: '文化载体和介质新材料制备技术', parent: '406' },
  { code: '40602', title: '艺术专用新材料制备技术', parent: '406' },
  { code: '40603', title: '影视场景和舞台专用新材料的加工生产技术', parent: '406' },
  { code: '40604', title: '文化产品印刷新材料制备技术', parent: '406' },
  { code: '40605', title: '文物保护新材料制备技术', parent: '406' },
  { code: '50101', title: '研发服务', parent: '501' },
  { code: '50102', title: '设计服务', parent: '501' },
  { code: '50201', title: '检验检测认证技术', parent: '502' },
  { code: '50202', title: '标准化服务技术', parent: '502' },
  { code: '50301', title: '云计算服务技术', parent: '503' },
  { code: '50302', title: '数据服务技术', parent: '503' },
  { code: '50303', title: '其他信息服务技术', parent: '503' },
  { code: '50601', title: '电子商务技术', parent: '506' },
  { code: '50602', title: '物流与供应链管理技术', parent: '506' },
  { code: '50701', title: '智慧城市服务支撑技术', parent: '507' },
  { code: '50702', title: '互联网教育', parent: '507' },
  { code: '50703', title: '健康管理', parent: '507' },
  { code: '50704', title: '现代体育服务支撑技术', parent: '507' },
  { code: '50801', title: '创作、设计与制作技术', parent: '508' },
  { code: '50802', title: '传播与展示技术', parent: '508' },
  { code: '50803', title: '文化遗产发现与再利用技术', parent: '508' },
  { code: '50804', title: '运营与管理技术', parent: '508' },
  { code: '60101', title: '太阳能', parent: '601' },
  { code: '60102', title: '风能', parent: '601' },
  { code: '60103', title: '生物质能', parent: '601' },
  { code: '60104', title: '地热能、海洋能及运动能', parent: '601' },
  { code: '60201', title: '核能', parent: '602' },
  { code: '60202', title: '氢能', parent: '602' },
  { code: '60301', title: '高性能绿色电池（组）技术', parent: '603' },
  { code: '60302', title: '新型动力电池（组）与储能电池技术', parent: '603' },
  { code: '60303', title: '燃料电池技术', parent: '603' },
  { code: '60304', title: '超级电容器与热电转换技术', parent: '603' },
  { code: '60401', title: '工业节能技术', parent: '604' },
  { code: '60402', title: '能量回收利用技术', parent: '604' },
  { code: '60403', title: '蓄热式燃烧技术', parent: '604' },
  { code: '60404', title: '输配电系统优化技术', parent: '604' },
  { code: '60405', title: '高温热泵技术', parent: '604' },
  { code: '60406', title: '建筑节能技术', parent: '604' },
  { code: '60407', title: '能源系统管理、优化与控制技术', parent: '604' },
  { code: '60408', title: '节能监测技术', parent: '604' },
  { code: '70101', title: '城镇污水处理与资源化技术', parent: '701' },
  { code: '70102', title: '工业废水处理与资源化技术', parent: '701' },
  { code: '70103', title: '农业水污染控制技术', parent: '701' },
  { code: '70104', title: '流域水污染治理与富营养化综合控制技术', parent: '701' },
  { code: '70105', title: '节水与非常规水资源综合利用技术', parent: '701' },
  { code: '70106', title: '饮用水安全保障技术', parent: '701' },
  { code: '70201', title: '煤燃烧污染防治技术', parent: '702' },
  { code: '70202', title: '机动车排放控制技术', parent: '702' },
  { code: '70203', title: '工业炉窑污染防治技术', parent: '702' },
  { code: '70204', title: '工业有害废气控制技术', parent: '702' },
  { code: '70205', title: '有限空间空气污染防治技术', parent: '702' },
  { code: '70301', title: '危险固体废弃物处置技术', parent: '703' },
  { code: '70302', title: '工业固体废弃物综合利用技术', parent: '703' },
  { code: '70303', title: '生活垃圾处置与资源化技术', parent: '703' },
  { code: '70304', title: '建筑垃圾处置与资源化技术', parent: '703' },
  { code: '70305', title: '有机固体废物处理与资源化技术', parent: '703' },
  { code: '70306', title: '社会源固体废物处置与资源化技术', parent: '703' },
  { code: '70401', title: '噪声、振动污染防治技术', parent: '704' },
  { code: '70402', title: '核与辐射安全防治技术', parent: '704' },
  { code: '70501', title: '环境监测预警技术', parent: '705' },
  { code: '70502', title: '应急环境监测技术', parent: '705' },
  { code: '70503', title: '生态环境监测技术', parent: '705' },
  { code: '70504', title: '非常规污染物监测技术', parent: '705' },
  { code: '70701', title: '重污染行业生产过程中节水、减排及资源化关键技术', parent: '707' },
  { code: '70702', title: '清洁生产关键技术', parent: '707' },
  { code: '70703', title: '环保制造关键技术', parent: '707' },
  { code: '70801', title: '资源勘查开采技术', parent: '708' },
  { code: '70802', title: '提高矿产资源回收利用率的采矿、选矿技术', parent: '708' },
  { code: '70803', title: '伴生有价元素的分选提取技术', parent: '708' },
  { code: '70804', title: '低品位资源和尾矿资源综合利用技术', parent: '708' },
  { code: '70805', title: '放射性资源勘查开发技术', parent: '708' },
  { code: '70806', title: '放射性废物处理处置技术', parent: '708' },
  { code: '70807', title: '绿色矿山建设技术', parent: '708' },
  { code: '80101', title: '现场总线与工业以太网技术', parent: '801' },
  { code: '80102', title: '嵌入式系统技术', parent: '801' },
  { code: '80103', title: '新一代工业控制计算机技术', parent: '801' },
  { code: '80104', title: '制造执行系统（MES）技术', parent: '801' },
  { code: '80105', title: '工业生产过程综合自动化控制系统技术', parent: '801' },
  { code: '80201', title: '矿山安全生产技术', parent: '802' },
  { code: '80202', title: '危险化学品安全生产技术', parent: '802' },
  { code: '80203', title: '其它事故防治及处置技术', parent: '802' },
  { code: '80301', title: '新型传感器', parent: '803' },
  { code: '80302', title: '新型自动化仪器仪表', parent: '803' },
  { code: '80303', title: '科学分析仪器/检测仪器', parent: '803' },
  { code: '80304', title: '精确制造中的测控仪器仪表', parent: '803' },
  { code: '80305', title: '微机电系统技术', parent: '803' },
  { code: '80401', title: '高档数控装备与数控加工技术', parent: '804' },
  { code: '80402', title: '机器人', parent: '804' },
  { code: '80403', title: '智能装备驱动控制技术', parent: '804' },
  { code: '80404', title: '特种加工技术', parent: '804' },
  { code: '80405', title: '大规模集成电路制造相关技术', parent: '804' },
  { code: '80406', title: '增材制造技术', parent: '804' },
  { code: '80407', title: '高端装备再制造技术', parent: '804' },
  { code: '80501', title: '机械基础件及制造技术', parent: '805' },
  { code: '80502', title: '通用机械装备制造技术', parent: '805' },
  { code: '80503', title: '极端制造与专用机械装备制造技术', parent: '805' },
  { code: '80504', title: '纺织及其他行业专用设备制造技术', parent: '805' },
  { code: '80601', title: '发电与储能技术', parent: '806' },
  { code: '80602', title: '输电技术', parent: '806' },
  { code: '80603', title: '配电与用电技术', parent: '806' },
  { code: '80604', title: '变电技术', parent: '806' },
  { code: '80605', title: '系统仿真与自动化技术', parent: '806' },
  { code: '80701', title: '车用发动机及其相关技术', parent: '807' },
  { code: '80702', title: '汽车关键零部件技术', parent: '807' },
  { code: '80703', title: '节能与新能源汽车技术', parent: '807' },
  { code: '80704', title: '机动车及发动机先进设计、制造和测试平台技术', parent: '807' },
  { code: '80705', title: '轨道车辆及关键零部件技术', parent: '807' },
  { code: '80801', title: '高技术船舶设计制造技术', parent: '808' },
  { code: '80802', title: '海洋工程装备设计制造技术', parent: '808' },
  { code: '80901', title: '乐器制造技术', parent: '809' },
  { code: '80902', title: '印刷技术', parent: '809' },
];

/** 高价值依据 */
export const highValueListHighValueBasisOptions = [
  { code: 'inventionPatent', title: '发明专利' },
  { code: 'pctPatent', title: 'PCT专利' },
  { code: 'standard', title: '国际/国家标准' },
  { code: 'softwareCopyright', title: '软件著作版权' },
  { code: 'icLayout', title: '集成电路专有权' },
  { code: 'newDrug', title: '新药品' },
  { code: 'newEquipment', title: '新设备' },
  { code: 'keyProcess', title: '涉及“卡脖子”技术的生产配方、工艺流程' },
  { code: 'award', title: '省部级以上奖励' },
  { code: 'other', title: '其他高质量成果' },
];

/** 成熟度 */
export const highValueListMaturityOptions = [
  { code: 'laboratory', title: '实验室阶段' },
  { code: 'benchTest', title: '小试' },
  { code: 'pilot', title: '中试' },
  { code: 'trialProduction', title: '产业化（样机/试生产）' },
  { code: 'scaled', title: '规模应用' },
];

/** 机构类别 */
export const institutionCategoryOptions = [
  { code: 'universityInstitute', title: '高校院所' },
  { code: 'medicalInstitution', title: '医疗卫生机构' },
  { code: 'marketOriented', title: '市场化机构' },
];

/** 机构性质 */
export const institutionNatureOptions = [
  { code: 'legalEntity', title: '法人组织' },
  { code: 'nonLegalEntity', title: '非法人组织' },
  { code: 'internalDepartment', title: '内设机构' },
];

/** 知识产权类型 */
export const ipTypesOptions = [
  { code: 'invention', title: '发明专利（授权且有效）' },
  { code: 'utilityModel', title: '实用新型专利' },
  { code: 'design', title: '外观设计专利' },
  { code: 'pct', title: 'PCT/境外专利' },
  { code: 'softwareCopyright', title: '软件著作权' },
  { code: 'copyright', title: '版权（作品著作权）' },
  { code: 'icLayout', title: '集成电路专有权（布图设计）' },
  { code: 'plantVariety', title: '植物新品种' },
  { code: 'newDrug', title: '新药品（新药证书/批件）' },
  { code: 'newDevice', title: '新器械（医疗器械注册证）' },
  { code: 'newEquipment', title: '新设备' },
  { code: 'standard', title: '标准（国际/国家/行业）' },
  { code: 'licenceRight', title: '技术使用许可证' },
  { code: 'otherIp', title: '其他' },
];

/** 落地区域 */
export const landingRegionsOptions = [
  { code: '110000', title: '北京市' },
  { code: '120000', title: '天津市' },
  { code: '130000', title: '河北省' },
  { code: '140000', title: '山西省' },
  { code: '150000', title: '内蒙古自治区' },
  { code: '210000', title: '辽宁省' },
  { code: '220000', title: '吉林省' },
  { code: '230000', title: '黑龙江省' },
  { code: '310000', title: '上海市' },
  { code: '320000', title: '江苏省' },
  { code: '330000', title: '浙江省' },
  { code: '340000', title: '安徽省' },
  { code: '350000', title: '福建省' },
  { code: '360000', title: '江西省' },
  { code: '370000', title: '山东省' },
  { code: '410000', title: '河南省' },
  { code: '420000', title: '湖北省' },
  { code: '430000', title: '湖南省' },
  { code: '440000', title: '广东省' },
  { code: '450000', title: '广西壮族自治区' },
  { code: '460000', title: '海南省' },
  { code: '500000', title: '重庆市' },
  { code: '510000', title: '四川省' },
  { code: '520000', title: '贵州省' },
  { code: '530000', title: '云南省' },
  { code: '540000', title: '西藏自治区' },
  { code: '610000', title: '陕西省' },
  { code: '620000', title: '甘肃省' },
  { code: '630000', title: '青海省' },
  { code: '640000', title: '宁夏回族自治区' },
  { code: '650000', title: '新疆维吾尔自治区' },
  { code: '710000', title: '台湾省' },
  { code: '810000', title: '香港特别行政区' },
  { code: '820000', title: '澳门特别行政区' },
  { code: 'abroad', title: '国外' },
];

/** 最高学位 */
export const managersDegreeOptions = [
  { code: 'doctor', title: '博士' },
  { code: 'master', title: '硕士' },
  { code: 'bachelor', title: '学士' },
  { code: 'none', title: '无' },
];

/** 专职/兼职 */
export const managersEmploymentKindOptions = [
  { code: 'fullTime', title: '专职' },
  { code: 'partTime', title: '兼职' },
];

/** 性别 */
export const managersGenderOptions = [
  { code: '1', title: '男' },
  { code: '2', title: '女' },
];

/** 近5年奖励情况 */
export const managersHasAwardsOptions = [
  { code: 'yes', title: '有' },
  { code: 'no', title: '无' },
];

/** 技术转移转化成果主要落地区 */
export const managersProjectsLandingScopeOptions = [
  { code: 'domestic', title: '国内' },
  { code: 'abroad', title: '国外' },
];

/** 建设方式 */
export const platformsBuildModeOptions = [
  { code: 'selfBuilt', title: '自建' },
  { code: 'coBuilt', title: '共建' },
];

/** 共建方类型 */
export const platformsCoBuildPartnersOptions = [
  { code: 'government', title: '政府' },
  { code: 'enterprise', title: '企业' },
  { code: 'universityInstitute', title: '高校院所' },
  { code: 'medicalInstitution', title: '医疗卫生机构' },
];

/** 平台类型 */
export const platformsPlatformTypeOptions = [
  { code: 'research', title: '技术研发平台' },
  { code: 'proofOfConcept', title: '概念验证平台' },
  { code: 'pilot', title: '中试熟化平台' },
  { code: 'transferBase', title: '转化基地' },
  { code: 'transferCenter', title: '转化中心' },
  { code: 'industryInstitute', title: '产业开发研究院' },
  { code: 'other', title: '其他' },
];

/** 制度类别 */
export const policyCategoriesOptions = [
  { code: 'transferManagement', title: '科技成果转化管理' },
  { code: 'intellectualProperty', title: '知识产权管理' },
  { code: 'incomeDistribution', title: '收益分配与奖励' },
  { code: 'entrepreneurship', title: '离岗创业、在岗创业或兼职' },
  { code: 'talentEvaluation', title: '人才评价与职称' },
  { code: 'dueDiligence', title: '勤勉尽责与容错' },
  { code: 'contractManagement', title: '合同管理' },
  { code: 'serviceFees', title: '服务管理与收费标准' },
  { code: 'discoveryAndEvaluation', title: '成果与需求挖掘、筛选、评估' },
  { code: 'talentTraining', title: '人才培养与绩效考核' },
  { code: 'custom', title: '其他（自填）' },
];

/** 较上一年成果转移转化制度状态 */
export const policyChangeOptions = [
  { code: 'added', title: '补充新政策' },
  { code: 'revised', title: '完善旧政策' },
  { code: 'unchanged', title: '没有变化' },
];

/** 政治面貌 */
export const politicalStatusOptions = [
  { code: '01', title: '中国共产党党员' },
  { code: '02', title: '中国共产党预备党员' },
  { code: '03', title: '中国共产主义青年团团员' },
  { code: '04', title: '中国国民党革命委员会会员' },
  { code: '05', title: '中国民主同盟盟员' },
  { code: '06', title: '中国民主建国会会员' },
  { code: '07', title: '中国民主促进会会员' },
  { code: '08', title: '中国农工民主党党员' },
  { code: '09', title: '中国致公党党员' },
  { code: '10', title: '九三学社社员' },
  { code: '11', title: '台湾民主自治同盟盟员' },
  { code: '12', title: '无党派民主人士' },
  { code: '13', title: '群众' },
];

/** 省级行政区 */
export const provincesOptions = [
  { code: '110000', title: '北京市' },
  { code: '120000', title: '天津市' },
  { code: '130000', title: '河北省' },
  { code: '140000', title: '山西省' },
  { code: '150000', title: '内蒙古自治区' },
  { code: '210000', title: '辽宁省' },
  { code: '220000', title: '吉林省' },
  { code: '230000', title: '黑龙江省' },
  { code: '310000', title: '上海市' },
  { code: '320000', title: '江苏省' },
  { code: '330000', title: '浙江省' },
  { code: '340000', title: '安徽省' },
  { code: '350000', title: '福建省' },
  { code: '360000', title: '江西省' },
  { code: '370000', title: '山东省' },
  { code: '410000', title: '河南省' },
  { code: '420000', title: '湖北省' },
  { code: '430000', title: '湖南省' },
  { code: '440000', title: '广东省' },
  { code: '450000', title: '广西壮族自治区' },
  { code: '460000', title: '海南省' },
  { code: '500000', title: '重庆市' },
  { code: '510000', title: '四川省' },
  { code: '520000', title: '贵州省' },
  { code: '530000', title: '云南省' },
  { code: '540000', title: '西藏自治区' },
  { code: '610000', title: '陕西省' },
  { code: '620000', title: '甘肃省' },
  { code: '630000', title: '青海省' },
  { code: '640000', title: '宁夏回族自治区' },
  { code: '650000', title: '新疆维吾尔自治区' },
  { code: '710000', title: '台湾省' },
  { code: '810000', title: '香港特别行政区' },
  { code: '820000', title: '澳门特别行政区' },
];

/** 已获资质 */
export const qualificationsOptions = [
  { code: 'nationalTransferInstitution', title: '国家技术转移机构' },
  { code: 'excellentIncubator', title: '卓越级科技企业孵化器' },
  { code: 'standardIncubator', title: '标准级科技企业孵化器' },
  { code: 'proofOfConceptCenter', title: '概念验证中心' },
  { code: 'other', title: '其他' },
  { code: 'none', title: '无' },
];

/** 服务产业领域（2025年版） */
export const serviceIndustriesOptions = [
  { code: 'nextGenerationIt', title: '新一代信息技术' },
  { code: 'artificialIntelligence', title: '人工智能' },
  { code: 'healthcare', title: '医药健康' },
  { code: 'integratedCircuits', title: '集成电路' },
  { code: 'connectedVehicles', title: '智能网联汽车' },
  { code: 'smartManufacturing', title: '智能制造与装备' },
  { code: 'greenEnergy', title: '绿色能源与节能环保' },
  { code: 'blockchainComputing', title: '区块链与先进计算' },
  { code: 'techServices', title: '科技服务业' },
  { code: 'smartCity', title: '智慧城市' },
  { code: 'digitalContent', title: '信息内容消费' },
  { code: 'newMaterials', title: '新材料' },
  { code: 'aerospaceAndLowAltitude', title: '航空航天与低空经济' },
  { code: 'modernAgriculture', title: '现代农业' },
  { code: 'other', title: '其他' },
];

/** 主要业务范围 */
export const serviceScopeOptions = [
  { code: 'informationProcessing', title: '对技术信息的搜集、筛选、分析、加工' },
  { code: 'transferAndAgency', title: '技术转让与技术代理' },
  { code: 'integrationAndRedevelopment', title: '技术集成与二次开发' },
  { code: 'pilotAndProof', title: '提供小试、中试、工程化、概念验证、技术标准、测试分析' },
  { code: 'consultingAndTrading', title: '技术咨询、技术评估、技术培训、技术产权交易、技术招标代理、技术投融资' },
  { code: 'informationPlatform', title: '技术交易信息服务平台、网络' },
  { code: 'otherTransfer', title: '其他促进技术转移的活动' },
];

/** 职称级别 */
export const titleLevelsOptions = [
  { code: 'seniorFull', title: '正高级' },
  { code: 'seniorAssociate', title: '副高级' },
  { code: 'intermediate', title: '中级' },
  { code: 'junior', title: '初级' },
  { code: 'none', title: '无' },
];

/** 组合的转化方式 */
export const transferContractsCombinedModesOptions = [
  { code: 'transfer', title: '转让' },
  { code: 'license', title: '许可' },
  { code: 'equity', title: '作价投资' },
  { code: 'techDevelopment', title: '技术开发' },
  { code: 'techConsulting', title: '技术咨询' },
  { code: 'techService', title: '技术服务' },
];

/** 转化去向（所有制） */
export const transferContractsDestinationOwnershipOptions = [
  { code: 'stateOwned', title: '国有企业' },
  { code: 'otherEnterprise', title: '其他企业' },
];

/** 转化去向（规模） */
export const transferContractsDestinationScaleOptions = [
  { code: 'smallMedium', title: '中小微企业' },
  { code: 'large', title: '大型企业' },
  { code: 'nonEnterprise', title: '非企业单位' },
];

/** 定价方式 */
export const transferContractsPricingModeOptions = [
  { code: 'agreement', title: '协议定价' },
  { code: 'listing', title: '挂牌交易' },
  { code: 'auction', title: '拍卖' },
  { code: 'otherPricing', title: '其他方式' },
];

/** 财政资金资助情况 */
export const transferContractsPublicFundingOptions = [
  { code: 'central', title: '中央财政' },
  { code: 'local', title: '地方财政' },
  { code: 'none', title: '非财政' },
];

/** 转化方式 */
export const transferContractsTransferModeOptions = [
  { code: 'transfer', title: '转让' },
  { code: 'license', title: '许可' },
  { code: 'equity', title: '作价投资' },
  { code: 'combined', title: '其他' },
];

/** 中关村各分园 */
export const zhongguancunParksOptions = [
  { code: 'dongcheng', title: '东城园' },
  { code: 'xicheng', title: '西城园' },
  { code: 'chaoyang', title: '朝阳园' },
  { code: 'haidian', title: '海淀园' },
  { code: 'fengtai', title: '丰台园' },
  { code: 'shijingshan', title: '石景山园' },
  { code: 'mentougou', title: '门头沟园' },
  { code: 'fangshan', title: '房山园' },
  { code: 'tongzhou', title: '通州园' },
  { code: 'shunyi', title: '顺义园' },
  { code: 'daxingYizhuang', title: '大兴-亦庄园' },
  { code: 'changping', title: '昌平园' },
  { code: 'pinggu', title: '平谷园' },
  { code: 'huairou', title: '怀柔园' },
  { code: 'miyun', title: '密云园' },
  { code: 'yanqing', title: '延庆园' },
];
