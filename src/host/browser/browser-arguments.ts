import type { FoundBrowser } from './find-browser.ts'

/** Flags for every browser. */
const always = [
  '--remote-debugging-pipe',

  // Glyph positions in the PDF would otherwise be rounded to the pixels of a screen that is not there.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',

  // Nothing leaves the machine. A proxy would resolve names by itself, past the rule.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-features=BackForwardCache,MediaRouter,OptimizationHints,Translate',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  // What would fetch has nothing to fetch, and needs no process of its own.
  '--enable-features=NetworkServiceInProcess2',

  // No window system, no sound, no keyring of the user.
  '--disable-gpu',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',

  // A page that nobody looks at is not slowed down.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-hang-monitor',
  '--disable-renderer-backgrounding',

  // Containers give little shared memory; a file in the temporary folder does as well.
  '--disable-dev-shm-usage',
]

/** The command line of the browser process, whose profile is in `profileFolder`. */
export function browserArguments(
  { kind }: FoundBrowser,
  { profileFolder, sandbox }: { readonly profileFolder: string; readonly sandbox: boolean },
): string[] {
  return [
    kind === 'headless-shell' ? '--headless' : '--headless=new',
    ...always,
    ...(sandbox ? [] : ['--no-sandbox']),
    `--user-data-dir=${profileFolder}`,
    'about:blank',
  ]
}
