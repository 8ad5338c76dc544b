import { namesOfFacts } from './tools/spelling/names.mjs'

// With a slash: without it a pattern means every folder.
const ROOT = '/*.{js,ts}'
const PROGRAM = '{app,components,domain,e2e,lib,messages,public,server,tools}/**/*.{css,js,mjs,ts,tsx}'
const DATABASE = ['db/*.ts', 'db/{kit,migrate,open,schema,search,testing}/**/*.ts']
const DEMO = ['db/demo/{dated-body,demo-paper*,emblem*,facts*,types,words}.ts', 'db/demo/facts/*.ts']
const SOURCES = [ROOT, PROGRAM, ...DATABASE, ...DEMO]
const PAPER = ['db/demo/{articles,comments}/*.ts', 'db/demo/{pages,people,pictures,readers,site}.ts']
const DOCUMENTS = ['/*.md', 'docs/**/*.md', 'messages/en/*.json']

const CODE = [/^```[^]*?^```/gm, /^ {4}.*$/gm, /`[^`]*`/g]
const COMMENTS = [/(?<=^|\s)\/\*\*?\s[^]*?\*\//gm, /(?<=^|\s)\/\/ .*$/gm]
// Comments as well, or an apostrophe in one would begin a string.
const STRINGS = /`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'|\/\*[^]*?\*\/|\/\/ .*/g
const CODE_IN_COMMENTS = /`[^`\n]*`|\{[^{}\n]*\}/g
// Tags of JSDoc, names of files, abbreviations, and what has a figure or underscore in it.
const NOT_PROSE = [/@param \{.*\} \w+|@\w+ \S+/g, /[\w/.-]+\.[a-z]{2,4}\b/g, /\b[A-Z]{2,}(?:s|'s)?\b/g, /\w*[\d_]\w*/g]
// Keys and imports of the data. A line feed's n would stick to the next word.
const KEYS = [/'[#a-z0-9/.-]+'|"[\w.-]+":|\.(?:csv|webp)/g, /\\n/g]
const ADDRESSES = [/https?:\S+/g, /\S+@\S+/g, /\]\([^)]*\)/g]
const OTHER_SCRIPTS = /[\p{Script=Greek}\p{Script=Arabic}]+/gu

/** British spelling with -ise, quick enough for every run: docs/decisions/022-spelling.md. */
export default {
  version: '0.2',
  language: 'en-GB',
  loadDefaultConfiguration: false,
  import: ['@cspell/dict-en-gb-ise/cspell-ext.json'],
  // Without it American words pass that are names of places there.
  caseSensitive: true,
  minWordLength: 3,
  words: namesOfFacts(),
  flagWords: ['afterward', 'aging', 'ax', 'gotten', 'gray', 'grays', 'mom', 'toward'],
  dictionaryDefinitions: [
    { name: 'paper', path: './tools/spelling/paper.txt' },
    { name: 'program', path: './tools/spelling/program.txt' },
  ],
  files: [...PAPER, 'db/demo/facts.md', ...DOCUMENTS, ...SOURCES],
  useGitignore: true,
  dictionaries: ['paper'],
  ignoreRegExpList: [OTHER_SCRIPTS, ...ADDRESSES],
  overrides: [
    { filename: PAPER, includeRegExpList: [STRINGS], ignoreRegExpList: [...COMMENTS, ...KEYS] },
    { filename: '**/*.md', ignoreRegExpList: CODE },
    { filename: [...DOCUMENTS, ...SOURCES], dictionaries: ['program'], ignoreRegExpList: [...KEYS, ...NOT_PROSE] },
    { filename: SOURCES, includeRegExpList: COMMENTS, ignoreRegExpList: [CODE_IN_COMMENTS] },
  ],
}
