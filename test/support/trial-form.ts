/** A small form that has one of everything the runtime has to keep up to date. */
export const trialForm = `
form: trial
title: 试验表
filedBy: institution
sections:
  basics:
    title: 基本情况
    fields:
      kind:
        title: 类别
        type: choice
        options: { university: 高校, company: 企业 }
      staff: { title: 人数, type: integer, unit: 人, min: 0 }
      doctors:
        title: 博士人数
        type: integer
        unit: 人
        optional: true
        rules:
          T-1: { assert: doctors <= staff, message: "博士人数（{doctors}）不能多于人数（{staff}）。" }
  company:
    title: 企业情况
    when: kind = "company"
    fields:
      capital: { title: 注册资本, type: decimal, unit: 万元, min: 0, scale: 2 }
      listed: { title: 是否上市, type: yesNo }
      stockCode: { title: 股票代码, type: text, when: listed, max: 6 }
  projects:
    title: 项目
    fields:
      rows:
        title: 项目清单
        type: table
        minRows: 1
        maxRows: 3
        sections:
          what:
            title: 内容
            fields:
              name: { title: 名称, type: text, max: 5 }
              amount: { title: 金额, type: decimal, unit: 万元 }
              share:
                title: 占比
                type: percent
                compute: share(amount, total, 2)
              big: { title: 重大项目, type: yesNo, when: amount >= bigFrom }
          people:
            title: 人员
            when: big
            fields:
              members:
                title: 成员
                type: table
                optional: true
                columns:
                  member: { title: 姓名, type: text }
                  months: { title: 月数, type: integer, unit: 月 }
                  heavy:
                    title: 投入说明
                    type: text
                    when: months > 6 and amount > 10
                rules:
                  T-2: { assert: sum(members.months) <= staff * 12, level: warning, message: 月数偏多。 }
              memberMonths: { title: 月数合计, type: integer, unit: 月, compute: sum(members.months) }
      total: { title: 金额合计, type: decimal, unit: 万元, compute: sum(rows.amount) }
      allMonths: { title: 全部月数, type: integer, unit: 月, compute: sum(rows.memberMonths) }
      bigFrom: { title: 重大项目起点, type: decimal, unit: 万元, default: "100" }
      note:
        title: 说明
        type: longText
        none: 无
        when: count(rows[big]) > 0
        max: 10
      contact:
        title: 联系
        type: group
        fields:
          phone: { title: 手机, type: text, format: mobile }
          wechat: { title: 微信, type: yesNo, when: phone != null }
`;
