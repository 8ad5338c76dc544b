import { defaultTreeAdapter, html as names, Parser } from 'parse5'
import type { DefaultTreeAdapterTypes, Token } from 'parse5'

type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap
export type Node = DefaultTreeAdapterTypes.ChildNode

/** Beyond this depth start tags are skipped, so that whoever walks the tree may recurse. */
const MAX_TREE_DEPTH = 250

// Elements whose content is no markup: skipping their start tag would show it as text or read it as tags.
const ALWAYS = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext', 'img', 'br', 'hr'])
// What the parser opens again in every paragraph. More than three equal ones it never opens: without attributes they
// are equal, and the tree stays in proportion to the text.
const FORMATTING = new Set(['b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'])

export type Parsed = { nodes: Node[]; isTooDeep: boolean }

/** A piece of HTML as a tree of bounded depth. Takes time in proportion to the length; whatever the text is, it does not throw. */
export function parseHtml(html: string): Parsed {
  const context = defaultTreeAdapter.createElement('body', names.NS.HTML, [])
  const parser = BoundedParser.getFragmentParser<Tree>(context, { scriptingEnabled: false, treeAdapter: defaultTreeAdapter })
  parser.tokenizer.write(closeEnd(html), true)
  return { nodes: parser.getFragment().childNodes, isTooDeep: parser instanceof BoundedParser && parser.isTooDeep }
}

class BoundedParser extends Parser<Tree> {
  isTooDeep = false

  override onStartTag(token: Token.TagToken): void {
    if (token.tagName === 'code') this.keepLanguage(token)
    if (FORMATTING.has(token.tagName)) token.attrs = token.attrs.filter(isNormalWeight).map(({ name }) => ({ name, value: NORMAL }))
    if (this.openElements.stackTop < MAX_TREE_DEPTH || ALWAYS.has(token.tagName)) super.onStartTag(token)
    else this.isTooDeep = true
  }

  /** The language of `<pre><code class="language-x">` moves to the pre, which keeps its attributes. */
  private keepLanguage(code: Token.TagToken): void {
    const { current } = this.openElements
    if (!current || !('tagName' in current) || current.tagName !== 'pre') return
    current.attrs.push(...code.attrs.filter(({ name }) => name === 'class').map(({ value }) => ({ name: LANGUAGE_CLASS, value })))
  }
}

/** Where the class of the code element in a pre is kept. */
export const LANGUAGE_CLASS = 'data-code-class'

const NORMAL = 'font-weight:normal'

/** Google Docs wraps what is copied from it in a `<b>` that is not bold. */
const isNormalWeight = ({ name, value }: Token.Attribute): boolean =>
  name === 'style' && /font-weight:\s*(?:normal|400)/i.test(value.slice(0, 1_000))

/** A tag or comment that never ends would swallow the rest: there its `<` is a character. */
function closeEnd(html: string): string {
  const comment = html.lastIndexOf('<!--')
  const open = comment >= 0 && !html.includes('-->', comment + 4) ? comment : -1
  const text = open < 0 ? html : `${html.slice(0, open)}&lt;${html.slice(open + 1)}`
  const end = text.lastIndexOf('>') + 1
  return text.slice(0, end) + text.slice(end).replace(/<(?=[a-z/!?])/gi, '&lt;')
}
