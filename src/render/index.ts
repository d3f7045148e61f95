export { createFontEmbedder, type FontEmbedder, type FontFiles } from './embed-fonts.ts'
export { pageCss, printZoom } from './page-css.ts'
export { createRenderer, type PageRenderer, type Templates } from './render-page.ts'
