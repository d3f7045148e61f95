/** The faces of a document by role; a template gives an element a face by the class `face-<name>`. */
export const faces = ['fang', 'kai', 'hei', 'song', 'title'] as const
export type Face = (typeof faces)[number]

/** A font file below `templates/fonts/`, and the family name that the style sheets know it by. */
export interface Font {
  readonly file: string
  readonly family: string
}

const kai: Font = { file: 'kai.ttf', family: 'Plan Kai' }

/**
 * The fonts that serve a face, first choice first: a character comes from the first that has it. 楷体 knows
 * some rare symbols that the others lack, and closes their stacks.
 */
export const fontStacks = {
  fang: [
    { file: 'fang-latin.ttf', family: 'Plan Fang Latin' },
    { file: 'fang.ttf', family: 'Plan Fang' },
    { file: 'fang-extra.ttf', family: 'Plan Fang Extra' },
    kai,
  ],
  kai: [kai],
  hei: [{ file: 'hei.ttf', family: 'Plan Hei' }, kai],
  song: [{ file: 'song.ttf', family: 'Plan Song' }, kai],
  title: [{ file: 'title.ttf', family: 'Plan Title' }, kai],
} as const satisfies Record<Face, readonly Font[]>

/** What people call the faces. */
export const faceNames = {
  fang: '仿宋',
  kai: '楷体',
  hei: '黑体',
  song: '宋体',
  title: '小标宋',
} as const satisfies Record<Face, string>
