import { enList, enNearest, message, zhList, zhNearest } from '../message.ts'

/** The official form: 条例 and GB/T 9704-2012. */
export const formatMessages = {
  'format/prefix': message<{ found: string; expected: string; issuer: string }>('error', {
    'zh-CN': ({ found, expected, issuer }) =>
      `“${issuer}”的机关代字是“${expected}”，发文字号却用了“${found}”`,
    en: ({ found, expected, issuer }) =>
      `the number begins with “${found}”, but documents of ${issuer} begin with “${expected}”`,
  }),
  'format/number-order': message<{ number: string; other: string; problem: 'repeated' | 'order' }>('error', {
    'zh-CN': ({ number, other, problem }) =>
      problem === 'repeated' ? `发文字号“${number}”已经用过` : `“${number}”成文在后，编号却在“${other}”之前`,
    en: ({ number, other, problem }) =>
      problem === 'repeated'
        ? `the number “${number}” is taken`
        : `“${number}” was signed later than “${other}”, but has the lower number`,
  }),
  'format/carrier': message<{ title: string; id: string }>('warning', {
    'zh-CN': ({ title, id }) =>
      `“${title}”不是法定公文文种，须由公文印发，工作区中没有印发它的；写一份通知，其中写 issues: ${id}（印发）`,
    en: ({ title, id }) =>
      `“${title}” is no statutory kind of document and has to be issued by one, but none here does; write a notice (kind: notice) that says issues: ${id}`,
  }),
  'format/minutes': message<{
    problem: 'silent' | 'other-day'
    body: string
    /** The day that the document gives, and that of the minutes. */
    on: string
    day: string
  }>('warning', {
    'zh-CN': ({ problem, body, on, day }) =>
      problem === 'silent'
        ? `写的是 ${on} 经“${body}”审议，当日的纪要却没有说到它`
        : `写的是 ${on} 经“${body}”审议，写明通过它的却是 ${day} 的纪要`,
    en: ({ problem, body, on, day }) =>
      problem === 'silent'
        ? `it says that ${body} approved it on ${on}, and the minutes of that day do not speak of it`
        : `it says that ${body} approved it on ${on}, but it is the minutes of ${day} that say so`,
  }),
  'format/issuer': message<{ issuer: string; body: string }>('warning', {
    'zh-CN': ({ issuer, body }) =>
      `以“${issuer}”名义发文，却由“${body}”审议；党委发文经党委会，医院发文经院长办公会`,
    en: ({ issuer, body }) =>
      `${issuer} issues it, but ${body} approved it; the party committee meets as 党委会, the hospital as 院长办公会`,
  }),
  'format/mark': message<{ mark: string; longest: number }>('warning', {
    'zh-CN': ({ mark, longest }) =>
      `发文机关标志“${mark}”有 ${[...mark].length} 字，一行最多排 ${longest} 字，将分行排；可以在机构名录中用规范化简称`,
    en: ({ mark, longest }) =>
      `the mark “${mark}” has ${[...mark].length} characters, and a row holds ${longest}: it takes more than one; the register may give a standard short name`,
  }),
  'format/title': message<{ found: string; problem: 'end-mark' | 'nested' | 'long' | 'marks' }>('warning', {
    'zh-CN': ({ found, problem }) =>
      ({
        'end-mark': `标题末尾不加标点：“${found}”`,
        nested: `标题里“关于”套“关于”：“${found}”`,
        long: `标题有 ${[...found].length} 字，一般不超过三行、60 字：“${found}”`,
        marks: `标题中除书名号、引号、括号外一般不用标点：“${found}”`,
      })[problem],
    en: ({ found, problem }) =>
      ({
        'end-mark': `a title ends without a mark: “${found}”`,
        nested: `one 关于 within another: “${found}”`,
        long: `the title has ${[...found].length} characters; it usually has three rows, that is 60, at most: “${found}”`,
        marks: `a title has no marks but 《》, “” and （）: “${found}”`,
      })[problem],
  }),
  'format/addressees': message<{ unit: string; problem: 'twice' | 'both' }>('warning', {
    'zh-CN': ({ unit, problem }) => (problem === 'twice' ? `“${unit}”列了两次` : `“${unit}”既主送又抄送`),
    en: ({ unit, problem }) =>
      problem === 'twice' ? `“${unit}” is listed twice` : `“${unit}” is both addressed and copied to`,
  }),
  'format/attachments': message<{
    found: string
    problem: 'mark' | 'repeated' | 'missing' | 'level' | 'elsewhere' | 'by-hand'
    count: number
    other?: string
  }>('error', {
    'zh-CN': ({ found, problem, count, other = '' }) =>
      ({
        mark: `附件名称“${found}”后不加标点`,
        repeated: `附件“${found}”列了两次`,
        missing: `正文提到“${found}”，附件只有 ${count} 个`,
        level: `附件“${found}”只有“${other}”提到，应当列为那份文件的附件`,
        elsewhere: `正文提到“${found}”，它却列为“${other}”的附件；应当列在提到它的文件里`,
        'by-hand': `附件说明由系统编排，请删去正文里的“${found}”${other && `；“${other}”不在 attachments（附件）里`}`,
      })[problem],
    en: ({ found, problem, count, other = '' }) =>
      ({
        mark: `the name of an attachment ends without a mark: “${found}”`,
        repeated: `the attachment “${found}” is listed twice`,
        missing: `the text speaks of “${found}”, but ${count === 1 ? 'there is 1 attachment' : `there are ${count} attachments`}`,
        level: `only “${other}” speaks of the attachment “${found}”, which belongs to that document`,
        elsewhere: `the text speaks of “${found}”, which is listed as an attachment of “${other}”; it belongs to the document that speaks of it`,
        'by-hand': `the list of attachments is computed: remove “${found}” from the text${other && `; “${other}” is not among the attachments`}`,
      })[problem],
  }),
  'format/dates': message<{
    problem: 'approved-after' | 'printed-before' | 'in-force-before'
    signed: string
    other: string
  }>('error', {
    'zh-CN': ({ problem, signed, other }) =>
      ({
        'approved-after': `${signed} 成文，${other} 才审议通过`,
        'printed-before': `${other} 印发，早于成文日期 ${signed}`,
        'in-force-before': `自 ${other} 起施行，早于成文日期 ${signed}：没有成文的规定不能施行`,
      })[problem],
    en: ({ problem, signed, other }) =>
      ({
        'approved-after': `signed on ${signed}, but approved only on ${other}`,
        'printed-before': `printed on ${other}, before it was signed on ${signed}`,
        'in-force-before': `in force from ${other} on, before it was signed on ${signed}: nobody could keep it`,
      })[problem],
  }),
  'format/year': message<{ number: string; signed: string }>('error', {
    'zh-CN': ({ number, signed }) =>
      `发文字号“${number}”的年份与成文日期 ${signed} 不符；日期无误的，应为〔${signed.slice(0, 4)}〕`,
    en: ({ number, signed }) =>
      `the year of the number “${number}” is not that of its signing, ${signed}; if the day is right it is 〔${signed.slice(0, 4)}〕`,
  }),
  'format/approval': message<Record<never, never>>('warning', {
    'zh-CN': () =>
      '没有写明何时经何会议审议通过；请写 approval（审议），如 approval: { body: 医院党委会, on: 2025-02-18 }',
    en: () =>
      'which meeting approved it, and when, is not said; write it as approval: { body: 医院党委会, on: 2025-02-18 }',
  }),
  'format/copies': message<{ copies: number; addressees: number }>('warning', {
    'zh-CN': ({ copies, addressees }) => `共印 ${copies} 份，主送和抄送却有 ${addressees} 个`,
    en: ({ copies, addressees }) => `${copies} copies for ${addressees} addressees`,
  }),
  'format/secrecy': message<{ found: string; problem: 'no-serial-number' | 'no-level' }>('error', {
    'zh-CN': ({ found, problem }) =>
      problem === 'no-serial-number'
        ? `标了密级“${found}”，没有标份号（serialNumber）`
        : `标了份号“${found}”，没有标密级（secrecy）`,
    en: ({ found, problem }) =>
      problem === 'no-serial-number'
        ? `marked “${found}”, but without the number of its copy (serialNumber)`
        : `has the number of its copy, “${found}”, but no secrecy level (secrecy)`,
  }),
  'format/empty-page': message<{ found: string }>('warning', {
    'zh-CN': ({ found }) =>
      `不写“${found}”（1999 年的标准已不许）；排版会调整行距或移行，不会出现只有署名的一页`,
    en: ({ found }) =>
      `“${found}” is not written (the standard of 1999 already forbade it); the page is laid out so that no signature stands alone`,
  }),
  'form/label': message<{ found: string; problem: 'label' | 'name'; nearest: readonly string[] }>('warning', {
    'zh-CN': ({ found, problem, nearest }) =>
      problem === 'label'
        ? `填写说明提到的“${found}”不是表中的栏目${zhNearest(nearest)}`
        : `填写说明把本表叫作“${found}”，标题里是${zhList(nearest)}`,
    en: ({ found, problem, nearest }) =>
      problem === 'label'
        ? `the instructions speak of “${found}”, which is no label of the form${enNearest(nearest)}`
        : `the instructions call the form “${found}”, its title says ${enList(nearest)}`,
  }),
  'format/closing': message<{
    found: string
    kind: string
    expected: readonly string[]
    problem: 'other-kind' | 'short' | 'asks' | 'missing'
  }>('warning', {
    'zh-CN': ({ found, kind, expected, problem }) => {
      const right =
        expected.length === 0 ? `${kind}不用结语` : `${kind}用${zhList(expected.slice(0, 2))}一类的话`
      return {
        'other-kind': `“${found}”不是${kind}的结语，${right}`,
        short: `“${found}”不成结语，${right}`,
        asks: `报告不得夹带请示事项：“${found}”；要批示的事，另行请示`,
        missing: `请示没有请求批示的话，${right}结尾`,
      }[problem]
    },
    en: ({ found, kind, expected, problem }) => {
      const right =
        expected.length === 0 ? `${kind} has no such formula` : `${kind} has ${enList(expected.slice(0, 2))}`
      return {
        'other-kind': `“${found}” is no formula that ends ${kind}; ${right}`,
        short: `“${found}” is no formula; ${right}`,
        asks: `报告 may not ask for a decision: “${found}”; what is to be decided goes into 请示`,
        missing: `请示 does not say that it asks for a decision; ${right} at its end`,
      }[problem]
    },
  }),
  'format/direction': message<{
    kind: string
    found: string
    problem:
      | 'signers'
      | 'letter-signers'
      | 'several'
      | 'not-superior'
      | 'copied-down'
      | 'to-superior'
      | 'letter-inside'
  }>('warning', {
    'zh-CN': ({ kind, found, problem }) =>
      ({
        signers: `只有上行文标注签发人，${kind}不标：“${found}”`,
        'letter-signers': `信函格式不标注签发人，“${found}”印不出来；上行文请用文件格式（不写 layout），其他请删去 signers（签发人）`,
        several: `${kind}只主送一个上级机关，“${found}”可以改为抄送`,
        'not-superior': `${kind}是上行文，“${found}”不是上级机关`,
        'copied-down': `${kind}是上行文，不抄送下级：“${found}”`,
        'to-superior': `${kind}是下行文，“${found}”是上级机关`,
        'letter-inside': `函用于不相隶属机关之间，“${found}”是本单位或下级机关`,
      })[problem],
    en: ({ kind, found, problem }) =>
      ({
        signers: `only what goes upwards names a 签发人, and ${kind} does not: “${found}”`,
        'letter-signers': `信函格式 has no place for 签发人, and “${found}” is not printed; what goes upwards has the usual layout (no layout key), else leave signers out`,
        several: `${kind} is addressed to one organ; “${found}” can be copied to`,
        'not-superior': `${kind} goes upwards, and “${found}” is not above`,
        'copied-down': `${kind} goes upwards, and is not copied to those below: “${found}”`,
        'to-superior': `${kind} goes downwards, and “${found}” is above`,
        'letter-inside': `函 goes to organs that are neither above nor below; “${found}” is part of the institution, or below it`,
      })[problem],
  }),
  'format/citation': message<{ title: string; numbers: readonly string[] }>('error', {
    'zh-CN': ({ title, numbers }) => `《${title}》的文号前后不一：${zhList(numbers)}`,
    en: ({ title, numbers }) => `《${title}》 is cited with different numbers: ${enList(numbers)}`,
  }),
} as const
