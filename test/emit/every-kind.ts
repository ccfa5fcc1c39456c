/** A form with a field of every type and a condition of every shape that a schema can or cannot say. */
export const everyKind = `
form: trial
title: 试验表
filedBy: institution
links:
  previous: { form: trial, edition: editionYear - 1 }
sections:
  basics:
    title: 基本情况
    help: 按实际情况填写。
    fields:
      name: { title: 名称, type: text, max: 10, help: 全称, source: T-1.1 }
      kind: { title: 类别, type: choice, options: { university: 高校, institute: 院所, company: 企业 }, source: { field: T-1.2, options: T-1.3 } }
      staff: { title: 人数, type: integer, unit: 人, min: 0, max: 100000 }
      doctors:
        title: 博士人数
        type: integer
        optional: true
        min: 0
        rules:
          T-1.5: { level: warning, assert: doctors <= staff, message: "博士（{doctors}）多于人数。" }
      founded: { title: 成立日期, type: date, max: filing.date }
      month: { title: 月份, type: month, optional: true }
      year: { title: 年份, type: year, min: 1949 }
      remark: { title: 备注, type: text, required: kind = "company" and staff > 300 }
      sources: { title: 来源, type: text, required: 'count(rows) > 2' }
      consent: { title: 同意, type: yesNo, confirm: true, required: listed }
      mobile: { title: 手机, type: text, format: mobile }
      email: { title: 邮箱, type: text, format: email, optional: true, none: 无 }
      site: { title: 网址, type: text, format: url, optional: true }
      creditCode: { title: 信用代码, type: text, format: credit-code, optional: true }
      intro: { title: 简介, type: longText, max: 20, none: 无 }
      topics: { title: 领域, type: choices, list: topics, max: 2, exclusive: [none], optional: true }
      district: { title: 区, type: choice, list: topics, optional: true }
      domain: { title: 技术领域, type: cascade, list: domains, levels: [1, 2, 2], optional: true, source: { field: T-1.6, level2: T-1.7 } }
      why: { title: 为何无领域, type: text, when: domain = null, optional: true }
      software: { title: 软件说明, type: text, when: 'list contains(domain.level2, "a1")', optional: true }
      listed: { title: 是否上市, type: yesNo }
      reviewed: { title: 已核对, type: yesNo, confirm: true }
      rate: { title: 比率, type: percent, optional: true, scale: 2, min: -100 }
      scans: { title: 扫描件, type: files, accept: [pdf, jpg], maxSize: 10MB, max: 2, optional: true }
  company:
    title: 企业情况
    when: kind = "company"
    fields:
      capital: { title: 注册资本, type: decimal, unit: 万元, min: 0, scale: 2 }
      stockCode: { title: 股票代码, type: text, when: listed, max: 6 }
      holder: { title: 股东, type: text, when: listed, required: capital > 12 }
    sections:
      big:
        title: 大企业
        when: staff >= 300
        fields:
          plants: { title: 工厂数, type: integer, min: 1 }
  research:
    title: 科研情况
    when: (kind in ["university", "institute"]) and not(listed)
    fields:
      labs: { title: 实验室, type: integer, default: 0 }
      otherTopic: { title: 其他领域, type: text, when: 'list contains(topics, "other")' }
      noDoctors: { title: 为何没有博士, type: text, when: doctors = null or doctors < 1 }
      notNamed: { title: 说明, type: text, optional: true, when: kind != "institute" }
      manyStaff: { title: 人多, type: text, when: staff > doctors * 10 }
  tables:
    title: 清单
    fields:
      rows:
        title: 项目
        type: table
        maxRows: 3
        optional: true
        key: [title]
        columns:
          title: { title: 名称, type: text }
          amount: { title: 金额, type: decimal, unit: 万元, scale: 6 }
          payer: { title: 付款方, type: text, required: amount > 12 }
          agent: { title: 经办, type: text, required: listed }
          abroad: { title: 国外, type: yesNo }
          country: { title: 国家, type: text, when: abroad }
          listedNote: { title: 上市说明, type: text, when: listed }
          both: { title: 两者, type: text, when: listed and abroad }
        sections:
          more:
            title: 更多
            when: kind = "company"
            fields:
              patents: { title: 专利, type: integer }
              patentNote: { title: 专利说明, type: text, when: patents > 0 }
      pairs: { title: 两行以上, type: table, minRows: 2, columns: { x: { title: X, type: integer } } }
      byTopic:
        title: 各领域
        type: table
        rows: topics
        optional: true
        columns:
          count: { title: 项数, type: integer, min: 0 }
      total: { title: 合计, type: decimal, unit: 万元, compute: sum(rows.amount) }
      contact:
        title: 联系人
        type: group
        fields:
          phone: { title: 电话, type: text, optional: true }
          wechat: { title: 微信, type: yesNo, when: phone != null }
          stock: { title: 证券事务, type: text, when: listed }
      hasWechat: { title: 微信号, type: text, when: contact.wechat }
`;

const topics = `
list: topics
title: 领域
options: { software: 软件, chips: 芯片, other: 其他, none: 无 }
`;

const domains = `
list: domains
title: 技术领域
options:
  a: 信息
  a1: { title: 软件, parent: a }
  a11: { title: 基础软件, parent: a1 }
  a12: { title: 工具软件, parent: a1 }
  a2: { title: 硬件, parent: a }
  b: 生物
  b1: { title: 医药, parent: b }
  c: 其他
`;

export const lists = { topics, domains };
