import { accountContract } from '@shared/account/contract'
import { assistanceContract } from '@shared/assistance/contract'
import { papersContract } from '@shared/assistance/papers/contract'
import { returnsContract } from '@shared/assistance/returns/contract'
import { sheetsContract } from '@shared/assistance/sheets/contract'
import { deskContract } from '@shared/desk/contract'
import type { Contract } from '@shared/kernel/contract'
import * as z from 'zod/mini'

const contracts: Readonly<Record<string, Contract>> = {
  account: accountContract,
  assistance: assistanceContract,
  desk: deskContract,
  papers: papersContract,
  returns: returnsContract,
  sheets: sheetsContract,
}

/** Every verb of every function as JSON Schema, with who may call it: what `GET /contract` answers. */
export const publishedContract = () =>
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
