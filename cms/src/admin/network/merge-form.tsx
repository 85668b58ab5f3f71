import { useState } from 'react';
import { ChoiceSelect, toChoices } from './choice-select';
import { FormFrame } from './form-frame';
import type { FormProps } from './network';

export function MergeForm({ network: { agencies }, onAsk }: FormProps) {
  const [agency, setAgency] = useState('');
  const [into, setInto] = useState('');
  return (
    <FormFrame
      explanation="Tout ce que la première agence avait devient à la seconde : fiches, interlocuteurs, partenariats, comptes. Son nom s’ajoute aux anciens noms, ses adresses mènent à la seconde."
      isComplete={agency !== '' && into !== '' && agency !== into}
      onSubmit={() => onAsk({ kind: 'merge', request: { agency, into } })}
    >
      <ChoiceSelect
        name="agency"
        label="Agence qui disparaît"
        hint="L’agence qui coordonne le réseau n’est pas dans la liste."
        required
        choices={toChoices(agencies.filter(({ isCoordinator }) => !isCoordinator))}
        value={agency}
        onChange={setAgency}
      />
      <ChoiceSelect
        name="into"
        label="Agence qu’elle rejoint"
        required
        choices={toChoices(agencies.filter(({ uuid }) => uuid !== agency))}
        value={into}
        onChange={setInto}
      />
    </FormFrame>
  );
}
