import { feeds } from '@shared/assistance/feeds/all'
import { fieldsOf } from '@shared/kernel/feed'
import { problemCodes } from '@shared/kernel/problem'
import { functionNames } from '../../cloudfunctions/build'
import type { publishedContract } from '../../localcloud/contract'
import { openCounter } from './counter'
import { everyVerb } from './verbs'

let published: ReturnType<typeof publishedContract>

beforeAll(async () => {
  const counter = await openCounter()
  const answer = await fetch(`${counter.cloud.url}/contract`)
  published = (await answer.json()) as typeof published
  await counter.close()
}, 60_000)

it('every function that is built is in the published contract, and no other', () => {
  expect(Object.keys(published.functions).sort()).toEqual([...functionNames].sort())
})

it('every verb is in it, with who may call it and what it takes and answers', () => {
  const named = (verbs: readonly { name: string; verb: string }[]) =>
    [...new Set(verbs.map(({ name, verb }) => `${name}.${verb}`))].sort()
  const there = Object.entries(published.functions).flatMap(([name, verbs]) =>
    Object.keys(verbs).map((verb) => ({ name, verb })),
  )
  expect(named(there)).toEqual(named(everyVerb))
  for (const { name, verb } of there) {
    const entry = published.functions[name]?.[verb]
    expect(entry?.who.length).toBeGreaterThan(0)
    for (const side of [entry?.input, entry?.output]) {
      expect(side).toHaveProperty('$schema')
      // A schema that says nothing would let anything through.
      expect(Object.keys(side ?? {})).toContainEqual(expect.stringMatching(/^(properties|oneOf)$/))
    }
  }
})

it('every way a call can be refused is in it', () => {
  expect(published.problems).toEqual(problemCodes)
})

it('every feed is in it, every field with its name and its meaning', () => {
  expect(Object.keys(published.feeds)).toEqual(feeds.map(({ id }) => id))
  for (const feed of feeds) {
    const { title, key, row } = published.feeds[feed.id] ?? {}
    expect({ title, key }).toEqual({ title: feed.title, key: feed.key })
    expect(row).toMatchObject({
      properties: Object.fromEntries(
        fieldsOf(feed).map(({ name, ...words }) => [name, expect.objectContaining(words)]),
      ),
      required: fieldsOf(feed).map(({ name }) => name),
    })
  }
})
