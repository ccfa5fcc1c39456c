/** 试验表（2024）。由 tianbao build 生成，请勿修改。 */

/**
 * 领域
 */
export type TopicsCode = 'software' | 'chips' | 'other' | 'none';

/**
 * 试验表：已提交的填报。没有显示的内容不在其中。
 */
export interface TrialSubmitted extends Basics, Company, Research, Tables {}
/**
 * 基本情况
 *
 * 按实际情况填写。
 */
export interface Basics {
  /**
   * 名称
   *
   * 全称
   *
   * @see T-1.1
   */
  name: string;
  /**
   * 类别
   */
  kind: 'university' | 'institute' | 'company';
  /**
   * 人数（人）
   */
  staff: number;
  /**
   * 博士人数
   */
  doctors?: number;
  /**
   * 成立日期
   */
  founded: string;
  /**
   * 月份
   */
  month?: string;
  /**
   * 年份
   */
  year: number;
  /**
   * 手机
   */
  mobile: string;
  /**
   * 邮箱
   */
  email?: string;
  /**
   * 网址
   */
  site?: string;
  /**
   * 信用代码
   */
  creditCode?: string;
  /**
   * 简介
   */
  intro: string;
  /**
   * 领域
   */
  topics?: TopicsCode[];
  /**
   * 区
   */
  district?: TopicsCode;
  /**
   * 是否上市
   */
  listed: boolean;
  /**
   * 已核对
   */
  reviewed: true;
  /**
   * 比率（%）
   */
  rate?: number;
  /**
   * 扫描件
   */
  scans?: Attachment[];
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
 * 企业情况
 */
export interface Company extends Big {
  /**
   * 注册资本（万元）
   */
  capital?: number;
  /**
   * 股票代码
   */
  stockCode?: string;
}
/**
 * 大企业
 */
export interface Big {
  /**
   * 工厂数
   */
  plants?: number;
}
/**
 * 科研情况
 */
export interface Research {
  /**
   * 实验室
   */
  labs?: number;
  /**
   * 其他领域
   */
  otherTopic?: string;
  /**
   * 为何没有博士
   */
  noDoctors?: string;
  /**
   * 说明
   */
  notNamed?: string;
  /**
   * 人多
   */
  manyStaff?: string;
}
/**
 * 清单
 */
export interface Tables {
  /**
   * 项目
   */
  rows?: RowsRow[];
  /**
   * 两行以上
   */
  pairs: PairsRow[];
  /**
   * 各领域
   */
  byTopic: ByTopicRow[];
  /**
   * 联系人
   */
  contact: ContactGroup;
  /**
   * 微信号
   */
  hasWechat?: string;
}
/**
 * 项目 · 一行
 */
export interface RowsRow extends RowsMore {
  /**
   * 名称
   */
  title: string;
  /**
   * 金额（万元）
   */
  amount: number;
  /**
   * 国外
   */
  abroad: boolean;
  /**
   * 国家
   */
  country?: string;
  /**
   * 上市说明
   */
  listedNote?: string;
  /**
   * 两者
   */
  both?: string;
}
/**
 * 更多
 */
export interface RowsMore {
  /**
   * 专利
   */
  patents?: number;
  /**
   * 专利说明
   */
  patentNote?: string;
}
/**
 * 两行以上 · 一行
 */
export interface PairsRow {
  /**
   * X
   */
  x: number;
}
/**
 * 各领域 · 一行
 */
export interface ByTopicRow {
  row: TopicsCode;
  /**
   * 项数
   */
  count: number;
}
/**
 * 联系人
 */
export interface ContactGroup {
  /**
   * 电话
   */
  phone?: string;
  /**
   * 微信
   */
  wechat?: boolean;
  /**
   * 证券事务
   */
  stock?: string;
}

/** 试验表：填报中，任何部分都可能还没有。 */
export type TrialDraft = Partly<TrialSubmitted>;

type Partly<T> = T extends readonly (infer Item)[]
  ? Partly<Item>[]
  : T extends object
    ? { [Name in keyof T]?: Partly<T[Name]> }
    : T;

/** 各选项的标题，按列表和代码。 */
export const trialTitles = {
  "kind": {
    "university": "高校",
    "institute": "院所",
    "company": "企业",
  },
  "topics": {
    "software": "软件",
    "chips": "芯片",
    "other": "其他",
    "none": "无",
  },
} as const;
