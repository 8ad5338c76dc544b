import type { ReactNode } from 'react'
import { writtenAddress } from '#domain/body/addresses.ts'
import type { Words, WordsBlock, WordsInline } from '#domain/comments/words/types.ts'
import styles from '#components/comment/words.module.css'

/** A comment's words. Each block takes its direction from what is written in it, and cannot turn what stands around it. */
export function CommentWords({ words }: { words: Words }) {
  return (
    <div className={styles.words}>
      <Blocks content={words.content} dir="auto" />
    </div>
  )
}

type Dir = 'auto' | undefined

function Blocks({ content, dir }: { content: WordsBlock[]; dir?: Dir }): ReactNode {
  return content.map((block, i) => <Block key={i} block={block} dir={dir} />)
}

function Block({ block, dir }: { block: WordsBlock; dir: Dir }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir={dir}>
          <Inlines content={block.content} />
        </p>
      )
    case 'quote':
      return (
        <blockquote dir={dir}>
          <Blocks content={block.content} />
        </blockquote>
      )
    case 'list':
      return <List list={block} dir={dir} />
    case 'code':
      return (
        <pre dir={dir}>
          <code>{block.text}</code>
        </pre>
      )
  }
}

function List({ list, dir }: { list: Extract<WordsBlock, { type: 'list' }>; dir: Dir }) {
  const items = list.items.map((item, i) => <li key={i}>{itemContent(item)}</li>)
  if (!list.ordered) return <ul dir={dir}>{items}</ul>
  return (
    <ol dir={dir} start={list.start === 1 ? undefined : list.start}>
      {items}
    </ol>
  )
}

/** A paragraph that is all of an item needs no element of its own. */
function itemContent(item: WordsBlock[]): ReactNode {
  const [first, ...others] = item
  return first?.type === 'paragraph' && others.every((block) => block.type === 'list') ? (
    <>
      <Inlines content={first.content} />
      <Blocks content={others} />
    </>
  ) : (
    <Blocks content={item} />
  )
}

function Inlines({ content }: { content: WordsInline[] }): ReactNode {
  return content.map((node, i) => <Inline key={i} node={node} />)
}

function Inline({ node }: { node: WordsInline }): ReactNode {
  switch (node.type) {
    case 'text':
      return node.text
    case 'break':
      return <br />
    case 'code':
      return <code>{node.text}</code>
    case 'link':
      return (
        <a href={writtenAddress(node.href)} rel="nofollow ugc noopener">
          <Inlines content={node.content} />
        </a>
      )
    case 'strong':
      return (
        <strong>
          <Inlines content={node.content} />
        </strong>
      )
    case 'em':
      return (
        <em>
          <Inlines content={node.content} />
        </em>
      )
    case 'strike':
      return (
        <s>
          <Inlines content={node.content} />
        </s>
      )
  }
}
