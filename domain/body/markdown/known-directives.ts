import { directive } from 'micromark-extension-directive'
import { BREAK_DIRECTIVE, CELL_DIRECTIVE, MARK_DIRECTIVES } from '#domain/body/markdown/directive-names.ts'

type Extension = ReturnType<typeof directive>
type Construct = Exclude<NonNullable<Extension['text']>[string], unknown[] | undefined>
type Effects = Parameters<Construct['tokenize']>[0]
type State = ReturnType<Construct['tokenize']>
type Code = Parameters<State>[0]

const COLON = 58
const BRACKET = 91
const BRACE = 123
const NAMES: readonly string[] = [...MARK_DIRECTIVES, BREAK_DIRECTIVE, CELL_DIRECTIVE]

/** Directives, but within a line only ours, with their bracket: "10:30" and "Note:this" are prose. */
export function knownDirectives(): Extension {
  const all = directive()
  const inText = [all.text?.[COLON] ?? []].flat()
  return { ...all, text: { [COLON]: inText.map(onlyKnown) } }
}

const onlyKnown = (construct: Construct): Construct => ({
  ...construct,
  tokenize(effects, ok, nok) {
    return effects.check(knownName, construct.tokenize.call(this, effects, ok, nok), nok)
  },
})

const knownName: Construct = {
  partial: true,
  tokenize(effects: Effects, ok: State, nok: State) {
    let name = ''
    return start

    function start(code: Code): State {
      effects.enter('data')
      effects.consume(code)
      return next
    }

    function next(code: Code): State | undefined {
      if (code !== null && code > 0 && NAMES.some((known) => known.startsWith(name + String.fromCharCode(code)))) {
        name += String.fromCharCode(code)
        effects.consume(code)
        return next
      }
      effects.exit('data')
      const isOpened = code === BRACKET || (code === BRACE && name === CELL_DIRECTIVE)
      return isOpened && NAMES.includes(name) ? ok(code) : nok(code)
    }
  },
}
