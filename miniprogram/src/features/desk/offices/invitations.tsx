import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import type { InvitationRow } from '@shared/desk/offices/staff-contract'
import type { UnitRow } from '@shared/desk/offices/units-contract'
import { roleNames } from '../../../copy/account'
import { momentOf } from '../../../copy/dates'
import { officesCopy as words } from '../../../copy/offices'
import { newId } from '../../../drafts/draft'
import { Trouble } from '../../../patterns/trouble'
import { call, type Answer } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Link } from '../../../ui/link'
import { List, Row } from '../../../ui/list'
import { Section } from '../../../ui/section'
import { Sheet } from '../../../ui/sheet'
import { useDoing } from '../../../patterns/doing'
import { FormSheet } from '../form-sheet'
import { PostFields, sentPost, type TypedPost } from './post-fields'

const NOBODY: TypedPost = { name: '', village: '', site: '' }

type Made = Answer<'offices', 'invite'> & { readonly name: string }

/** As it is read out: 1234 5678 9012. */
const inGroups = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ')

/** The code, said once. */
function CodeSheet({ made, onClose }: { readonly made: Made; readonly onClose: () => void }) {
  const actions = <Button onPress={onClose}>{words.known}</Button>
  return (
    <Sheet open title={words.code} onClose={onClose} actions={actions}>
      <View className="stack">
        <View className="offices-code">{inGroups(made.code)}</View>
        <View>{words.codeText(made.name, momentOf(made.until))}</View>
      </View>
    </Sheet>
  )
}

type FormProps = {
  readonly unit: UnitRow
  readonly onClose: () => void
  readonly onMade: (made: Made) => void
}

function InviteSheet({ unit, onClose, onMade }: FormProps) {
  const [post, setPost] = useState(NOBODY)
  // One sheet asks once: pressed twice it is the same invitation.
  const requestId = useRef(newId()).current
  const { busy, problem, run, errorAt } = useDoing()
  const make = async () => {
    const asked = { requestId, unitId: unit.id, ...sentPost(post) }
    const made = await run(() => call('offices', 'invite', asked))
    if (made) onMade({ ...made, name: post.name.trim() })
  }
  return (
    <FormSheet
      title={words.add}
      act={words.make}
      busy={busy}
      problem={problem}
      onAct={() => void make()}
      onClose={onClose}
    >
      <View className="small">{words.addHint}</View>
      <PostFields unit={unit} post={post} onChange={setPost} errorAt={errorAt} />
    </FormSheet>
  )
}

type Props = {
  readonly unit: UnitRow
  readonly invitations: readonly InvitationRow[]
  readonly onChanged: (words: string) => Promise<void>
}

/** Inviting somebody, and who has not come yet. */
export function Invitations({ unit, invitations, onChanged }: Props) {
  const [asking, setAsking] = useState(false)
  const [made, setMade] = useState<Made>()
  const { problem, run } = useDoing()
  const uninvite = async (invitationId: string) => {
    const done = await run(() => call('offices', 'uninvite', { invitationId }))
    if (done) await onChanged(words.uninvited)
  }
  const finish = (next: Made) => {
    setAsking(false)
    setMade(next)
  }
  const known = () => {
    setMade(undefined)
    void onChanged(words.invitedOne)
  }
  return (
    <>
      <Button icon="plus" kind="quiet" onPress={() => setAsking(true)}>
        {words.add}
      </Button>
      {asking && <InviteSheet unit={unit} onClose={() => setAsking(false)} onMade={finish} />}
      {made && <CodeSheet made={made} onClose={known} />}
      <Trouble problem={problem} />
      {invitations.length > 0 && (
        <Section title={words.invited}>
          <List label={words.invited}>
            {invitations.map(({ invitationId, name, role, until, expired }) => (
              <Row
                key={invitationId}
                end={
                  <Link label={words.uninviteOf(name)} onPress={() => void uninvite(invitationId)}>
                    {words.uninvite}
                  </Link>
                }
              >
                <View className="strong">{`${name}，${roleNames[role]}`}</View>
                <View className="small">
                  {expired ? words.expired : words.until(momentOf(until))}
                </View>
              </Row>
            ))}
          </List>
        </Section>
      )}
    </>
  )
}
