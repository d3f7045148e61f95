/** A way in which a page may try to get out; NETWORK and DISK stand for a server and a folder that are there. */
export interface Attempt {
  readonly name: string
  readonly html: string
  /** Whether it takes the place of the document, as a set of frames does. */
  readonly replaces?: boolean
  /** Whether it comes to it only when the page is there, which may be printed by then. */
  readonly isLate?: boolean
}

const anSvg = (inside: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`)}`
const script = `<script>document.body.append('RAN');document.write('RAN')</script>`

/** Those that the browser asks for, each with the addresses that stand in it. */
export const speakingAttempts: readonly Attempt[] = [
  {
    name: 'a picture',
    html: '<img src="NETWORK/img"><img srcset="NETWORK/srcset 1x"><input type=image src="NETWORK/input">',
  },
  { name: 'a picture on the disk', html: '<img src="DISK/secret.txt"><img src="DISK/secret.svg">' },
  {
    name: 'pictures of styles',
    html: '<p style="background: url(NETWORK/background); list-style: url(NETWORK/list); display: list-item">',
  },
  { name: 'generated content', html: '<style>p::before { content: url(NETWORK/content) }</style>' },
  { name: 'the disk in styles', html: '<style>p { background: url(DISK/secret.svg) }</style>' },
  { name: '@import', html: '<style>@import "NETWORK/import"; @import url(DISK/secret.css);</style>' },
  {
    name: 'a style sheet',
    html: '<link rel=stylesheet href="NETWORK/style"><link rel=stylesheet href="DISK/secret.css">',
  },
  {
    name: 'a font',
    html: '<style>@font-face { font-family: W; src: url(NETWORK/font) } p { font-family: W }</style>',
  },
  {
    name: 'a font on the disk',
    html: '<style>@font-face { font-family: W; src: url(DISK/secret.ttf) } p { font-family: W }</style>',
  },
  { name: 'a frame', html: '<iframe src="NETWORK/frame"></iframe><iframe src="DISK/secret.html"></iframe>' },
  {
    name: 'a frame in a frame',
    html: `<iframe srcdoc="<img src='NETWORK/inside'><iframe src='DISK/secret.html'></iframe>"></iframe>`,
  },
  { name: 'a frame in a sandbox', html: `<iframe sandbox srcdoc="<img src='NETWORK/sandbox'>"></iframe>` },
  {
    name: 'a frame of data',
    html: `<iframe src="data:text/html,<img src='NETWORK/data'>${script}"></iframe>`,
  },
  {
    name: 'a set of frames',
    html: '<frameset><frame src="NETWORK/set"><frame src="DISK/secret.html"></frameset>',
    replaces: true,
  },
  {
    name: 'an object',
    html: '<object data="NETWORK/object"></object><object data="DISK/secret.html"></object>',
  },
  {
    name: 'an embedded file',
    html: '<embed src="NETWORK/embed"><embed src="DISK/secret.txt" type="text/plain">',
  },
  {
    name: 'film and sound',
    html: '<video src="NETWORK/video" poster="NETWORK/poster" autoplay></video><audio src="NETWORK/audio" autoplay></audio>',
  },
  {
    name: 'what may be needed later',
    html: '<link rel=prefetch href="NETWORK/prefetch"><link rel=preload as=image href="NETWORK/preload">',
  },
  { name: 'a refresh', html: '<meta http-equiv=refresh content="0;url=NETWORK/refresh">', isLate: true },
  {
    name: 'a refresh from the disk',
    html: '<meta http-equiv=refresh content="0;url=DISK/secret.html">',
    isLate: true,
  },
  { name: 'a picture in a drawing', html: '<svg><image href="NETWORK/image"/></svg>' },
  { name: 'another base', html: '<base href="NETWORK/"><img src="NETWORK/below">' },
]

/** Those that never come to asking. */
export const silentAttempts: readonly Attempt[] = [
  {
    name: 'scripts',
    html: `${script}<script src="NETWORK/script"></script><script type=module src="NETWORK/module"></script><script src="DISK/secret.txt"></script>`,
  },
  {
    name: 'handlers',
    html: `<img src="data:," onerror="document.body.append('RAN')"><svg onload="document.body.append('RAN')"></svg><body onload="document.body.append('RAN')">`,
  },
  {
    name: 'a script as an address',
    html: `<iframe src="javascript:'RAN'"></iframe><object data="javascript:'RAN'"></object>`,
  },
  {
    name: 'scripts in frames',
    html: `<iframe srcdoc="${script}"></iframe><iframe sandbox="allow-scripts" srcdoc="${script}"></iframe>`,
  },
  {
    name: 'a form that submits',
    html: '<form action="NETWORK/form"><input name=a autofocus onfocus="this.form.submit()"></form>',
  },
  {
    name: 'early connections',
    html: '<link rel=preconnect href="NETWORK"><link rel=dns-prefetch href="NETWORK"><link rel=prerender href="NETWORK/prerender">',
  },
  {
    name: 'speculation',
    html: '<script type=speculationrules>{"prefetch":[{"source":"list","urls":["NETWORK/rules"]}]}</script>',
  },
  {
    name: 'early modules, icon, manifest',
    html: '<link rel=modulepreload href="NETWORK/m"><link rel=icon href="NETWORK/i"><link rel=manifest href="NETWORK/f">',
  },
  {
    name: 'a picture in a picture',
    html: `<img src="${anSvg(`<image href="NETWORK/in"/><script>document.write("RAN")</script>`)}">`,
  },
  {
    name: 'a drawing used from elsewhere',
    html: '<svg><use href="NETWORK/use#a"/><use href="DISK/secret.svg#a"/></svg>',
  },
  {
    name: 'a page in place of the document',
    html: '<meta http-equiv=refresh content="0;url=data:text/html,RAN">',
  },
  { name: 'a link that tells', html: '<a href="NETWORK/a" ping="NETWORK/ping">a</a>' },
  {
    name: 'pages of the browser',
    html: '<iframe src="chrome://version"></iframe><iframe src="view-source:DISK/secret.txt"></iframe>',
  },
]
