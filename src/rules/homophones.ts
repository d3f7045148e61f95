/**
 * Characters of Chinese names that sound alike, tones aside: who types by sound picks the wrong one of these from one
 * row. A closed table of what names are made of, not a dictionary. Some of a row only look alike.
 */
const rows = `
安桉 斌彬宾滨 波博柏勃铂 超朝潮 晨辰臣宸琛尘陈 成诚程城丞澄承 春淳纯 丹旦 戴代岱 东冬栋董 芳方舫
飞菲斐非霏 芬奋 峰锋风枫丰凤冯沣 福富甫芙傅付 刚钢岗纲 光广 桂贵 国果 涵晗寒翰瀚韩 浩昊皓豪灏 和鹤荷贺禾
红宏洪鸿虹弘泓 华花桦骅 慧惠辉卉晖徽蕙 吉纪继季济基 佳嘉家加珈 建健剑坚简 洁杰婕捷 金锦晋进瑾津
静晶婧敬靖京菁景璟竞 军君俊骏钧均峻珺 娟隽 凯恺开楷 可珂科柯 坤昆琨 兰岚澜蓝 磊雷蕾 丽莉利力立黎理俐
莲连 亮良梁 林琳霖麟临 玲灵凌铃岭 龙隆 璐露路鹿鲁陆 梅美媚玫 蒙梦萌孟 敏民旻闵 明鸣铭茗 娜纳 楠南男
宁凝 鹏朋彭 平萍苹 琪琦奇启齐祺旗淇 倩茜谦千 琴勤秦沁钦 青清庆晴卿 邱丘 全泉权 冉然 荣蓉容融 如茹儒
瑞睿蕊锐 珊山善 生胜升圣盛 诗石世士 淑书舒树 爽双 涛韬陶 婷亭庭廷挺 彤童桐同佟 伟玮炜卫威维微薇为魏巍蔚苇韦
汪王 文雯 希溪熙曦西喜晳皙 霞侠夏 贤宪 祥翔香湘 晓小筱孝肖萧 欣新鑫心馨昕芯 星兴 秀修 旭许绪徐 雪学
雅亚娅 燕艳岩雁彦妍研颜砚晏延闫阎 阳洋杨扬 瑶耀尧 叶晔烨 怡艺依毅益义逸奕宜伊 银寅 英颖莹影滢盈瑛迎
永勇咏 友优 宇玉雨语羽瑜钰愉育煜于余俞 源媛远元渊园苑 月悦越岳 云芸韵 泽则 张章 珍真振贞臻祯 正政铮
志智芝治之 忠中钟 舟洲 珠竹 子梓紫
`

const soundOf = new Map(
  rows
    .trim()
    .split(/\s+/u)
    .flatMap((row, sound) => Array.from(row, (character) => [character, sound] as const)),
)

/** Whether two characters of names may have been taken for each other. */
export function soundAlike(a: string, b: string): boolean {
  const sound = soundOf.get(a)
  return sound !== undefined && sound === soundOf.get(b)
}
