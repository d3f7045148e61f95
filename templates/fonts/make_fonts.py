#!/usr/bin/env python3
"""Make the vendored fonts of `plan` from their sources. Called by make-fonts.sh; see there.

    make_fonts.py --fandol DIR --wenkai FILE --wenkai-light FILE --noto-sans FILE --noto-serif DIR --out DIR
    make_fonts.py --check DIR [TEXT ...]   report on finished files; TEXT: files whose characters must be there

Determinism: the output depends on the sources, this file, tygf-beyond-gb2312.txt
and the version of fontTools alone (no clock, no random numbers, sorted sets).
"""
import argparse
import glob
import os
import sys
import unicodedata
from multiprocessing import Pool

from fontTools import subset
from fontTools.misc.transform import Transform
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._n_a_m_e import NameRecord

HERE = os.path.dirname(os.path.abspath(__file__))
EM = 1000
ASCENT, DESCENT = 880, -120
MIDDLE = (ASCENT + DESCENT) // 2            # 380, the middle of the em box
STAMP = 3850070400                          # 2026-01-01T00:00:00Z, counted from 1904
VERSION = 'Version 1.000'

# ---------------------------------------------------------------- characters

MARKS = (
    '“”‘’…—―–‐‑·・•～〜〔〕《》〈〉「」『』【】〖〗（）［］｛｝｟｠‰‱℃℉°′″※§¶†‡'
    '、。，．；：？！％＋－＝＜＞＊／＼＠＃＆＿｜￥¥￡£€$¢'
    '×÷±−≤≥≦≧≠≈≡∶∷∑∏√∞∝∠∥⊥∈∩∪∧∨∵∴'
    '←↑→↓↔↕↗↘⇒⇔■□▲△▼▽◆◇○●◎☆★◐☐☑☒✓✔✕✖✗'
    '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚❶❷❸❹❺❻❼❽❾❿'
    'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'
    '²³¹⁰⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋½¼¾⅓⅔'
    '㎡㎥㎜㎝㎞㎎㎏㎍㏄㎖㏑㏒℡№™®©ªº«»¡¿¬¦µΩÅ'
    'ー〇〃々〆ˉˇ¨｀ˋˊ〝〞\u3000\u00a0\u2002\u2003\u2009\u200b\ufeff'
)
# What real plans and their sources were seen to use beyond GB2312 and ASCII.
SEEDS = '²·ï–—†⁴↔⇒⇔−◐✖⽤〇堃晳珺'


def gb2312():
    """All 7445 two-byte characters, in both Unicode readings of A1A4 and A1AA."""
    out = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                out.add(bytes((row, cell)).decode('gb2312'))
            except UnicodeDecodeError:
                pass
    return out


def wanted():
    chars = gb2312() | set(map(chr, range(0x20, 0x7F))) | set(MARKS) | set(SEEDS)
    with open(os.path.join(HERE, 'tygf-beyond-gb2312.txt'), encoding='utf-8') as f:
        chars |= set(f.read().strip())
    return sorted(map(ord, chars))


DIGITS = range(0x30, 0x3A)
LATIN = sorted(set(range(0x20, 0x7F)) | set(map(ord,
    '\u00a0°²³¹⁰⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉½¼¾×÷±−≤≥–‐‑′″µ™®©€£§¬ïéêèàáíóúüñçāēīōūǎǐǒǔ'
    '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ㎡㎥℃℉‰№◐'
    'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω')))

# Marks that must be exactly one em wide in every face (besides East Asian Wide and Fullwidth).
FULL = set('“”‘’…—―·・～‰℃※①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽'
           '㎡㎥□■☐☑☆★○●◎◇◆△▲√≠≤≥→←↑↓∶∷')


def is_full(cp):
    return chr(cp) in FULL or unicodedata.east_asian_width(chr(cp)) in 'WF'


# ------------------------------------------------------------------- drawing

class Face:
    """A TrueType font under work; outlines are edited through records."""

    def __init__(self, font):
        self.font, self.cmap, self.hidden = font, dict(font.getBestCmap()), set()

    def record(self, name):
        pen = DecomposingRecordingPen(self.font.getGlyphSet())
        self.font.getGlyphSet()[name].draw(pen)
        return pen

    def bounds(self, name):
        gs = self.font.getGlyphSet()
        pen = BoundsPen(gs)
        gs[name].draw(pen)
        return pen.bounds

    def width(self, name):
        return self.font['hmtx'][name][0]

    def put(self, name, parts, width=EM):
        """parts: (recording, transform) pairs; makes or replaces a simple glyph."""
        pen = TTGlyphPen(None)
        for rec, t in parts:
            rec.replay(TransformPen(pen, t))
        glyph = pen.glyph()
        glyf = self.font['glyf']
        if name not in glyf.glyphs:
            order = self.font.getGlyphOrder()
            if name not in order:
                self.font.setGlyphOrder(order + [name])
        glyf[name] = glyph
        glyph.recalcBounds(glyf)
        self.font['hmtx'][name] = (width, getattr(glyph, 'xMin', 0))

    def rect(self, name, x0, y0, x1, y1, width=EM):
        pen = TTGlyphPen(None)
        pen.moveTo((x0, y0)); pen.lineTo((x0, y1)); pen.lineTo((x1, y1)); pen.lineTo((x1, y0)); pen.closePath()
        glyph = pen.glyph()
        self.font['glyf'][name] = glyph
        glyph.recalcBounds(self.font['glyf'])
        self.font['hmtx'][name] = (width, x0)

    def move(self, name, dx=0, dy=0, sx=1, sy=1, width=EM):
        self.put(name, [(self.record(name), Transform(sx, 0, 0, sy, dx, dy))], width)

    def own(self, cp):
        """Name of a glyph that no other character uses (copied when it is shared)."""
        name = self.cmap[cp]
        if sum(1 for n in self.cmap.values() if n == name) > 1:
            new = 'own%04X' % cp
            self.put(new, [(self.record(name), Transform())], self.width(name))
            self.cmap[cp] = name = new
        return name

    def alias(self, new, old):
        if old in self.cmap:
            self.cmap[new] = self.cmap[old]


def dash(face, thick):
    """— and ―: one em long from edge to edge, in the middle of the em box, so that —— joins."""
    name = face.cmap[0x2015]
    face.cmap[0x2014] = name
    face.rect(name, 0, MIDDLE - thick // 2, EM, MIDDLE + thick // 2)
    if 'uniFE31' in face.font['glyf'].glyphs:      # its form in vertical text
        face.rect('uniFE31', 500 - thick // 2, DESCENT, 500 + thick // 2, ASCENT)


def middot(face, like=None):
    """· one em wide, its dot in the middle of the em box."""
    if like:
        face.cmap[0xB7] = face.cmap[like]
    name = face.own(0xB7)
    x0, y0, x1, y1 = face.bounds(name)
    face.move(name, 500 - (x0 + x1) / 2, MIDDLE - (y0 + y1) / 2)


def even_dots(face):
    """The dots of … a third of an em apart, so that the six of …… are evenly spaced."""
    name = face.own(0x2026)
    glyph = face.font['glyf'][name]
    xs, ends = glyph.coordinates, glyph.endPtsOfContours
    assert len(ends) == 3
    starts = [0] + [e + 1 for e in ends[:-1]]
    for start, end in zip(starts, ends):
        mid = (min(x for x, _ in xs[start:end + 1]) + max(x for x, _ in xs[start:end + 1])) / 2
        dx = round(EM * (2 * int(mid * 3 // EM) + 1) / 6 - mid)
        for i in range(start, end + 1):
            xs[i] = (xs[i][0] + dx, xs[i][1])
    glyph.recalcBounds(face.font['glyf'])


def ticked_box(face):
    """☐ from □ and ☑ from □ and √, where the font has no own."""
    if 0x25A1 not in face.cmap:
        return
    if 0x2610 not in face.cmap:
        face.alias(0x2610, 0x25A1)
    if 0x2611 not in face.cmap and 0x221A in face.cmap:
        box, tick = face.cmap[0x25A1], face.cmap[0x221A]
        bx0, by0, bx1, by1 = face.bounds(box)
        x0, y0, x1, y1 = face.bounds(tick)
        s = 0.68 * min((bx1 - bx0) / (x1 - x0), (by1 - by0) / (y1 - y0))
        t = Transform(s, 0, 0, s, (bx0 + bx1) / 2 - s * (x0 + x1) / 2, (by0 + by1) / 2 - s * (y0 + y1) / 2)
        face.put('boxticked', [(face.record(box), Transform()), (face.record(tick), t)])
        face.cmap[0x2611] = 'boxticked'


def half_digits(face, sx=0.9):
    """Digits exactly half an em wide: slightly condensed, centred between smaller side bearings."""
    for cp in DIGITS:
        name = face.own(cp)
        w = face.width(name)
        face.move(name, (500 - w * sx) / 2, sx=sx, width=500)


def square(face):
    """Every full-width character exactly one em wide: narrower ones centred, wider ones scaled."""
    done = set()
    for cp in sorted(face.cmap):
        if not is_full(cp):
            continue
        name = face.cmap[cp]
        w = face.width(name)
        if w == EM or name in done:
            continue
        name = face.own(cp)
        done.add(name)
        if w < EM:
            face.move(name, (EM - w) / 2)
        else:
            face.move(name, sx=EM / w)


# -------------------------------------------------------------------- tables

def finish(face, family, copyright_, licence, licence_url, made_from, out):
    font = face.font
    for tag in ('hdmx', 'VDMX', 'LTSH', 'kern', 'GPOS', 'GDEF', 'BASE', 'STAT', 'gasp', 'prep', 'fpgm', 'cvt ',
                'vhea', 'vmtx', 'VORG', 'DSIG', 'FFTM', 'morx', 'feat', 'prop', 'bsln', 'CFF ', 'meta'):
        if tag in font:
            del font[tag]

    x_height, cap_height = (round(face.bounds(face.cmap[ord(c)])[3]) for c in 'xH')
    for cp in face.hidden:
        del face.cmap[cp]
    cmap4 = {k: v for k, v in face.cmap.items() if k < 0x10000}
    table = newTable('cmap')
    table.tableVersion = 0
    table.tables = []
    from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
    kinds = [(0, 3, 4, cmap4), (3, 1, 4, cmap4)]
    if len(cmap4) < len(face.cmap):
        kinds += [(0, 4, 12, dict(face.cmap)), (3, 10, 12, dict(face.cmap))]
    for platform, encoding, fmt, mapping in kinds:
        sub = CmapSubtable.newSubtable(fmt)
        sub.platformID, sub.platEncID, sub.language, sub.cmap = platform, encoding, 0, mapping
        if fmt == 12:
            sub.format, sub.reserved = 12, 0
        table.tables.append(sub)
    font['cmap'] = table

    glyf, hmtx = font['glyf'], font['hmtx']
    for name in font.getGlyphOrder():
        glyph = glyf[name]
        hmtx[name] = (hmtx[name][0], glyph.xMin if glyph.numberOfContours else 0)

    head = font['head']
    head.unitsPerEm, head.created, head.modified = EM, STAMP, STAMP
    head.fontRevision, head.macStyle, head.flags, head.lowestRecPPEM = 1.0, 0, 0b11, 6
    head.fontDirectionHint = 2
    font.recalcTimestamp = False

    hhea = font['hhea']
    hhea.ascent, hhea.descent, hhea.lineGap = ASCENT, DESCENT, 0
    hhea.caretSlopeRise, hhea.caretSlopeRun, hhea.caretOffset = 1, 0, 0

    os2 = font['OS/2']
    os2.version = 4
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, DESCENT, 0
    os2.usWinAscent, os2.usWinDescent = ASCENT, -DESCENT
    os2.fsType, os2.fsSelection = 0, 0b11000000       # installable; REGULAR and USE_TYPO_METRICS
    os2.usWeightClass, os2.usWidthClass, os2.sFamilyClass = 400, 5, 0
    os2.achVendID = 'PLAN'
    os2.xAvgCharWidth = round(sum(hmtx[n][0] for n in font.getGlyphOrder()) / len(font.getGlyphOrder()))
    os2.ySubscriptXSize = os2.ySuperscriptXSize = 650
    os2.ySubscriptYSize = os2.ySuperscriptYSize = 600
    os2.ySubscriptXOffset = os2.ySuperscriptXOffset = 0
    os2.ySubscriptYOffset, os2.ySuperscriptYOffset = 75, 350
    os2.yStrikeoutSize, os2.yStrikeoutPosition = 50, MIDDLE + 25
    os2.usDefaultChar, os2.usBreakChar, os2.usMaxContext = 0, 32, 2
    os2.sxHeight, os2.sCapHeight = x_height, cap_height
    os2.usFirstCharIndex, os2.usLastCharIndex = min(face.cmap), min(0xFFFF, max(face.cmap))
    os2.ulCodePageRange1, os2.ulCodePageRange2 = (1 << 0) | (1 << 18 if 0x5803 in face.cmap or 0x4E00 in face.cmap else 0), 0
    os2.recalcUnicodeRanges(font)
    for key in vars(os2.panose):
        setattr(os2.panose, key, 0)

    post = font['post']
    post.formatType, post.italicAngle, post.isFixedPitch = 3.0, 0, 0
    post.underlinePosition, post.underlineThickness = -125, 50
    post.minMemType42 = post.maxMemType42 = post.minMemType1 = post.maxMemType1 = 0
    for junk in ('extraNames', 'mapping', 'glyphOrder'):
        if hasattr(post, junk):
            delattr(post, junk)

    ps = family.replace(' ', '') + '-Regular'
    names = {0: copyright_, 1: family, 2: 'Regular', 3: '1.000;PLAN;' + ps, 4: family, 5: VERSION, 6: ps,
             10: made_from, 13: licence, 14: licence_url}
    table = newTable('name')
    table.names = []
    for name_id, text in sorted(names.items()):
        rec = NameRecord()
        rec.nameID, rec.platformID, rec.platEncID, rec.langID, rec.string = name_id, 3, 1, 0x409, text
        table.names.append(rec)
    font['name'] = table

    # Outlines that only the replaced characters used are dropped by a last subset.
    opts = options()
    opts.layout_features = ['vert']
    sub = subset.Subsetter(opts)
    sub.populate(unicodes=sorted(face.cmap))
    sub.subset(font)
    if 'GSUB' in font and not getattr(font['GSUB'].table.LookupList, 'Lookup', None):
        del font['GSUB']
    font.recalcTimestamp = False
    font.save(out, reorderTables=True)
    print('%s  %d bytes, %d characters, %d glyphs' % (
        os.path.basename(out), os.path.getsize(out), len(face.cmap), font['maxp'].numGlyphs), flush=True)


def options():
    o = subset.Options()
    o.name_IDs, o.name_languages, o.name_legacy = ['*'], ['*'], True
    o.layout_features, o.layout_scripts = ['vert'], ['*']
    o.hinting, o.glyph_names, o.legacy_kern, o.notdef_outline = False, False, False, True
    o.recalc_timestamp, o.recalc_bounds, o.prune_unicode_ranges = False, True, False
    o.passthrough_tables, o.ignore_missing_unicodes = True, True
    o.drop_tables += ['GPOS', 'BASE', 'STAT', 'vhea', 'vmtx', 'VORG', 'DSIG', 'FFTM', 'morx', 'feat', 'prop', 'bsln', 'gasp', 'GDEF']
    return o


def load(path, chars):
    font = TTFont(path, lazy=False)
    font.flavor = None
    sub = subset.Subsetter(options())
    sub.populate(unicodes=chars)
    sub.subset(font)
    return font


def cff_to_glyf(font, lift):
    """Cubic to quadratic outlines, error 0.5 unit; the full-width glyphs are lifted by `lift`."""
    order, gs, hmtx = font.getGlyphOrder(), font.getGlyphSet(), font['hmtx']
    glyphs = {}
    wide = {name for cp, name in font.getBestCmap().items() if is_full(cp) or hmtx[name][0] == EM}
    for name in order:
        out = TTGlyphPen(None)
        pen = Cu2QuPen(out, max_err=0.5, reverse_direction=True)
        dy = lift if name in wide else 0
        gs[name].draw(TransformPen(pen, (1, 0, 0, 1, 0, dy)))
        glyphs[name] = out.glyph()
    font['loca'] = newTable('loca')
    glyf = font['glyf'] = newTable('glyf')
    glyf.glyphOrder, glyf.glyphs = order, glyphs
    for name in order:
        glyphs[name].recalcBounds(glyf)
        hmtx[name] = (hmtx[name][0], getattr(glyphs[name], 'xMin', 0))
    maxp = font['maxp']
    maxp.tableVersion = 0x00010000
    for key, value in dict(maxZones=1, maxTwilightPoints=0, maxStorage=0, maxFunctionDefs=0, maxInstructionDefs=0,
                           maxStackElements=0, maxSizeOfInstructions=0, maxComponentElements=0, maxPoints=0,
                           maxContours=0, maxCompositePoints=0, maxCompositeContours=0, maxComponentDepth=0).items():
        setattr(maxp, key, value)
    del font['CFF ']
    font['post'].formatType = 3.0
    font['head'].glyphDataFormat = 0
    font.sfntVersion = '\x00\x01\x00\x00'


# --------------------------------------------------------------------- faces

OFL = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'
OFL_URL = 'https://openfontlicense.org'
MODIFIED = ' Modified for the project plan: subset, renamed, metrics and some marks changed.'
NOTO_SANS = "(c) 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'."
NOTO_SERIF = '(c) 2017-2024 Adobe (http://www.adobe.com/).'
LXGW = ('Copyright 2021-2023 LXGW (https://github.com/lxgw/LxgwWenKai). '
        'Copyright 2020 The Klee Project Authors (https://github.com/fontworks-fonts/Klee).')


def make_fang(a):
    font = load(os.path.join(a.fandol, 'FandolFang-Regular.otf'), wanted())
    cff_to_glyf(font, 70)               # Fandol draws its hanzi in a box from about -0.2 to 0.8 em
    face = Face(font)
    face.alias(0x2015, 0x2014)
    dash(face, 48)                      # its own is as long, but heavier than its strokes
    face.alias(0x2011, 0x2010)
    middot(face)
    name = face.own(0xFF5E)             # its ～ is drawn less than half an em long
    x0, y0, x1, y1 = face.bounds(name)
    face.move(name, 500 - 1.7 * (x0 + x1) / 2, sx=1.7)
    even_dots(face)
    for cp in (0x25A1, 0x25A0):         # □ and ■ fill the em: smaller, as in the other faces
        name = face.own(cp)
        x0, y0, x1, y1 = face.bounds(name)
        face.move(name, 500 - 0.84 * (x0 + x1) / 2, MIDDLE - 0.84 * (y0 + y1) / 2, 0.84, 0.84)
    ticked_box(face)
    square(face)
    finish(face, 'Plan Fang', 'Copyright (c) 2012-2013, the Fandol team.' + MODIFIED,
           'GNU General Public License, version 3, with the GPL font exception.',
           'https://www.gnu.org/licenses/gpl-3.0.html',
           'FandolFang-Regular 1.300, subset, outlines made TrueType.', os.path.join(a.out, 'fang.ttf'))


def make_kai(a):
    face = Face(load(a.wenkai, wanted()))
    for name in sorted({n for cp, n in face.cmap.items() if is_full(cp) and cp not in (0xB7, 0x2014, 0x2015)
                        and face.width(n) == EM}):
        face.move(name, dy=24)          # its hanzi stand a little low in the em box
    for cp in (0x2014, 0x2015):         # its own brush line, from edge to edge
        name = face.own(cp)
        x0, y0, x1, y1 = face.bounds(name)
        face.move(name, -x0 * EM / (x1 - x0), MIDDLE - (y0 + y1) / 2, sx=EM / (x1 - x0))
    face.cmap[0x2015] = face.cmap[0x2014]
    middot(face, 0x30FB)
    # Its quotation marks, drawn for a Latin width, a little larger and set in the halves of the em
    # where Chinese type has them.
    s = 1.25
    for cp, side in ((0x2018, 'r'), (0x201C, 'r'), (0x2019, 'l'), (0x201D, 'l')):
        name = face.own(cp)
        x0, y0, x1, y1 = face.bounds(name)
        dx = (EM - 75) - s * x1 if side == 'r' else 75 - s * x0
        face.move(name, dx, 845 - s * 814, sx=s, sy=s)
    half_digits(face)
    ticked_box(face)
    square(face)
    finish(face, 'Plan Kai', LXGW + MODIFIED, OFL, OFL_URL, 'LXGW WenKai Regular 1.311, subset.',
           os.path.join(a.out, 'kai.ttf'))


def noto(path, out, family, thick, copyright_, made_from, halves=True):
    face = Face(load(path, wanted()))
    dash(face, thick)
    middot(face)
    if halves:
        half_digits(face)
    ticked_box(face)
    square(face)
    finish(face, family, copyright_ + MODIFIED, OFL, OFL_URL, made_from, out)


def make_hei(a):
    noto(a.noto_sans, os.path.join(a.out, 'hei.ttf'), 'Plan Hei', 80, NOTO_SANS, 'Noto Sans SC Medium 2.004, subset.')


def make_song(a):
    noto(os.path.join(a.noto_serif, '400Regular', 'NotoSerifSC_400Regular.ttf'), os.path.join(a.out, 'song.ttf'),
         'Plan Song', 44, NOTO_SERIF, 'Noto Serif SC Regular 2.003, subset.')


def make_title(a):
    noto(os.path.join(a.noto_serif, '900Black', 'NotoSerifSC_900Black.ttf'), os.path.join(a.out, 'title.ttf'),
         'Plan Title', 60, NOTO_SERIF, 'Noto Serif SC Black 2.003, subset.', halves=False)


def latin_source(a):
    return os.path.join(a.noto_serif, '300Light', 'NotoSerifSC_300Light.ttf')


def make_latin(a):
    face = Face(load(latin_source(a), LATIN))
    s = 500 / face.width(face.cmap[ord('0')])
    digits = {face.cmap[cp] for cp in DIGITS}
    for name in sorted(set(face.cmap.values())):
        w = face.width(name)
        if name in digits:
            face.move(name, (500 - w * s) / 2, sx=s, width=500)
        elif w < EM:
            face.move(name, sx=s, width=round(w * s))
    finish(face, 'Plan Fang Latin', NOTO_SERIF + MODIFIED, OFL, OFL_URL,
           'Noto Serif SC Light 2.003: ASCII and some symbols, condensed so that digits are half an em wide.',
           os.path.join(a.out, 'fang-latin.ttf'))


def make_extra(a):
    """What Fandol lacks, in the light weight that stands beside 仿宋: mostly characters of names."""
    has = set(TTFont(os.path.join(a.fandol, 'FandolFang-Regular.otf')).getBestCmap()) | {0x2015, 0x2011, 0x2610, 0x2611}
    has |= set(LATIN) & set(TTFont(latin_source(a)).getBestCmap())
    face = Face(load(a.wenkai_light, [c for c in wanted() if c not in has] + [0x20, 0x48, 0x78]))
    for name in sorted({n for cp, n in face.cmap.items() if is_full(cp) and face.width(n) == EM}):
        face.move(name, dy=24)
    for cp in (0x20, 0x48, 0x78):       # H and x only for the metrics of the OS/2 table
        face.hidden.add(cp)
    square(face)
    finish(face, 'Plan Fang Extra', LXGW + MODIFIED, OFL, OFL_URL, 'LXGW WenKai Light 1.311: what FandolFang lacks.',
           os.path.join(a.out, 'fang-extra.ttf'))


MAKERS = dict(fang=make_fang, kai=make_kai, hei=make_hei, song=make_song, title=make_title, latin=make_latin, extra=make_extra)


def run(job):
    MAKERS[job[0]](job[1])


# --------------------------------------------------------------------- check

def check(folder, texts):
    gb = gb2312() | {'·', '—'}
    used = set()
    for path in texts:
        with open(path, encoding='utf-8') as f:
            used |= set(f.read())
    used = {c for c in used if c > ' ' and c != '\x7f'}
    extra = set(open(os.path.join(HERE, 'tygf-beyond-gb2312.txt'), encoding='utf-8').read().strip())
    bad = 0
    for path in sorted(glob.glob(os.path.join(folder, '*.ttf'))):
        font = TTFont(path)
        cmap, hmtx, glyf, os2, hhea = font.getBestCmap(), font['hmtx'], font['glyf'], font['OS/2'], font['hhea']
        lack = lambda s: ''.join(sorted(c for c in s if ord(c) not in cmap))
        off = ''.join(chr(c) for c in cmap if is_full(c) and hmtx[cmap[c]][0] != EM)
        latin = 0x4E00 not in cmap
        print('%s  %s  %d bytes, %d characters, %d glyphs, tables %s' % (
            os.path.basename(path), font['name'].getDebugName(4), os.path.getsize(path), len(cmap),
            font['maxp'].numGlyphs, ' '.join(t for t in font.keys() if t != 'GlyphOrder')))
        print('   hhea %d %d %d typo %d %d %d win %d %d fsType %d fsSelection %#x upm %d' % (
            hhea.ascent, hhea.descent, hhea.lineGap, os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap,
            os2.usWinAscent, os2.usWinDescent, os2.fsType, os2.fsSelection, font['head'].unitsPerEm))
        print('   digits', sorted({hmtx[cmap[c]][0] for c in DIGITS if c in cmap}),
              'not 1 em wide: %r' % off)
        if not latin:
            d = glyf[cmap[0x2014]]
            print('   GB2312 lacks %d %r; marks lack %r; texts lack %r; 8105 beyond GB2312 lacks %d of %d; dash ink %d-%d' % (
                len(lack(gb)), lack(gb), lack(MARKS), lack(used), len(lack(extra)), len(extra), d.xMin, d.xMax))
            bad += bool(lack(gb)) + bool(off) + (d.xMax - d.xMin < 950)
        bad += (hhea.ascent, hhea.descent, hhea.lineGap, os2.sTypoAscender, os2.sTypoDescender, os2.usWinAscent,
                os2.usWinDescent) != (880, -120, 0, 880, -120, 880, 120)
    return bad


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--fandol'); p.add_argument('--wenkai'); p.add_argument('--wenkai-light')
    p.add_argument('--noto-sans'); p.add_argument('--noto-serif')
    p.add_argument('--out'); p.add_argument('--only'); p.add_argument('--check'); p.add_argument('texts', nargs='*')
    a = p.parse_args()
    if a.check:
        sys.exit(1 if check(a.check, a.texts) else 0)
    os.makedirs(a.out, exist_ok=True)
    names = a.only.split(',') if a.only else list(MAKERS)
    with Pool(min(len(names), os.cpu_count() or 1)) as pool:
        pool.map(run, [(n, a) for n in names], chunksize=1)


if __name__ == '__main__':
    main()
