import { Tally } from '#domain/import/wxr/tally.ts'
import type { Receiver, WxrAuthor, WxrComment, WxrItem, WxrSite, WxrSummary, WxrTerm } from '#domain/import/wxr/types.ts'
import type { Unknown } from '#domain/import/wxr/wxr-document.ts'

/** Passes everything on and counts it. */
export class Counting implements Receiver, Unknown {
  readonly #receive: Receiver
  readonly #items = new Tally()
  readonly #comments = new Tally()
  readonly #unknown = new Tally()
  readonly #counts = { authors: 0, categories: 0, tags: 0, terms: 0 }
  #wxrVersion = ''

  constructor(receive: Receiver) {
    this.#receive = receive
  }

  site(site: WxrSite): void {
    this.#wxrVersion = site.wxrVersion
    this.#receive.site(site)
  }

  author(author: WxrAuthor): void {
    this.#counts.authors++
    this.#receive.author(author)
  }

  category(category: WxrTerm): void {
    this.#counts.categories++
    this.#receive.category(category)
  }

  tag(tag: WxrTerm): void {
    this.#counts.tags++
    this.#receive.tag(tag)
  }

  term(term: WxrTerm): void {
    this.#counts.terms++
    this.#receive.term(term)
  }

  item(item: WxrItem): void {
    this.#items.add(item.postType, item.status)
    this.#receive.item(item)
  }

  comment(itemPostId: number | null, comment: WxrComment): void {
    this.#comments.add(comment.type, comment.approved)
    this.#receive.comment(itemPostId, comment)
  }

  unknown(name: string): void {
    this.#unknown.add(name)
  }

  summary(of: Pick<WxrSummary, 'bytes' | 'lines' | 'removedCharacters'>): WxrSummary {
    return {
      ...of,
      wxrVersion: this.#wxrVersion,
      ...this.#counts,
      items: this.#items.rows().map(({ names: [postType, status], count }) => ({ postType, status, count })),
      comments: this.#comments.rows().map(({ names: [type, approved], count }) => ({ type, approved, count })),
      unknown: Object.fromEntries(this.#unknown.rows().map(({ names: [name], count }) => [name, count])),
    }
  }
}
