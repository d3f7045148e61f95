import { describe, expect, test } from 'vitest'
import { type Figure, findFigures, printTarget } from '../../../src/quantity/index.ts'

/** Text, then each figure in it: `phrase` and what it is read as. */
type Row = readonly [text: string, ...figures: readonly string[]]

/** `增至36个 exact`, `17个 exact, start`, `3个百分点 amount`. */
function told(figure: Figure): string {
  const reading = figure.target?.kind ?? (figure.amount ? 'amount' : 'unclear')
  const years = figure.years === undefined ? '' : `, ${figure.years} years`
  return `${figure.phrase} ${reading}${figure.isStart ? ', start' : ''}${years}`
}

const rows: Readonly<Record<string, readonly Row[]>> = {
  'levels and bounds': [
    ['示范党支部评选3-5个', '评选3-5个 range'],
    ['示范党支部评选３～５个', '评选3~5个 range'],
    ['选树三至五个', '选树三至五个 range'],
    ['市领先学科达到36个', '达到36个 exact'],
    ['市领先学科达到31个', '达到31个 exact'],
    ['区领先学科增至 7 个', '增至7个 exact'],
    ['领先学科增加到7个', '增加到7个 exact'],
    ['博士达到百人以上', '达到百人以上 min'],
    ['硕士达到 600 人以上', '达到600人以上 min'],
    ['硕士439名，博士47名', '439名 exact', '47名 exact'],
    ['科研项目120项以上', '120项以上 min'],
    ['其中国家级13项', '13项 exact'],
    ['国家基金争取 8-10 项', '8-10项 range'],
    ['医院面积扩大至20万平方米', '扩大至20万平方米 exact'],
    ['占地面积15 万 m²', '15万m² exact'],
    ['总建筑面积26.1万平方米', '26.1万平方米 exact'],
    ['开放床位2000张', '2000张 exact'],
    ['手术室37间', '37间 exact'],
    ['病房楼4座', '4座 exact'],
    ['停车位3000余个', '3000余个 exact'],
    ['设备44台', '44台 exact'],
    ['捐款 86840 元', '86840元 exact'],
    ['专项经费500万元', '500万元 exact'],
    ['科研经费达2300万元', '达2300万元 exact'],
    ['学科建设投入约27017万元', '投入约27017万元 exact'],
    ['资助三万五千元', '三万五千元 exact'],
    ['专著30部，论文136篇', '30部 exact', '136篇 exact'],
    ['新技术242项', '242项 exact'],
    ['专科联盟六个，医院417家', '六个 exact', '417家 exact'],
    ['负压病房9间', '9间 exact'],
    ['总床位 1,200 张', '1,200张 exact'],
    ['心脏移植10-12例，肺移植5-6例', '10-12例 range', '5-6例 range'],
    ['年内至少一项', '至少一项 min'],
    ['不少于三十六个', '不少于三十六个 min'],
    ['经费突破三百万元', '突破三百万元 min'],
    ['引进博士后1人', '1人 exact'],
    ['录取事业编制316人', '316人 exact'],
    ['招聘五名护士', '招聘五名 exact'],
    ['平均住院日控制在8天以内', '控制在8天以内 max'],
    ['平均住院日压至7.2天', '7.2天 exact'],
    ['门诊等候缩短至30分钟', '缩短至30分钟 exact'],
    ['审批时限缩短至3个月', '缩短至3个月 exact'],
    ['微创占比提升至26.07%', '提升至26.07% exact'],
    ['满意度不低于95%', '不低于95% min'],
    ['满意度在 90％以上', '90%以上 min'],
    ['完成度70%以下', '70%以下 max'],
    ['药占比63%～68%', '63%~68% range'],
    ['通过率百分之九十五', '百分之九十五 exact'],
    ['首次通过率达100%', '达100% exact'],
    ['记录率高达99.6%', '达99.6% exact'],
    ['CMI值达到1.2，', '达到1.2 exact'],
    ['评分不低于90以上科室', '不低于90以上 unclear'],
    ['目前36家，此前20家', '36家 exact', '20家 exact'],
    ['成员单位：36家', '36家 exact'],
    ['党员50人以内', '50人以内 max'],
    ['义诊1万人次', '1万人次 exact'],
    ['会诊119次', '119次 exact'],
    ['培训72次，演练58次', '培训72次 exact', '58次 exact'],
    ['预约30人', '30人 exact'],
  ],
  estimates: [
    ['年四级手术2100余人次', '2100余人次 exact'],
    ['近5万人次', '近5万人次 exact'],
    ['救治新生儿4000余人次', '4000余人次 exact'],
    ['护理人员20余人', '20余人 exact'],
    ['捐赠 20 余万元', '20余万元 exact'],
    ['线上覆盖50余万人次', '50余万人次 exact'],
    ['培养人才百余名', '百余名 exact'],
    ['防护用品近 319.7 万元', '近319.7万元 exact'],
    ['心脏搭桥超50例次', '超50例次 min'],
    ['党员30%左右', '30%左右 exact'],
    ['党支部大约20个', '大约20个 exact'],
    ['服务群众近5万余人次', '近5万余人次 unclear'],
  ],
  'sums of several years': [
    ['博士五年新增30人', '五年新增30人 increment, 5 years'],
    ['五年内累计新增博士30人、硕士100人', '30人 amount, 5 years', '100人 amount, 5 years'],
    ['三年内共引进博士30人', '30人 exact, 3 years'],
    ['博士后三年内共引进30人', '三年内共引进30人 exact, 3 years'],
    ['十四五期间 5 年\n共引进 30 人', '5年共引进30人 exact, 5 years'],
    ['较2020年五年新增30人', '较2020年五年新增30人 increment, 5 years'],
    ['四级手术占比三年提升6个百分点', '三年提升6个百分点 pp, 3 years'],
    ['近三年来增长20%以上', '三年来增长20%以上 growth, 3 years'],
    ['五年累计30人', '五年累计30人 exact, 5 years'],
    ['用五年时间引进30人', '五年时间引进30人 exact, 5 years'],
    ['用三年时间引进博士30人', '30人 exact, 3 years'],
    ['五年之内新增30人', '五年之内新增30人 increment, 5 years'],
    ['五年以来总共新增30人', '五年以来总共新增30人 increment, 5 years'],
    ['博士５年新增３０人', '5年新增30人 increment, 5 years'],
    ['较２０２０年增加３０人', '较2020年增加30人 increment'],
    // What opens the sentence speaks of the clause behind it.
    ['用五年时间，引进博士30人、硕士100人', '30人 exact, 5 years', '100人 exact, 5 years'],
    ['力争 ５ 年内，\n博士新增 30 人', '新增30人 increment, 5 years'],
    ['近三年来，四级手术占比提升6个百分点', '提升6个百分点 pp, 3 years'],
    ['五年内，博士达到30人', '达到30人 exact'],
    ['五年内，每年引进30人', '每年引进30人 perYear'],
    // Of how many years that is, nobody knows.
    ['两三年内新增30人', '新增30人 increment, several years'],
    ['三五年内，引进30人', '引进30人 exact, several years'],
    ['两到三年新增博士30人', '30人 amount, several years'],
    ['力争用3至5年时间，引进博士30人', '30人 exact, several years'],
    ['3～5年新增30人', '新增30人 increment, several years'],
    ['两、三年新增30人', '新增30人 increment, several years'],
    ['数年内新增30人', '新增30人 increment, several years'],
    ['2021—2025年新增30人', '新增30人 increment'],
    // Not surely so many: it is read without them, as of all years of its plan.
    ['用五年左右时间引进30人', '引进30人 exact'],
    // It may speak of the clauses farther on or not.
    ['三年内，引进30人，新增床位20张', '引进30人 exact, 3 years', '20张 amount'],
    // Not so many years, and no sum of them.
    ['2025年新增30人', '新增30人 increment'],
    ['25年新增30人', '新增30人 increment'],
    ['十五年新增30人', '新增30人 increment'],
    ['第五年新增博士30人', '30人 amount'],
    ['连续五年新增30人', '新增30人 increment'],
    ['五年建设博士达到30人', '达到30人 exact'],
    ['五年每年新增30人', '每年新增30人 perYear'],
    ['五年新增，引进30人', '引进30人 exact'],
    ['２５年新增30人', '新增30人 increment'],
    ['任期五年，新增30人', '任期五年 amount', '新增30人 increment'],
    ['任期五年新增30人', '任期五年 amount', '新增30人 increment'],
  ],
  changes: [
    ['四级手术占比提升3-5个百分点', '提升3-5个百分点 pp'],
    ['四级手术占比提升了2个百分点', '提升2个百分点 pp'],
    ['药占比降低2个百分点', '降低2个百分点 pp'],
    ['投诉减少 20%，赔款减少 30%', '减少20% growth', '减少30% growth'],
    ['收入同比增长8%', '同比增长8% growth'],
    ['论文较2020年增加100篇以上', '较2020年增加100篇以上 increment'],
    ['自治区一流课程新增 2 门', '新增2门 increment'],
    ['领先学科新增1个', '新增1个 increment'],
    ['会议压减三成，文件压减10件', '压减10件 increment'],
    ['科研经费较“十三五”翻倍', '翻倍 multiple'],
    ['成果转化金额翻一番', '翻一番 multiple'],
    ['转化收入翻两番以上', '翻两番以上 multiple'],
    ['服务收入增至原来的3倍', '增至原来的3倍 multiple'],
    ['响应速度提升3倍', '提升3倍 amount'],
    ['高于全国平均水平3个百分点', '3个百分点 amount'],
    ['减少各类投诉20%', '20% amount'],
    ['党支部由14个扩充至23个', '14个 exact, start', '扩充至23个 exact'],
    ['党支部从24个调整为26个', '24个 exact, start', '为26个 exact'],
    ['原有 24 个支部', '24个 exact, start'],
    ['在原基础（17 个）上实现增至 36 个', '17个 exact, start', '增至36个 exact'],
    ['微创占比从19.21%提升至26.07%', '19.21% exact, start', '提升至26.07% exact'],
    ['在上年22.1%的基础上达到25%以上', '22.1% exact, start', '达到25%以上 min'],
    ['手术量从2100余人次增至3700余人次', '2100余人次 exact, start', '增至3700余人次 exact'],
  ],
  rhythms: [
    ['博士每年自培和引进 6 人以上', '每年引进6人以上 perYear'],
    ['每年6人以上', '每年6人以上 perYear'],
    ['每年增加3-5个教改立项', '每年增加3-5个 perYear'],
    ['每年投诉及纠纷案件减少 20%', '每年减少20% growth'],
    ['每年投入500万元', '每年投入500万元 perYear'],
    ['每季度不少于1次', '每季度不少于1次 perYear'],
    ['每半年听取一次汇报', '每半年一次 perYear'],
    ['每月投入增加约248万元', '每月增加约248万元 perYear'],
    ['每日接诊超8000人次', '每日接诊超8000人次 perYear'],
    ['年均门急诊诊疗达到 90 万人次', '年均达到90万人次 average'],
    ['年均收治住院患者 5.5 万人次', '年均5.5万人次 average'],
    ['年均培养住培生近 150 名', '年均近150名 average'],
    ['逐年提高1个百分点', '逐年提高1个百分点 pp'],
    ['抢救成功率持续稳定在99.9%以上', '持续稳定在99.9%以上 hold'],
    ['每年新增两项', '每年新增两项 perYear'],
  ],
  'shares, norms, places': [
    ['党务人员不低于职工总数的 0.5%', '不低于职工总数的0.5% ratioTo'],
    ['占职工总数的85%以上', '占职工总数的85%以上 ratioTo'],
    ['半数以上成员到会', '半数以上 rule'],
    ['须有三分之二以上成员', '三分之二以上 rule'],
    ['过半数同意', '过半数 rule'],
    ['党员一般控制在50人以内', '一般控制在50人以内 rule'],
    ['总支党员一般控制在100人左右', '一般控制在100人左右 rule'],
    ['每届任期 3 年', '每届任期3年 rule'],
    ['跻身全国前12名', '前12名 rank'],
    ['进入全省前三名', '前三名 rank'],
    ['排在全国前10%', '前10% rank'],
  ],
  'levels of a scale, open to who knows the scale': [
    ['电子病历达到六级，', '达到六级 amount'],
    ['智慧服务达到5级水平', '达到5级 amount'],
    ['智慧管理提升至五级评审', '提升至五级 amount'],
  ],
  'open: one of each, or in another rhythm': [
    ['每科室2项', '2项 amount'],
    ['人均3篇', '3篇 amount'],
    ['各科室不少于1项', '不少于1项 amount'],
    ['开展义诊2次/年', '2次 amount'],
  ],
}

const all = Object.values(rows).flat()

describe.each(Object.entries(rows))('%s', (_name, list) => {
  test.each(list.map((row) => [row] as const))('%j', ([text, ...expected]) => {
    expect(findFigures(text).map(told)).toEqual(expected)
  })
})

test('the table is as long as it says', () => {
  expect(all.length).toBeGreaterThanOrEqual(120)
  expect(new Set(all.map(([text]) => text)).size).toBe(all.length)
})

test('places are those of the text as written', () => {
  const text = '力争 2025 年末，\n年均门急诊诊疗达到 90\n万人次；领先学科增\n至 7 个。'
  const [visits, disciplines] = findFigures(text)
  const at = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end)
  expect([at(visits), at(visits?.number), at(disciplines), at(disciplines?.number)]).toEqual([
    '达到 90\n万人次',
    '90',
    '增\n至 7 个',
    '7',
  ])
})

test('an empty line ends what a clause says', () => {
  expect(findFigures('每年引进\n\n6人').map(told)).toEqual(['6人 exact'])
})

test('a target that is found prints as it would be declared', () => {
  const [figure] = findFigures('四级手术占比提升 3-5 个百分点。')
  expect(figure?.target && printTarget(figure.target)).toBe('提升3～5个百分点')
})
