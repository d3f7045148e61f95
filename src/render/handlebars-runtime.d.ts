/** Handlebars without its compiler; the package has no types of it. */
declare module 'handlebars/runtime.js' {
  import type Handlebars from 'handlebars'

  const runtime: Pick<typeof Handlebars, 'create' | 'escapeExpression' | 'SafeString'>
  export default runtime
}
