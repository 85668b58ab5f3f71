import { useState } from 'react';
import { createSignpost, type SignpostForm } from './change';
import { ChangeDialog, type DialogProps } from './change-dialog';
import { nameOf } from './searches';
import { TextField } from './text-field';

const fields = [
  {
    name: 'title',
    label: 'Besoin',
    hint: 'Le besoin que le réseau ne sert pas, tel que le lecteur le nomme.',
    isLong: false,
  },
  {
    name: 'terms',
    label: 'Mots qui y mènent',
    hint: 'Des choses, pas des actions. Un par ligne.',
    isLong: true,
  },
  {
    name: 'answeredBy',
    label: 'Qui répond',
    hint: 'L’organisme ou la fonction, jamais le nom d’une personne.',
    isLong: false,
  },
  {
    name: 'whatToDo',
    label: 'Que faire',
    hint: 'La première démarche, en deux ou trois phrases.',
    isLong: true,
  },
  {
    name: 'url',
    label: 'Adresse internet',
    hint: 'La page officielle où commencer. Facultatif.',
    isLong: false,
  },
] as const;

const required = ['title', 'terms', 'answeredBy', 'whatToDo'] as const;

/** The network does not serve the need: the guide says who does. */
export function SignpostDialog(props: DialogProps) {
  const words = nameOf(props.row.terms);
  const [form, setForm] = useState<SignpostForm>({
    title: '',
    terms: words,
    answeredBy: '',
    whatToDo: '',
    url: '',
  });
  const isComplete = required.every((name) => form[name].trim() !== '');
  return (
    <ChangeDialog
      {...props}
      title="Créer un panneau hors réseau"
      effect="Le panneau est en ligne dès l’enregistrement. Vous le retrouverez dans « Hors réseau »."
      change={isComplete ? createSignpost(form, new Date()) : null}
    >
      {fields.map(({ name, ...field }) => (
        <TextField
          key={name}
          {...field}
          name={name}
          required={name !== 'url'}
          value={form[name]}
          onChange={(value) => setForm((before) => ({ ...before, [name]: value }))}
        />
      ))}
    </ChangeDialog>
  );
}
