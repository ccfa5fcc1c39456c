/** 技术经理人（个人身份）年度信息填报（2024）。由 tianbao build 生成，请勿修改。 */

/**
 * 政治面貌
 */
export type PoliticalStatusCode =
  '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13';
/**
 * 学历
 */
export type EducationLevelsCode = '11' | '14' | '17' | '21' | '31' | '41' | '61' | '90';
/**
 * 职称级别
 */
export type TitleLevelsCode = 'seniorFull' | 'seniorAssociate' | 'intermediate' | 'junior' | 'none';
/**
 * 省级行政区
 */
export type ProvincesCode =
  | '110000'
  | '120000'
  | '130000'
  | '140000'
  | '150000'
  | '210000'
  | '220000'
  | '230000'
  | '310000'
  | '320000'
  | '330000'
  | '340000'
  | '350000'
  | '360000'
  | '370000'
  | '410000'
  | '420000'
  | '430000'
  | '440000'
  | '450000'
  | '460000'
  | '500000'
  | '510000'
  | '520000'
  | '530000'
  | '540000'
  | '610000'
  | '620000'
  | '630000'
  | '640000'
  | '650000'
  | '710000'
  | '810000'
  | '820000';
/**
 * 国家（地区）
 */
export type CountriesCode =
  | 'US'
  | 'GB'
  | 'DE'
  | 'FR'
  | 'JP'
  | 'KR'
  | 'SG'
  | 'IL'
  | 'RU'
  | 'CA'
  | 'AU'
  | 'IT'
  | 'ES'
  | 'NL'
  | 'CH'
  | 'SE'
  | 'FI'
  | 'DK'
  | 'NO'
  | 'AT'
  | 'BE'
  | 'IE'
  | 'PL'
  | 'IN'
  | 'MY'
  | 'TH'
  | 'VN'
  | 'ID'
  | 'PH'
  | 'PK'
  | 'KZ'
  | 'AE'
  | 'SA'
  | 'ZA'
  | 'BR'
  | 'MX'
  | 'NZ'
  | 'AL'
  | 'DZ'
  | 'AF'
  | 'AR'
  | 'AW'
  | 'OM'
  | 'AZ'
  | 'EG'
  | 'ET'
  | 'EE'
  | 'AD'
  | 'AO'
  | 'AI'
  | 'AG'
  | 'AX'
  | 'BB'
  | 'PG'
  | 'BS'
  | 'PY'
  | 'PS'
  | 'BH'
  | 'PA'
  | 'BY'
  | 'BM'
  | 'BG'
  | 'MP'
  | 'MK'
  | 'BJ'
  | 'IS'
  | 'PR'
  | 'BA'
  | 'BO'
  | 'BZ'
  | 'BW'
  | 'BT'
  | 'BF'
  | 'BI'
  | 'BV'
  | 'KP'
  | 'GQ'
  | 'TL'
  | 'TG'
  | 'DO'
  | 'DM'
  | 'EC'
  | 'ER'
  | 'FO'
  | 'PF'
  | 'GF'
  | 'TF'
  | 'MF'
  | 'VA'
  | 'FJ'
  | 'CV'
  | 'GM'
  | 'CG'
  | 'CD'
  | 'CO'
  | 'CR'
  | 'GD'
  | 'GL'
  | 'GE'
  | 'GG'
  | 'CU'
  | 'GP'
  | 'GU'
  | 'GY'
  | 'HT'
  | 'BQ'
  | 'SX'
  | 'HM'
  | 'ME'
  | 'HN'
  | 'KI'
  | 'DJ'
  | 'KG'
  | 'GN'
  | 'GW'
  | 'GH'
  | 'GA'
  | 'KH'
  | 'CZ'
  | 'ZW'
  | 'CM'
  | 'QA'
  | 'KY'
  | 'CC'
  | 'KM'
  | 'CI'
  | 'KW'
  | 'HR'
  | 'KE'
  | 'CK'
  | 'CW'
  | 'LV'
  | 'LS'
  | 'LA'
  | 'LB'
  | 'LT'
  | 'LR'
  | 'LY'
  | 'LI'
  | 'RE'
  | 'LU'
  | 'RW'
  | 'RO'
  | 'MG'
  | 'IM'
  | 'MV'
  | 'FK'
  | 'MT'
  | 'MW'
  | 'ML'
  | 'MH'
  | 'MQ'
  | 'YT'
  | 'MU'
  | 'MR'
  | 'UM'
  | 'AS'
  | 'VI'
  | 'MN'
  | 'MS'
  | 'BD'
  | 'PE'
  | 'FM'
  | 'MM'
  | 'MD'
  | 'MA'
  | 'MC'
  | 'MZ'
  | 'NA'
  | 'AQ'
  | 'GS'
  | 'SS'
  | 'NR'
  | 'NI'
  | 'NP'
  | 'NE'
  | 'NG'
  | 'NU'
  | 'NF'
  | 'PW'
  | 'PN'
  | 'PT'
  | 'SV'
  | 'WS'
  | 'RS'
  | 'SL'
  | 'SN'
  | 'CY'
  | 'SC'
  | 'BL'
  | 'CX'
  | 'ST'
  | 'SH'
  | 'KN'
  | 'LC'
  | 'SM'
  | 'PM'
  | 'VC'
  | 'LK'
  | 'SK'
  | 'SI'
  | 'SJ'
  | 'SZ'
  | 'SD'
  | 'SR'
  | 'SB'
  | 'SO'
  | 'TJ'
  | 'TZ'
  | 'TO'
  | 'TC'
  | 'TT'
  | 'TN'
  | 'TV'
  | 'TR'
  | 'TM'
  | 'TK'
  | 'WF'
  | 'VU'
  | 'GT'
  | 'VE'
  | 'BN'
  | 'UG'
  | 'UA'
  | 'UY'
  | 'UZ'
  | 'EH'
  | 'GR'
  | 'NC'
  | 'HU'
  | 'SY'
  | 'JM'
  | 'AM'
  | 'YE'
  | 'IQ'
  | 'IR'
  | 'VG'
  | 'IO'
  | 'JO'
  | 'ZM'
  | 'JE'
  | 'TD'
  | 'GI'
  | 'CL'
  | 'CF'
  | 'other';
/**
 * 奖励级别
 */
export type AwardLevelsCode =
  'national' | 'provincial' | 'municipal' | 'association' | 'unit' | 'international' | 'other';

/**
 * 技术经理人（个人身份）年度信息填报：已提交的填报。没有显示的内容不在其中。
 */
export interface ManagerAnnualReportSubmitted extends BasicsStep, WorkStep, Declaration {}
/**
 * 基本情况
 *
 * 从登记表格中迁移，2024年新登记的无需修改，2023年完成登记的注意修改。
 */
export interface BasicsStep extends Review, Personal, Education, ProfessionalTitle, TrainingRecord, Experience {}
/**
 * 核对登记信息
 *
 * @see IND-2.1, IND-2.2
 */
export interface Review {
  /**
   * 已核对并更新登记信息
   *
   * 下面五部分从登记表格中迁移，有变化的请修改，都核对后勾选。
   */
  infoReviewed?: true;
}
/**
 * ①个人基本信息
 *
 * @see IND-1.3
 */
export interface Personal {
  /**
   * 姓名
   *
   * @see MGR-1.1
   */
  name: string;
  /**
   * 性别
   *
   * @see MGR-1.2
   */
  gender: '1' | '2';
  /**
   * 政治面貌
   *
   * @see MGR-1.3
   */
  politicalStatus: PoliticalStatusCode;
  /**
   * 参加工作时间
   */
  workStartDate: string;
  /**
   * 联系电话
   *
   * 联系电话填写手机号。
   */
  mobile: string;
  /**
   * 身份证号码
   *
   * 与上传的身份证一致。
   */
  idNumber: string;
  /**
   * 身份证原件扫描件
   *
   * 正面、反面都要，可以是一个文件或者两个文件。
   *
   * 必须上传身份证原件扫描件。
   */
  idCardScan: Attachment[];
  /**
   * 电子邮箱
   *
   * @see MGR-1.5
   */
  email?: string;
  /**
   * 通信地址
   *
   * @see MGR-1.5
   */
  address?: string;
  /**
   * 工作单位及职务
   *
   * @see MGR-1.5
   */
  workUnit?: string;
}
/**
 * 附件
 */
export interface Attachment {
  id?: string;
  name: string;
  /**
   * 字节
   */
  size?: number;
  /**
   * MIME
   */
  type?: string;
}
/**
 * ②个人学历信息
 *
 * 填写最高学历。
 */
export interface Education {
  /**
   * 最高学历
   *
   * @see MGR-1.8
   */
  educationLevel: EducationLevelsCode;
  /**
   * 最高学位
   *
   * @see MGR-1.8
   */
  degree?: 'doctor' | 'master' | 'bachelor' | 'none';
  /**
   * 毕业院校
   *
   * @see MGR-1.8
   */
  school?: string;
  /**
   * 所学专业
   *
   * @see MGR-1.8
   */
  major?: string;
  /**
   * 毕业时间
   */
  graduationMonth?: string;
}
/**
 * ③个人职称信息
 *
 * 必须中级职称及以上。
 */
export interface ProfessionalTitle {
  /**
   * 职称级别
   *
   * 职称不分级的，选所相当的级别。
   *
   * @see MGR-1.9
   */
  titleLevel: TitleLevelsCode;
  /**
   * 职称名称
   *
   * @see MGR-1.9
   */
  titleName?: string;
  /**
   * 职称取得时间
   */
  titleDate?: string;
  /**
   * 职称证书原件扫描件
   *
   * 从登记表格中迁移，职称有变化时才需要重新上传。
   *
   * 必须上传职称的原件扫描件。
   */
  titleCertScan: Attachment[];
}
/**
 * ④培训情况
 *
 * @see IND-1.6
 */
export interface TrainingRecord {
  /**
   * 培训情况
   *
   * 没有可填无。
   */
  training: string;
}
/**
 * ⑤从事技术转移工作经历
 *
 * @see IND-1.7
 */
export interface Experience {
  /**
   * 从事技术转移工作经历
   *
   * 仅罗列和技术转移工作相关的经历，最多3段，核对是否累计满一年。
   */
  experiences: ExperiencesRow[];
}
/**
 * 从事技术转移工作经历 · 一行
 */
export interface ExperiencesRow {
  /**
   * 起始时间
   */
  startMonth: string;
  /**
   * 结束时间
   *
   * 不填表示至今。
   */
  endMonth?: string;
  /**
   * 工作单位
   *
   * @see MGR-1.12
   */
  employer: string;
  /**
   * 岗位及工作内容
   *
   * 写明和技术转移工作相关的内容。
   */
  duty: string;
}
/**
 * 工作情况
 *
 * 工作情况需要更新。
 */
export interface WorkStep extends TypicalProjects, ServiceRecord, AwardRecord {}
/**
 * ①上一年度（2023年）业务情况
 *
 * @see IND-3.1.1
 */
export interface TypicalProjects {
  /**
   * 参与技术转移转化项目数量（个）
   *
   * 填写2023年参与的项目，没有填0。
   */
  lastYearProjectCount: number;
  /**
   * 参与技术转移转化项目金额（万元）
   *
   * 填写2023年参与的项目的金额，没有填0。
   */
  lastYearProjectAmount: number;
  /**
   * 典型项目情况
   *
   * 典型项目情况按上一年度（2023年）实际情况更新；近5年（2019年以来）促成的典型项目，要求1000字以内。
   *
   * 必须要填写典型服务项目至少1个，且突出个人角色和作用。
   */
  projects: ProjectsRow[];
  /**
   * 业务情况
   *
   * 业务情况按上一年度（2023年）实际情况更新。2023年没有参与项目的可填无。
   */
  lastYearBusiness: string;
}
/**
 * 典型项目情况 · 一行
 */
export interface ProjectsRow {
  /**
   * 项目名称
   *
   * @see MGR-2.3
   */
  projectName: string;
  /**
   * 促成时间
   *
   * 近5年促成的项目。
   *
   * @see MGR-2.2
   */
  completedMonth: string;
  /**
   * 项目内容
   *
   * @see MGR-2.4
   */
  projectContent: string;
  /**
   * 项目金额（万元）
   */
  projectAmount: number;
  /**
   * 本人角色
   *
   * 突出个人角色和作用。
   */
  personalRole: string;
  /**
   * 技术转移转化成果来源
   *
   * @see MGR-2.7
   */
  achievementSource: string;
  /**
   * 技术转移转化成果主要落地区
   *
   * 国内明确省份，国外明确国家。
   */
  landingScope: 'domestic' | 'abroad';
  /**
   * 落地省份
   *
   * @see MGR-2.9
   */
  landingProvince?: ProvincesCode;
  /**
   * 落地国家
   *
   * @see MGR-2.10
   */
  landingCountry?: CountriesCode;
  /**
   * 其他国家名称
   *
   * @see MGR-2.10
   */
  landingCountryOther?: string;
}
/**
 * ②完成技术服务和成果推广或主流媒体宣传情况
 *
 * @see IND-3.2.1
 */
export interface ServiceRecord {
  /**
   * 完成技术服务和成果推广或主流媒体宣传情况
   *
   * 酌情更新，没有填无。要求1000字以内。
   */
  serviceAndMedia: string;
}
/**
 * ③技术转移转化领域奖励情况
 *
 * @see IND-3.3.1
 */
export interface AwardRecord {
  /**
   * 技术转移转化领域奖励情况
   *
   * 酌情更新，没有填无。最多填5条奖励信息。
   */
  hasAwards: 'yes' | 'no';
  /**
   * 奖励信息
   */
  awards?: AwardsRow[];
}
/**
 * 奖励信息 · 一行
 */
export interface AwardsRow {
  /**
   * 奖励名称
   *
   * @see MGR-2.18
   */
  awardName: string;
  /**
   * 奖励级别
   *
   * @see MGR-2.18
   */
  awardLevel: AwardLevelsCode;
  /**
   * 授予单位
   *
   * @see MGR-2.18
   */
  awardOrg: string;
  /**
   * 获奖时间
   */
  awardMonth: string;
  /**
   * 本人排名
   *
   * @see MGR-2.18
   */
  awardRank?: string;
}
/**
 * 提交前承诺
 */
export interface Declaration {
  /**
   * 本人承诺填报内容真实准确
   *
   * @see INF-18
   */
  declared: true;
}

/** 技术经理人（个人身份）年度信息填报：填报中，任何部分都可能还没有。 */
export type ManagerAnnualReportDraft = Partly<ManagerAnnualReportSubmitted>;

type Partly<T> = T extends readonly (infer Item)[]
  ? Partly<Item>[]
  : T extends object
    ? { [Name in keyof T]?: Partly<T[Name]> }
    : T;

/** 各选项的标题，按列表和代码。 */
export const managerAnnualReportTitles = {
  "award-levels": {
    "national": "国家级",
    "provincial": "省部级",
    "municipal": "市（区）级",
    "association": "行业协会（社会力量）",
    "unit": "本单位",
    "international": "国际",
    "other": "其他",
  },
  "countries": {
    "US": "美国",
    "GB": "英国",
    "DE": "德国",
    "FR": "法国",
    "JP": "日本",
    "KR": "韩国",
    "SG": "新加坡",
    "IL": "以色列",
    "RU": "俄罗斯",
    "CA": "加拿大",
    "AU": "澳大利亚",
    "IT": "意大利",
    "ES": "西班牙",
    "NL": "荷兰",
    "CH": "瑞士",
    "SE": "瑞典",
    "FI": "芬兰",
    "DK": "丹麦",
    "NO": "挪威",
    "AT": "奥地利",
    "BE": "比利时",
    "IE": "爱尔兰",
    "PL": "波兰",
    "IN": "印度",
    "MY": "马来西亚",
    "TH": "泰国",
    "VN": "越南",
    "ID": "印度尼西亚",
    "PH": "菲律宾",
    "PK": "巴基斯坦",
    "KZ": "哈萨克斯坦",
    "AE": "阿联酋",
    "SA": "沙特阿拉伯",
    "ZA": "南非",
    "BR": "巴西",
    "MX": "墨西哥",
    "NZ": "新西兰",
    "AL": "阿尔巴尼亚",
    "DZ": "阿尔及利亚",
    "AF": "阿富汗",
    "AR": "阿根廷",
    "AW": "阿鲁巴",
    "OM": "阿曼",
    "AZ": "阿塞拜疆",
    "EG": "埃及",
    "ET": "埃塞俄比亚",
    "EE": "爱沙尼亚",
    "AD": "安道尔",
    "AO": "安哥拉",
    "AI": "安圭拉",
    "AG": "安提瓜和巴布达",
    "AX": "奥兰群岛",
    "BB": "巴巴多斯",
    "PG": "巴布亚新几内亚",
    "BS": "巴哈马",
    "PY": "巴拉圭",
    "PS": "巴勒斯坦",
    "BH": "巴林",
    "PA": "巴拿马",
    "BY": "白俄罗斯",
    "BM": "百慕大",
    "BG": "保加利亚",
    "MP": "北马里亚纳群岛",
    "MK": "北马其顿",
    "BJ": "贝宁",
    "IS": "冰岛",
    "PR": "波多黎各",
    "BA": "波斯尼亚和黑塞哥维那",
    "BO": "玻利维亚",
    "BZ": "伯利兹",
    "BW": "博茨瓦纳",
    "BT": "不丹",
    "BF": "布基纳法索",
    "BI": "布隆迪",
    "BV": "布韦岛",
    "KP": "朝鲜",
    "GQ": "赤道几内亚",
    "TL": "东帝汶",
    "TG": "多哥",
    "DO": "多米尼加共和国",
    "DM": "多米尼克",
    "EC": "厄瓜多尔",
    "ER": "厄立特里亚",
    "FO": "法罗群岛",
    "PF": "法属波利尼西亚",
    "GF": "法属圭亚那",
    "TF": "法属南部领地",
    "MF": "法属圣马丁",
    "VA": "梵蒂冈",
    "FJ": "斐济",
    "CV": "佛得角",
    "GM": "冈比亚",
    "CG": "刚果（布）",
    "CD": "刚果（金）",
    "CO": "哥伦比亚",
    "CR": "哥斯达黎加",
    "GD": "格林纳达",
    "GL": "格陵兰",
    "GE": "格鲁吉亚",
    "GG": "根西岛",
    "CU": "古巴",
    "GP": "瓜德罗普",
    "GU": "关岛",
    "GY": "圭亚那",
    "HT": "海地",
    "BQ": "荷属加勒比区",
    "SX": "荷属圣马丁",
    "HM": "赫德岛和麦克唐纳群岛",
    "ME": "黑山",
    "HN": "洪都拉斯",
    "KI": "基里巴斯",
    "DJ": "吉布提",
    "KG": "吉尔吉斯斯坦",
    "GN": "几内亚",
    "GW": "几内亚比绍",
    "GH": "加纳",
    "GA": "加蓬",
    "KH": "柬埔寨",
    "CZ": "捷克",
    "ZW": "津巴布韦",
    "CM": "喀麦隆",
    "QA": "卡塔尔",
    "KY": "开曼群岛",
    "CC": "科科斯（基林）群岛",
    "KM": "科摩罗",
    "CI": "科特迪瓦",
    "KW": "科威特",
    "HR": "克罗地亚",
    "KE": "肯尼亚",
    "CK": "库克群岛",
    "CW": "库拉索",
    "LV": "拉脱维亚",
    "LS": "莱索托",
    "LA": "老挝",
    "LB": "黎巴嫩",
    "LT": "立陶宛",
    "LR": "利比里亚",
    "LY": "利比亚",
    "LI": "列支敦士登",
    "RE": "留尼汪",
    "LU": "卢森堡",
    "RW": "卢旺达",
    "RO": "罗马尼亚",
    "MG": "马达加斯加",
    "IM": "马恩岛",
    "MV": "马尔代夫",
    "FK": "马尔维纳斯群岛（福克兰群岛）",
    "MT": "马耳他",
    "MW": "马拉维",
    "ML": "马里",
    "MH": "马绍尔群岛",
    "MQ": "马提尼克",
    "YT": "马约特",
    "MU": "毛里求斯",
    "MR": "毛里塔尼亚",
    "UM": "美国本土外小岛屿",
    "AS": "美属萨摩亚",
    "VI": "美属维尔京群岛",
    "MN": "蒙古",
    "MS": "蒙特塞拉特",
    "BD": "孟加拉国",
    "PE": "秘鲁",
    "FM": "密克罗尼西亚",
    "MM": "缅甸",
    "MD": "摩尔多瓦",
    "MA": "摩洛哥",
    "MC": "摩纳哥",
    "MZ": "莫桑比克",
    "NA": "纳米比亚",
    "AQ": "南极洲",
    "GS": "南乔治亚和南桑威奇群岛",
    "SS": "南苏丹",
    "NR": "瑙鲁",
    "NI": "尼加拉瓜",
    "NP": "尼泊尔",
    "NE": "尼日尔",
    "NG": "尼日利亚",
    "NU": "纽埃",
    "NF": "诺福克岛",
    "PW": "帕劳",
    "PN": "皮特凯恩群岛",
    "PT": "葡萄牙",
    "SV": "萨尔瓦多",
    "WS": "萨摩亚",
    "RS": "塞尔维亚",
    "SL": "塞拉利昂",
    "SN": "塞内加尔",
    "CY": "塞浦路斯",
    "SC": "塞舌尔",
    "BL": "圣巴泰勒米",
    "CX": "圣诞岛",
    "ST": "圣多美和普林西比",
    "SH": "圣赫勒拿",
    "KN": "圣基茨和尼维斯",
    "LC": "圣卢西亚",
    "SM": "圣马力诺",
    "PM": "圣皮埃尔和密克隆群岛",
    "VC": "圣文森特和格林纳丁斯",
    "LK": "斯里兰卡",
    "SK": "斯洛伐克",
    "SI": "斯洛文尼亚",
    "SJ": "斯瓦尔巴和扬马延",
    "SZ": "斯威士兰",
    "SD": "苏丹",
    "SR": "苏里南",
    "SB": "所罗门群岛",
    "SO": "索马里",
    "TJ": "塔吉克斯坦",
    "TZ": "坦桑尼亚",
    "TO": "汤加",
    "TC": "特克斯和凯科斯群岛",
    "TT": "特立尼达和多巴哥",
    "TN": "突尼斯",
    "TV": "图瓦卢",
    "TR": "土耳其",
    "TM": "土库曼斯坦",
    "TK": "托克劳",
    "WF": "瓦利斯和富图纳",
    "VU": "瓦努阿图",
    "GT": "危地马拉",
    "VE": "委内瑞拉",
    "BN": "文莱",
    "UG": "乌干达",
    "UA": "乌克兰",
    "UY": "乌拉圭",
    "UZ": "乌兹别克斯坦",
    "EH": "西撒哈拉",
    "GR": "希腊",
    "NC": "新喀里多尼亚",
    "HU": "匈牙利",
    "SY": "叙利亚",
    "JM": "牙买加",
    "AM": "亚美尼亚",
    "YE": "也门",
    "IQ": "伊拉克",
    "IR": "伊朗",
    "VG": "英属维尔京群岛",
    "IO": "英属印度洋领地",
    "JO": "约旦",
    "ZM": "赞比亚",
    "JE": "泽西岛",
    "TD": "乍得",
    "GI": "直布罗陀",
    "CL": "智利",
    "CF": "中非共和国",
    "other": "其他（自填）",
  },
  "degree": {
    "doctor": "博士",
    "master": "硕士",
    "bachelor": "学士",
    "none": "无",
  },
  "education-levels": {
    "11": "博士研究生毕业",
    "14": "硕士研究生毕业",
    "17": "研究生班毕业",
    "21": "大学本科毕业",
    "31": "大学专科毕业",
    "41": "中等专科毕业",
    "61": "普通高中毕业",
    "90": "其他",
  },
  "gender": {
    "1": "男",
    "2": "女",
  },
  "hasAwards": {
    "yes": "有",
    "no": "无",
  },
  "political-status": {
    "01": "中国共产党党员",
    "02": "中国共产党预备党员",
    "03": "中国共产主义青年团团员",
    "04": "中国国民党革命委员会会员",
    "05": "中国民主同盟盟员",
    "06": "中国民主建国会会员",
    "07": "中国民主促进会会员",
    "08": "中国农工民主党党员",
    "09": "中国致公党党员",
    "10": "九三学社社员",
    "11": "台湾民主自治同盟盟员",
    "12": "无党派民主人士",
    "13": "群众",
  },
  "projects.landingScope": {
    "domestic": "国内",
    "abroad": "国外",
  },
  "provinces": {
    "110000": "北京市",
    "120000": "天津市",
    "130000": "河北省",
    "140000": "山西省",
    "150000": "内蒙古自治区",
    "210000": "辽宁省",
    "220000": "吉林省",
    "230000": "黑龙江省",
    "310000": "上海市",
    "320000": "江苏省",
    "330000": "浙江省",
    "340000": "安徽省",
    "350000": "福建省",
    "360000": "江西省",
    "370000": "山东省",
    "410000": "河南省",
    "420000": "湖北省",
    "430000": "湖南省",
    "440000": "广东省",
    "450000": "广西壮族自治区",
    "460000": "海南省",
    "500000": "重庆市",
    "510000": "四川省",
    "520000": "贵州省",
    "530000": "云南省",
    "540000": "西藏自治区",
    "610000": "陕西省",
    "620000": "甘肃省",
    "630000": "青海省",
    "640000": "宁夏回族自治区",
    "650000": "新疆维吾尔自治区",
    "710000": "台湾省",
    "810000": "香港特别行政区",
    "820000": "澳门特别行政区",
  },
  "title-levels": {
    "seniorFull": "正高级",
    "seniorAssociate": "副高级",
    "intermediate": "中级",
    "junior": "初级",
    "none": "无",
  },
} as const;
