/** One of the 三级公立医院绩效考核指标, as the state's handbook has it. */
interface NationalIndicator {
  /** 国考-6. */
  readonly reference: string
  /** The name of the newest handbook: the one that the results come back under. */
  readonly name: string
  /** Folded: this name, those of earlier handbooks and shorter ones that leave no doubt. */
  readonly names: readonly string[]
  /** Whether it is made of several figures, each with a name of its own that an office may enter it under. */
  readonly isManifold: boolean
}

/** Behind a colon other names of the same, parted by bars; a + before what is made of several figures. */
const handbook = `
门诊人次数与出院人次数比
+下转患者人次数
日间手术占择期手术比例
出院患者手术占比
出院患者微创手术占比
出院患者四级手术比例
+特需医疗服务占比
手术患者并发症发生率
I类切口手术部位感染率: 一类切口手术部位感染率 | 1类切口手术部位感染率
+单病种质量控制
+大型医用设备检查阳性率
+大型医用设备维修保养及质量控制管理
通过国家室间质量评价的临床检验项目数
低风险组病例死亡率
优质护理服务病房覆盖率
点评处方占处方总数的比例
抗菌药物使用强度
门诊患者基本药物处方占比
住院患者基本药物使用率
基本药物采购金额占比: 基本药物采购品种数占比
国家组织药品集中采购中标药品金额占比: 国家组织药品集中采购中标药品使用比例
门诊患者平均预约诊疗率
门诊患者预约后平均等待时间
电子病历应用功能水平分级
每名执业医师日均住院工作负担
每百张病床药师人数
门诊收入占医疗收入比例
门诊收入中来自医保基金的比例
住院收入占医疗收入比例
住院收入中来自医保基金的比例
医疗服务收入占医疗收入比例: 医疗服务收入占比
重点监控药品收入占比: 辅助用药收入占比
人员经费占比: 人员支出占业务支出比重
万元收入能耗占比: 万元收入能耗支出
医疗盈余率: 收支结余
资产负债率
医疗收入增幅
门诊次均费用增幅
门诊次均药品费用增幅
住院次均费用增幅
住院次均药品费用增幅
+全面预算管理
+规范设立总会计师
+卫生技术人员职称结构
+麻醉、儿科、重症、病理、中医医师占比
医护比
+医院接受其他医院进修并返回原医院独立工作人数占比: 进修并返回原医院独立工作人数占比
医院住院医师首次参加医师资格考试通过率: 住院医师首次参加医师资格考试通过率
+医院承担培养医学人才的工作成效: 承担培养医学人才的工作成效
每百名卫生技术人员科研项目经费
每百名卫生技术人员科研成果转化金额
公共信用综合评价等级
门诊患者满意度
住院患者满意度
医务人员满意度`

/** The 28 of 二级公立医院绩效监测, which goes by numbers of its own: enough to know one who counts by them. */
const secondLevel = `
出院患者手术占比
出院患者微创手术占比
出院患者三级手术占比
手术患者并发症发生率
低风险组病例死亡率
抗菌药物使用强度
基本药物采购金额占比
国家组织药品集中采购中标药品金额占比
重点监控药品收入占比
重点监控高值医用耗材收入占比
电子病历应用功能水平分级
省级室间质量评价临床检验项目参加率与合格率
平均住院日
医疗盈余率
资产负债率
人员经费占比
万元收入能耗占比
医疗收入中来自医保基金的比例
医疗服务收入占医疗收入比例
医疗收入增幅
次均费用增幅
次均药品费用增幅
医护比
麻醉、儿科、重症、病理、中医医师占比
人才培养经费投入占比
专科能力建设
患者满意度
医务人员满意度`

const national = handbook
  .trim()
  .split('\n')
  .map((line, index): NationalIndicator => {
    const [name = '', others = ''] = line.replace('+', '').split(': ')
    const names = [name, ...others.split(' | ')].filter((one) => one !== '').map(fold)
    return { reference: `国考-${index + 1}`, name, names, isManifold: line.startsWith('+') }
  })
const byName = new Map(national.flatMap((one) => one.names.map((name) => [name, one] as const)))
const secondLevelNames = secondLevel.trim().split('\n').map(fold)

/** How many there are. */
export const nationalCount = national.length

/** What of an indicator's name and its number in the state's list does not go together. */
export type NationalMismatch =
  /** The number is no number of the list. */
  | { readonly official: undefined; readonly elsewhere: string | undefined }
  /** The name is not the one that this number has; `elsewhere`: the reference of the one that does have it. */
  | { readonly official: string; readonly elsewhere: string | undefined }

/**
 * Whether an indicator has the name of the one that it refers to. The numbers are those of 三级公立医院; who counts by
 * those of 二级公立医院 is known by the names. References to other lists, and to a part of a number (国考-45.1,
 * 国考-增1), are let be.
 */
export function nationalMismatch(names: readonly string[], reference: string): NationalMismatch | undefined {
  const [, digits] = /^国考[\s\-—–_第]*0*(\d{1,3})[项号]?$/u.exec(reference.normalize('NFKC').trim()) ?? []
  if (digits === undefined) return undefined
  const folded = names.map(fold)
  const number = Number(digits)
  const meant = national[number - 1]
  const secondLevelName = secondLevelNames[number - 1]
  if (secondLevelName !== undefined && folded.includes(secondLevelName)) return undefined
  if (meant?.names.some((name) => folded.includes(name))) return undefined
  const elsewhere = folded.map((name) => byName.get(name)).find((one) => one !== undefined)?.reference
  if (meant?.isManifold && elsewhere === undefined) return undefined
  return { official: meant?.name, elsewhere }
}

/** Marks that people write differently and mean the same by: I or Ⅰ, 抗菌药物使用强度（DDDs）, ▲ for the state's own. */
function fold(name: string): string {
  return name.normalize('NFKC').replaceAll(/[（(][^）)]*[）)]|[▲\s]|^(?:全院|本院)/gu, '')
}
