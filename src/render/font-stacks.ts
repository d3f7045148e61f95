/** The faces of a document by role; a template gives an element a face by the class `face-<name>`. */
export const faces = ['fang', 'kai', 'hei', 'song', 'title'] as const
export type Face = (typeof faces)[number]

/** A font file below `templates/fonts/`, and the family name that the style sheets know it by. */
export interface Font {
  readonly file: string
  readonly family: string
  /** It lends characters that the face itself lacks; that is reported. */
  readonly standsIn?: true
}

const kai: Font = { file: 'kai.ttf', family: 'Plan Kai' }
const kaiStandsIn: Font = { ...kai, standsIn: true }

/**
 * The fonts that serve a face, first choice first: a character comes from the first that has it. 楷体 knows
 * some rare symbols that the others lack, and closes their stacks.
 */
export const fontStacks: Readonly<Record<Face, readonly Font[]>> = {
  fang: [
    { file: 'fang-latin.ttf', family: 'Plan Fang Latin' },
    { file: 'fang.ttf', family: 'Plan Fang' },
    { file: 'fang-extra.ttf', family: 'Plan Fang Extra', standsIn: true },
    kaiStandsIn,
  ],
  kai: [kai],
  hei: [{ file: 'hei.ttf', family: 'Plan Hei' }, kaiStandsIn],
  song: [{ file: 'song.ttf', family: 'Plan Song' }, kaiStandsIn],
  title: [{ file: 'title.ttf', family: 'Plan Title' }, kaiStandsIn],
}

/** What people call the faces. */
export const faceNames = {
  fang: '仿宋',
  kai: '楷体',
  hei: '黑体',
  song: '宋体',
  title: '小标宋',
} as const satisfies Record<Face, string>

/** A licensed font of an institution: what it was asked for by, and its file. */
export interface OwnFont {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The licensed fonts, by the face whose stack they head. */
export type OwnFonts = ReadonlyMap<Face, OwnFont>

/** The family names that the style sheets know an institution's own fonts by; without such a font they mean nothing. */
export const ownFamilies = {
  fang: 'Own Fang',
  kai: 'Own Kai',
  hei: 'Own Hei',
  song: 'Own Song',
  title: 'Own Title',
} as const satisfies Record<Face, string>

/** The open font that sets the hanzi of a face where there is no licensed one. */
export const openFamilies = {
  fang: 'Plan Fang',
  kai: 'Plan Kai',
  hei: 'Plan Hei',
  song: 'Plan Song',
  title: 'Plan Title',
} as const satisfies Record<Face, string>
