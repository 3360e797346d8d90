import type { Command } from '../sdk'
import type { Ask, Asked, Change } from './operations'

function conditionOf(command: Command, ask: Ask): unknown {
  switch (ask.how) {
    case 'in':
    case 'nin':
      return command[ask.how]([...ask.values])
    case 'has':
      return ask.value
    case 'exists':
      return command.exists(ask.value)
    case 'eq':
    case 'neq':
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return command[ask.how](ask.value)
  }
}

/** A query as the SDK takes it. */
export function queryOf(command: Command, { join, asks }: Asked): object {
  const parts = asks.map((ask) => ({ [ask.field]: conditionOf(command, ask) }))
  return join === 'and' ? (Object.assign({}, ...parts) as object) : command.or(...parts)
}

function writingOf(command: Command, change: Change): unknown {
  switch (change.how) {
    case 'write':
    case 'merge':
      return change.value
    case 'replace':
      return command.set(change.value)
    case 'remove':
      return command.remove()
    case 'inc':
    case 'mul':
    case 'min':
    case 'max':
    case 'push':
    case 'addToSet':
    case 'pull':
      return command[change.how](change.value)
  }
}

/** An update as the SDK takes it. */
export const dataOf = (command: Command, changes: readonly Change[]): object =>
  Object.fromEntries(changes.map((change) => [change.field, writingOf(command, change)]))
