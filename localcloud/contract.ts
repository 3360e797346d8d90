import { accountContract } from '@shared/account/contract'
import { codesContract } from '@shared/assistance/codes/contract'
import { assistanceContract } from '@shared/assistance/contract'
import { feeds } from '@shared/assistance/feeds/all'
import { feedsContract } from '@shared/assistance/feeds/contract'
import { figuresContract } from '@shared/assistance/figures/contract'
import { papersContract } from '@shared/assistance/papers/contract'
import { returnsContract } from '@shared/assistance/returns/contract'
import { sweepContract } from '@shared/sweep/contract'
import { sheetsContract } from '@shared/assistance/sheets/contract'
import { deskContract } from '@shared/desk/contract'
import { leadsContract } from '@shared/desk/leads/contract'
import { officesContract } from '@shared/desk/offices/contract'
import { marriageContract } from '@shared/marriage/contract'
import { mealsContract } from '@shared/meals/contract'
import type { Contract } from '@shared/kernel/contract'
import { formatName, publishedRow } from '@shared/kernel/feed'
import { fieldFaults, problemCodes } from '@shared/kernel/problem'
import * as z from 'zod/mini'

const contracts: Readonly<Record<string, Contract>> = {
  account: accountContract,
  assistance: assistanceContract,
  codes: codesContract,
  desk: deskContract,
  feeds: feedsContract,
  leads: leadsContract,
  marriage: marriageContract,
  meals: mealsContract,
  figures: figuresContract,
  offices: officesContract,
  papers: papersContract,
  returns: returnsContract,
  sheets: sheetsContract,
  sweep: sweepContract,
}

const publishedFunctions = () =>
  Object.fromEntries(
    Object.entries(contracts).map(([name, contract]) => [
      name,
      Object.fromEntries(
        Object.entries(contract).map(([verb, { who, input, output }]) => [
          verb,
          {
            who,
            // Trap: a field that zod transforms has no schema of its own on the far side; what is sent is what counts.
            input: z.toJSONSchema(input(), { io: 'input', unrepresentable: 'any' }),
            output: z.toJSONSchema(output(), { io: 'output', unrepresentable: 'any' }),
          },
        ]),
      ),
    ]),
  )

const publishedFeeds = () =>
  Object.fromEntries(
    feeds.map((feed) => [
      feed.id,
      { title: feed.title, format: formatName(feed), key: feed.key, row: publishedRow(feed) },
    ]),
  )

/**
 * What `GET /contract` answers: every verb of every function as JSON Schema, with who may call it; every way a call can be
 * refused, and a field; and a row of every feed as JSON Schema.
 */
export const publishedContract = () => ({
  functions: publishedFunctions(),
  problems: problemCodes,
  faults: fieldFaults,
  feeds: publishedFeeds(),
})
