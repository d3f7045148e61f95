#!/bin/sh
# Makes the fonts of this folder. For developers; users of `plan` never run it.
#
# What it needs
#   - a Debian 12 machine (or container) with apt sources, npm, and the Debian packages
#     python3-fonttools (4.38.0-1+deb12u1) and python3-brotli: other versions of fontTools
#     may give other bytes;
#   - about 600 MB in a scratch folder, and a minute or two.
#
# What it does
#   1. fetches the sources by their ordinary clients, in exactly these versions:
#        Debian  texlive-lang-chinese 2022.20230122-1      FandolFang-Regular.otf 1.300
#        npm     @fontsource/lxgw-wenkai 5.3.0             LXGW WenKai Regular and Light 1.311 (the files
#                                                          named latin-500 and latin-300 are the whole fonts)
#        npm     @expo-google-fonts/noto-sans-sc 0.4.3     Noto Sans SC Medium 2.004
#        npm     @expo-google-fonts/noto-serif-sc 0.4.3    Noto Serif SC Light, Regular and Black 2.003
#   2. checks the sources against the sums below;
#   3. runs make_fonts.py, which subsets, converts, renames and adjusts (README.md says what);
#   4. writes SHA256SUMS and prints the report on coverage, widths and metrics.
#
# Usage: make-fonts.sh [OUT]      OUT: folder for the fonts; this folder by default
#   WORK=DIR     scratch folder, kept and used again (default: a temporary one, removed at the end)
#   PYTHON=FILE  the python3 that has fontTools (default: /usr/bin/python3)
#   TEXTS="..."  files whose characters the report looks for, for example the plans of an office
#
# The output is reproducible: the same sources and tools give the same bytes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here}
python=${PYTHON:-/usr/bin/python3}
if [ -n "${WORK:-}" ]; then
  work=$WORK
  mkdir -p "$work"
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
work=$(cd "$work" && pwd)

"$python" -c 'import fontTools, sys
if fontTools.version != "4.38.0": print("warning: fontTools %s, the fonts were made with 4.38.0" % fontTools.version, file=sys.stderr)
import brotli' || { echo 'make-fonts: python3-fonttools and python3-brotli are needed' >&2; exit 1; }

if [ ! -d "$work/fandol" ]; then
  (cd "$work" && apt-get download texlive-lang-chinese=2022.20230122-1)
  dpkg-deb --fsys-tarfile "$work"/texlive-lang-chinese_*.deb |
    tar -xf - -C "$work" ./usr/share/texlive/texmf-dist/fonts/opentype/public/fandol ./usr/share/doc/texlive-doc/fonts/fandol
  mv "$work/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol" "$work/fandol"
fi
if [ ! -d "$work/node_modules" ]; then
  printf '{"private":true}\n' >"$work/package.json"
  (cd "$work" && npm install --ignore-scripts --no-audit --no-fund --save-exact \
    @fontsource/lxgw-wenkai@5.3.0 @expo-google-fonts/noto-sans-sc@0.4.3 @expo-google-fonts/noto-serif-sc@0.4.3)
fi

(cd "$work" && sha256sum -c - <<'SUMS'
d838ad32ce2244d8144f408c37fe71065aba6fbbc80759a4d2aa2033948d5bc9  fandol/FandolFang-Regular.otf
73311ce540f4ed6ca41325d28e48037acf0d78e08de0f9f10078cd17ec19eb0f  node_modules/@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-300-normal.woff2
013fa90e3e7c3b30aeb0a5311ef92d9aee0d3def5817bc27c357198796d34306  node_modules/@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2
b30853d205f3ecdde938b1488c735ee15a2e870d31331b992fdc53971e23ec4a  node_modules/@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf
a86e5cabd0c0b9bd656ff9c3e437bec6519fc7b149e845192edd8075b07789eb  node_modules/@expo-google-fonts/noto-serif-sc/300Light/NotoSerifSC_300Light.ttf
c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742  node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf
092e71a70c744be3cc33999eb4edcb10fbe95c1b4cff6c2d7f04d6ff15d031e2  node_modules/@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf
SUMS
)

n=$work/node_modules
"$python" "$here/make_fonts.py" \
  --fandol "$work/fandol" \
  --wenkai "$n/@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2" \
  --wenkai-light "$n/@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-300-normal.woff2" \
  --noto-sans "$n/@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf" \
  --noto-serif "$n/@expo-google-fonts/noto-serif-sc" \
  --out "$out"
(cd "$out" && LC_ALL=C sha256sum *.ttf >SHA256SUMS)
# shellcheck disable=SC2086
"$python" "$here/make_fonts.py" --check "$out" ${TEXTS:-}
