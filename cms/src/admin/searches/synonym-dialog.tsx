import { useState } from 'react';
import { Radio } from '@strapi/design-system';
import type { GroupChoice } from '../../search-log/choices';
import { parseLines } from '../../text-list';
import { addToGroup, createGroup, type Change } from './change';
import { ChangeDialog, type DialogProps } from './change-dialog';
import { ChoiceSearch } from './choice-search';
import { nameOf, orderHint } from './searches';
import { TextField } from './text-field';

const toGroupName = ({ terms, targets, direction }: GroupChoice): string =>
  direction === 'ONE_WAY' ? `${terms.join(', ')} → ${targets.join(', ')}` : terms.join(', ');

/** A word joins a group of the vocabulary, or begins one. */
export function SynonymDialog(props: DialogProps) {
  const words = nameOf(props.row.terms);
  const [isNew, setIsNew] = useState(false);
  const [term, setTerm] = useState(words);
  const [group, setGroup] = useState<GroupChoice | null>(null);
  const [lines, setLines] = useState(`${words}\n`);

  const toChange = (): Change | null => {
    if (isNew) return parseLines(lines).length < 2 ? null : createGroup(lines);
    return group && term.trim() !== '' ? addToGroup(group, term.trim()) : null;
  };
  return (
    <ChangeDialog
      {...props}
      title="Ajouter à un synonyme"
      effect="Le vocabulaire est en ligne dès l’enregistrement, pour toutes les fiches."
      change={toChange()}
    >
      <Radio.Group
        aria-label="Groupe de mots"
        value={isNew ? 'new' : 'known'}
        onValueChange={(value) => setIsNew(value === 'new')}
      >
        <Radio.Item value="known">Un groupe qui existe</Radio.Item>
        <Radio.Item value="new">Un nouveau groupe</Radio.Item>
      </Radio.Group>
      {isNew ? (
        <TextField
          name="terms"
          label="Mots qui désignent la même chose"
          hint="Un par ligne, deux au moins : les mots du lecteur, puis ceux des fiches."
          value={lines}
          required
          isLong
          onChange={setLines}
        />
      ) : (
        <>
          <TextField
            name="term"
            label="Mot à ajouter"
            hint={orderHint(props.row.terms)}
            value={term}
            required
            onChange={setTerm}
          />
          <ChoiceSearch<GroupChoice>
            what="synonym-groups"
            label="Groupe où l’ajouter"
            hint="Quelques lettres d’un mot que le guide connaît déjà, comme « cimetière »."
            nameOf={toGroupName}
            chosen={group}
            onChoose={setGroup}
          />
        </>
      )}
    </ChangeDialog>
  );
}
