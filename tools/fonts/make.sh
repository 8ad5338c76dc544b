#!/bin/sh
# Makes the three fonts that nearly every page needs from those of the packages: without the letters that no Western language
# uses, the features that no style asks for and the weights that no style has, the italic at its one. 132 kB become 78. Needs
# fonttools and brotli.
set -eu
cd "$(dirname "$0")/../.."

from=node_modules/@fontsource-variable
letters=U+20-7E,U+A0-FF,U+131,U+152,U+153,U+2009,U+200A,U+2013,U+2014,U+2018-201A,U+201C-201E,U+2020-2022,U+2026,U+202F,U+2039,U+203A,U+20AC,U+2122,U+2190-2193,U+2212
between=$(mktemp -d)

cut() {
  fonttools varLib.instancer "$from/$1" "wght=$2" --output "$between/font.ttf"
  # Names go: under its licence (OFL 1.1) a changed font does not carry the reserved name of the one that it was made from.
  pyftsubset "$between/font.ttf" --unicodes="$letters" --layout-features=kern,liga,lnum,tnum --no-hinting --name-IDs='' \
    --flavor=woff2 --output-file="app/fonts/$3.woff2"
}

cut source-serif-4/files/source-serif-4-latin-wght-normal.woff2 300:800 serif
cut source-serif-4/files/source-serif-4-latin-wght-italic.woff2 400 serif-italic
cut libre-franklin/files/libre-franklin-latin-wght-normal.woff2 400:700 sans
rm -r "$between"
