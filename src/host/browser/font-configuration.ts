import { join } from 'node:path'
import { escapeXml } from '../../diagnostics/index.ts'

/**
 * A configuration for fontconfig (Linux), so that a machine that has none prints text too. The documents bring
 * their fonts; those of the system are listed only for a rare character that these lack. Hinting is off, or the
 * glyphs of the system's fonts would be moved to whole pixels, whatever `--font-render-hinting` says.
 *
 * @param homeFolder of the user, for fonts of their own
 * @param cacheFolder for fontconfig's list of what the font folders hold; it is slow to make
 */
export function fontConfiguration(homeFolder: string, cacheFolder: string): string {
  const fontFolders = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homeFolder, '.local/share/fonts'),
    join(homeFolder, '.fonts'),
  ]
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...fontFolders.map((folder) => `  <dir>${escapeXml(folder)}</dir>`),
    `  <cachedir>${escapeXml(cacheFolder)}</cachedir>`,
    '  <match target="pattern">',
    '    <edit name="hinting" mode="assign"><bool>false</bool></edit>',
    '    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>',
    '  </match>',
    '</fontconfig>',
    '',
  ].join('\n')
}
