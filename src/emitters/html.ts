import { defineEmitter } from './define-emitter.ts'

/** The page as it is: one file, with its fonts inside. */
export const htmlEmitter = defineEmitter({
  id: 'html',
  prints: false,
  async emit({ html, fonts }) {
    const { withFonts } = await import('../render/index.ts')
    return [withFonts(html, fonts), []]
  },
})
