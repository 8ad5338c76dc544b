#!/bin/sh
# Makes the three fonts that nearly every page needs from those of the packages: without the letters that no Western language
# uses and the features that no style asks for, the italic at its one weight. 132 kB become 91. Needs fonttools and brotli.
set -eu
cd "$(dirname "$0")/../.."

from=node_modules/@fontsource-variable
letters=U+20-7E,U+A0-FF,U+131,U+152,U+153,U+2009,U+200A,U+2013,U+2014,U+2018-201A,U+201C-201E,U+2020-2022,U+2026,U+202F,U+2039,U+203A,U+20AC,U+2122,U+2190-2193,U+2212
features=kern,liga,lnum,tnum,pnum,mark,mkmk,ccmp,locl

cut() {
  # Names go: under its licence (OFL 1.1) a changed font does not carry the reserved name of the one that it was made from.
  pyftsubset "$1" --unicodes="$letters" --layout-features="$features" --name-IDs='' --flavor=woff2 --output-file="$2"
}

cut "$from/source-serif-4/files/source-serif-4-latin-wght-normal.woff2" app/fonts/serif.woff2
cut "$from/libre-franklin/files/libre-franklin-latin-wght-normal.woff2" app/fonts/sans.woff2

italic=$(mktemp -d)
fonttools varLib.instancer "$from/source-serif-4/files/source-serif-4-latin-wght-italic.woff2" wght=400 --output "$italic/italic.ttf"
cut "$italic/italic.ttf" app/fonts/serif-italic.woff2
rm -r "$italic"
