import { namesOfFacts } from './tools/spelling/names.mjs'

export default {
  version: '0.2',
  language: 'en-GB',
  loadDefaultConfiguration: false,
  caseSensitive: true,
  import: ['@cspell/dict-en-gb-ise/cspell-ext.json'],
  dictionaryDefinitions: [{ name: 'accepted', path: './tools/spelling/accepted-words.txt' }],
  dictionaries: ['accepted'],
  words: namesOfFacts(),
  files: ['*.md', 'docs/**/*.md', 'messages/en/*.json', 'db/demo/**/*.{ts,md}'],
  ignorePaths: ['db/demo/demo-paper.ts','db/demo/*.test.ts'],
  patterns: [
   {name:'code', pattern: /`[^`]*`/gu},
   {name:'block', pattern: /^(```)[^]*?^```/gmu},
   {name:'indented', pattern: /^ {4}.*$/gmu},
  ],
  ignoreRegExpList: [/[\p{Script=Greek}\p{Script=Arabic}]+/gu, /\\n/g, /https?:\S+/g],
  overrides: [
    { filename: '**/*.md', ignoreRegExpList: ['code','block', 'indented', /\]\([^)]*\)/g] },
    { filename: 'db/demo/**/*.ts', ignoreRegExpList: [/^import .*$/gm, /export const \w+/g, /'[a-z0-9-]+'/g, /\]\([^)]*\)/g, /\/media\S+/g] },
  ],
}
