import { blockRows, commentRows, eventRows, frontSlotRows, pictureRows, storyRows } from '#db/testing/rows.ts'
import { autosaveDraft } from '#domain/articles/autosave-draft.ts'
import { formOf } from '#domain/testing/newsroom.ts'
import { call, listActions } from '#e2e/fixtures/actions.ts'
import { decideAs, deskPathOf, rowOf } from '#e2e/fixtures/comments.ts'
import { filled, formsOf, formWith, post, type Fields } from '#e2e/fixtures/forms.ts'
import { aLiveStory } from '#e2e/fixtures/live.ts'
import { storyIn, typedIn } from '#e2e/fixtures/newsroom.ts'
import { NEXT_COMPLAINS } from '#e2e/fixtures/paper-log.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { aPersonOf, cookieOf, type Standing } from '#e2e/fixtures/people.ts'
import type { Person } from '#e2e/fixtures/person.ts'
import { ask, askPayload } from '#e2e/fixtures/raw.ts'
import { aStory, postAs, type Story } from '#e2e/fixtures/stories.ts'

/** A story with a comment that waits for its first decision and one that had it, and everybody who has to do with them. */
type Scene = {
  paper: Paper
  story: Story
  member: Person
  moderator: Person
  editor: Person
  held: string
  decided: string
  /** A draft that is nobody's. */
  draft: string
  /** A live story with an update, which nobody signs. */
  live: Story
}

async function sceneIn(paper: Paper): Promise<Scene> {
  const [story, member, newcomer, moderator] = [
    await aStory(paper),
    await aPersonOf(paper, 'member'),
    await aPersonOf(paper, 'newcomer'),
    await aPersonOf(paper, 'moderator'),
  ]
  const [held, decided] = [await postAs(paper, newcomer, story, 'Waits.'), await postAs(paper, newcomer, story, 'Was decided on.')]
  await decideAs(paper, moderator, decided, 'approve')
  const { publicId: draft } = await aStory(paper, { state: 'draft', publishAt: null, headline: 'A draft' })
  return {
    paper,
    story,
    member,
    moderator,
    editor: await aPersonOf(paper, 'editor'),
    held,
    decided,
    draft,
    live: await aLiveStory(paper, 1),
  }
}

type Case = {
  /** Who may; nobody is let in below. */
  access: 'public' | 'member' | 'moderator' | 'writer' | 'editor'
  /** The page that the form stands on. */
  path: (scene: Scene) => string
  /** The form as somebody who may gets it, filled. */
  form: (scene: Scene) => Promise<Fields>
}

const page = async ({ paper }: Scene, path: string, person?: Person) =>
  (await ask(paper, path, { headers: person ? { cookie: cookieOf(paper, person) } : {} })).body
const DESK = '/admin/moderation'

async function own(scene: Scene): Promise<Fields> {
  const { paper, story, member } = scene
  await postAs(paper, member, story, 'Somebody’s own.')
  return formWith(await page(scene, story.href, member), 'version')
}

/** Every action there is. */
const CASES: Record<string, Case> = {
  signInAction: {
    access: 'public',
    path: () => '/sign-in',
    form: async (s) => filled(formWith(await page(s, '/sign-in'), 'password'), { email: 'x@example.org', password: 'wrong' }),
  },
  signUpAction: {
    access: 'public',
    path: () => '/sign-up',
    form: async (s) =>
      filled(formWith(await page(s, '/sign-up'), 'displayName'), {
        displayName: 'Xavier Once',
        email: 'xavier@example.org',
        password: 'four unrelated words',
      }),
  },
  signOutAction: { access: 'public', path: () => '/', form: async (s) => formsOf(await page(s, '/', s.member))[0] ?? [] },
  postCommentAction: {
    access: 'member',
    path: (s) => s.story.href,
    form: async (s) => filled(formWith(await page(s, s.story.href, s.member), 'comment'), { comment: 'Not to be posted.' }),
  },
  withdrawCommentAction: { access: 'member', path: (s) => s.story.href, form: own },
  restoreCommentAction: {
    access: 'member',
    path: (s) => s.story.href,
    async form(s) {
      await post(s.paper, s.story.href, await own(s), { cookie: cookieOf(s.paper, s.member) })
      return formWith(await page(s, s.story.href, s.member), 'version')
    },
  },
  decideAction: {
    access: 'moderator',
    path: () => DESK,
    form: async (s) => filled(await deskForm(s, s.held, 'version'), { decision: 'approve' }),
  },
  pickAction: {
    access: 'moderator',
    path: () => `${DESK}?queue=published`,
    form: async (s) => filled(await deskForm(s, s.decided, 'sentence'), { decision: 'pick', sentence: 'It was decided on and says so.' }),
  },
  storyAction: {
    access: 'writer',
    path: storyPath,
    form: async (s) => filled(await storyForm(s), { headline: 'Rewritten', intent: 'publish' }),
  },
  // No form of a page posts these two by themselves: what is posted here is the story's own.
  autosaveAction: { access: 'writer', path: storyPath, form: async (s) => filled(await storyForm(s), { headline: 'Typed over' }) },
  discardDraftAction: {
    access: 'writer',
    path: storyPath,
    async form(s) {
      const { intent: _, version, ...fields } = await formOf(s.draft, { kicker: 'Typed' })
      await autosaveDraft({ actor: s.editor }, { ...fields, version })
      const forms = formsOf(await page(s, storyPath(s), s.editor))
      return forms.find((form) => form.some(([name]) => name === 'article') && !form.some(([name]) => name === 'headline')) ?? []
    },
  },
  breakingAction: {
    access: 'editor',
    path: (s) => `/admin/articles/${s.story.publicId}`,
    form: async (s) => formWith(await page(s, `/admin/articles/${s.story.publicId}`, s.editor), 'hours'),
  },
  blockAction: {
    access: 'writer',
    path: livePath,
    form: async (s) => filled(formWith(await page(s, livePath(s), s.editor), 'words'), { words: 'Not to be added' }),
  },
  removeBlockAction: {
    access: 'writer',
    path: livePath,
    async form(s) {
      const [, list = ''] = (await page(s, livePath(s), s.editor)).split('id="line-')
      return formWith(list, 'block')
    },
  },
  uploadPictureAction: {
    access: 'writer',
    path: () => '/admin/pictures',
    form: async (s) => filled(formWith(await page(s, '/admin/pictures', s.editor), 'alt'), { alt: 'Not to be added' }),
  },
  undoAction: { access: 'moderator', path: () => `${DESK}?queue=published`, form: (s) => deskForm(s, s.decided, 'batch') },
}

function storyPath({ draft }: Scene): string {
  return `/admin/articles/${draft}`
}

function livePath({ live }: Scene): string {
  return `/admin/articles/${live.publicId}`
}

async function storyForm(scene: Scene): Promise<Fields> {
  return formWith(await page(scene, storyPath(scene), scene.editor), 'headline')
}

/** The form with that field on a comment's card. */
async function deskForm(scene: Scene, comment: string, name: string): Promise<Fields> {
  const html = await page(scene, await deskPathOf(scene.paper, comment), scene.moderator)
  const [, card = ''] = html.split(`id="comment-${comment}"`)
  return formWith(card.split('</article>', 1)[0] ?? '', name)
}

/** Everything that an action could have changed. */
async function stateOf(paper: Paper): Promise<string> {
  paper.use()
  return JSON.stringify([
    await commentRows(),
    await eventRows(),
    await storyRows(),
    await typedIn(paper),
    await pictureRows(),
    await frontSlotRows(),
    await blockRows(),
  ])
}

test('the table has every action', () => {
  expect(Object.keys(CASES).toSorted()).toEqual([...listActions().keys()].toSorted())
})

const BELOW: Record<Case['access'], (Standing | undefined)[]> = {
  public: [],
  member: [undefined],
  moderator: [undefined, 'newcomer', 'member', 'writer'],
  writer: [undefined, 'newcomer', 'member', 'moderator'],
  editor: [undefined, 'newcomer', 'member', 'moderator', 'writer'],
}

for (const [name, { access, path, form }] of Object.entries(CASES)) {
  for (const standing of BELOW[access]) {
    test(`${name} as ${standing ?? 'a guest'}`, async ({ paper }) => {
      paper.log.expect(NEXT_COMPLAINS)
      const scene = await sceneIn(paper)
      const fields = await form(scene)
      const cookie = standing ? cookieOf(paper, await aPersonOf(paper, standing)) : ''
      const before = await stateOf(paper)
      const id = listActions().get(name) ?? ''
      const plain = await post(paper, path(scene), fields, { cookie })
      if (standing) expect(plain.status).toBe(404)
      else if (access === 'member') expect(plain.status).toBe(401)
      else expect([plain.status, plain.headers.location]).toEqual([303, expect.stringMatching(/^\/sign-in/)])
      const scripted = await call(paper, path(scene), id, fields, { cookie })
      if (standing) expect(scripted.status).toBe(404)
      else if (access === 'member') expect(scripted.body).toContain('"not-signed-in"')
      else expect(scripted.headers['x-action-redirect']).toMatch(/^\/sign-in/)

      // From pages that have no such form, too.
      for (const elsewhere of ['/', scene.story.href, '/sign-in', '/no-such-page', '/api/health']) {
        for (const answer of [await post(paper, elsewhere, fields, { cookie }), await call(paper, elsewhere, id, fields, { cookie })]) {
          expect(answer.status, elsewhere).toBeLessThan(500)
          expect(answer.body, elsewhere).not.toContain('Waits.')
        }
      }
      expect(await stateOf(paper)).toBe(before)
    })
  }
}

test('the same forms act for those who may', async ({ paper }) => {
  const scene = await sceneIn(paper)
  const act = async (name: string, person: Person) => {
    const { path, form } = CASES[name] ?? CASES.signOutAction ?? { path: () => '', form: () => Promise.resolve([]) }
    return (await post(paper, path(scene), await form(scene), { cookie: cookieOf(paper, person) })).status
  }
  for (const name of ['postCommentAction', 'withdrawCommentAction', 'restoreCommentAction'])
    expect(await act(name, scene.member), name).toBe(303)
  for (const [name, id, state] of [
    ['decideAction', scene.held, 'published'],
    ['undoAction', scene.decided, 'held'],
  ] as const) {
    expect(await act(name, scene.moderator), name).toBe(303)
    expect((await rowOf(paper, id)).state, name).toBe(state)
  }
  await decideAs(paper, scene.moderator, scene.decided, 'approve')
  expect(await act('pickAction', scene.moderator)).toBe(303)
  expect((await rowOf(paper, scene.decided)).pickEventId).not.toBeNull()
})

test('a story’s forms act for editors, and for writers on what is theirs', async ({ paper }) => {
  const scene = await sceneIn(paper)
  const { editor, draft } = scene
  const send = async (name: string, person: Person, more: Record<string, string> = {}) =>
    (await post(paper, storyPath(scene), filled((await CASES[name]?.form(scene)) ?? [], more), { cookie: cookieOf(paper, person) })).status
  expect(await send('discardDraftAction', editor)).toBe(303)
  const { id } = await storyIn(paper, draft)
  expect((await typedIn(paper)).filter((typed) => typed.articleId === id)).toEqual([])
  const writer = await aPersonOf(paper, 'writer')
  const before = await stateOf(paper)
  for (const intent of ['save', 'publish', 'unpublish', 'preview']) expect(await send('storyAction', writer, { intent }), intent).toBe(404)
  const fields = await storyForm(scene)
  for (const name of ['storyAction', 'autosaveAction']) {
    const { body } = await call(paper, storyPath(scene), listActions().get(name) ?? '', fields, { cookie: cookieOf(paper, writer) })
    expect(body, name).toContain('"gone"')
  }
  for (const name of ['blockAction', 'removeBlockAction']) {
    const form = (await CASES[name]?.form(scene)) ?? []
    expect((await post(paper, livePath(scene), form, { cookie: cookieOf(paper, writer) })).status, name).toBe(404)
    const { body } = await call(paper, livePath(scene), listActions().get(name) ?? '', form, { cookie: cookieOf(paper, writer) })
    expect(body, name).toContain('"gone"')
  }
  expect(await stateOf(paper)).toBe(before)
  for (const name of ['blockAction', 'removeBlockAction']) {
    const form = (await CASES[name]?.form(scene)) ?? []
    expect((await post(paper, livePath(scene), form, { cookie: cookieOf(paper, editor) })).status, name).toBe(303)
  }
  expect(await send('storyAction', editor)).toBe(303)
  expect(await storyIn(paper, draft)).toMatchObject({ state: 'published', headline: 'Rewritten' })
})

test('a script’s call does what the form does', async ({ paper }) => {
  const scene = await sceneIn(paper)
  const fields = await CASES.decideAction?.form(scene)
  const answer = await call(paper, DESK, listActions().get('decideAction') ?? '', fields ?? [], {
    cookie: cookieOf(paper, scene.moderator),
  })
  expect(answer.status).toBe(200)
  expect((await rowOf(paper, scene.held)).state).toBe('published')
})

test('a member creates no second account', async ({ paper }) => {
  const scene = await sceneIn(paper)
  const { status, headers } = await post(paper, '/sign-up', (await CASES.signUpAction?.form(scene)) ?? [], {
    cookie: cookieOf(paper, scene.member),
  })
  expect(status).toBe(403)
  expect(headers['set-cookie']).toBeUndefined()
})

test('calls that no page makes are refused', async ({ paper }) => {
  paper.log.expect(NEXT_COMPLAINS)
  // What cannot even be read as a call is Next's to refuse.
  paper.log.expect(/^⨯ (?:\w+Error|Error): (?:Expected property name|Unexpected end of JSON|Connection closed|Invalid \w+|Referenced Blob)/)
  const [member, story] = [await aPersonOf(paper, 'member'), await aStory(paper)]
  const before = await stateOf(paper)
  const cookie = cookieOf(paper, member)
  const id = listActions().get('postCommentAction') ?? ''
  for (const unknown of ['0'.repeat(42), 'x', '', '../../etc/passwd', `${id}0`, '__proto__', 'constructor', '%00', 'a'.repeat(5000)])
    for (const path of [story.href, '/'])
      for (const headers of [{}, { cookie }] as Record<string, string>[]) {
        const { status, body } = await call(paper, path, unknown, [['comment', 'x']], headers)
        expect([unknown, path, status < 500], String(status)).toEqual([unknown, path, true])
        expect(body).not.toMatch(/node_modules|\n\s+at /)
      }
  const bodies = [
    '[]',
    '[null]',
    '["$K1"]',
    '[null,"$K9"]',
    '{',
    '',
    '[null,"$F1"]',
    '[null,{"__proto__":{"x":1}}]',
    '["$undefined","$1:constructor:constructor"]',
    '[{"then":"$1:__proto__:then"},"$@0"]',
    `[${'['.repeat(5000)}`,
    '"$Q1"',
    '"$W1"',
    '"$i0"',
    '"$B1337"',
  ]
  for (const body of bodies)
    for (const type of ['text/plain;charset=UTF-8', 'application/json', 'multipart/form-data; boundary=x']) {
      const sent = type.startsWith('multipart') ? `--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n${body}\r\n--x--\r\n` : body
      const headers = { origin: paper.origin, cookie, 'next-action': id, 'content-type': type }
      const answer = await ask(paper, story.href, { method: 'POST', body: sent, headers })
      expect(answer.body, `${type} ${body.slice(0, 60)}`).not.toMatch(/node_modules|\n\s+at /)
      expect(answer.status, `${type} ${body.slice(0, 60)}`).toBeLessThan(500)
      expect((await ask(paper, '/api/health')).status).toBe(200)
    }
  expect(await stateOf(paper)).toBe(before)
})

test('/admin answers guests and lower roles alike at every page', async ({ paper }) => {
  const member = cookieOf(paper, await aPersonOf(paper, 'member'))
  const toTheirOwn = await ask(paper, '/admin', { headers: { cookie: cookieOf(paper, await aPersonOf(paper, 'writer')) } })
  expect([toTheirOwn.status, toTheirOwn.headers.location]).toEqual([303, '/admin/articles'])
  for (const path of ['/admin', DESK, `${DESK}?queue=rejected`, '/admin/moderation?conflict=0000000000000000']) {
    const guest = await ask(paper, path)
    expect([guest.status, guest.headers.location], path).toEqual([303, expect.stringMatching(/^\/sign-in\?to=%2Fadmin/)])
    expect(guest.body).not.toContain('Waits.')
    for (const standing of path === '/admin' ? (['member'] as const) : (['member', 'writer'] as const)) {
      const lower = await ask(paper, path, { headers: { cookie: cookieOf(paper, await aPersonOf(paper, standing)) } })
      expect(lower.status, `${path} ${standing}`).toBe(404)
    }
    for (const headers of [{}, { cookie: member }, { cookie: member, 'next-router-prefetch': '1' }]) {
      const payload = await askPayload(paper, path, headers)
      expect(payload.body, path).not.toMatch(/data-card|desk\.approve/)
    }
    for (const standing of ['moderator', 'editor', 'admin'] as const) {
      const { status } = await ask(paper, path, { headers: { cookie: cookieOf(paper, await aPersonOf(paper, standing)) } })
      expect(status, `${path} ${standing}`).toBe(path === '/admin' ? 303 : 200)
    }
  }
})
