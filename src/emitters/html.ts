import { defineEmitter } from './define-emitter.ts'

/** The page as it is: one file, with its fonts inside. */
export const htmlEmitter = defineEmitter({
  id: 'html',
  prints: false,
  emit: async ({ html }) => [Buffer.from(html), []],
})
