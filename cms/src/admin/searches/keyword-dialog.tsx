import { useState } from 'react';
import type { SheetChoice } from '../../search-log/choices';
import { addKeyword, keywordEffects } from './change';
import { ChangeDialog, type DialogProps } from './change-dialog';
import { ChoiceSearch } from './choice-search';
import { nameOf, orderHint } from './searches';
import { TextField } from './text-field';

const toSheetName = ({ reference, title }: SheetChoice): string =>
  [reference, title].filter(Boolean).join(' – ');

/** A word joins the keywords of a sheet, by the rules of any save of it. */
export function KeywordDialog(props: DialogProps) {
  const [term, setTerm] = useState(nameOf(props.row.terms));
  const [sheet, setSheet] = useState<SheetChoice | null>(null);
  return (
    <ChangeDialog
      {...props}
      title="Ajouter un mot-clé à une fiche"
      effect={
        sheet
          ? keywordEffects[sheet.state]
          : 'Un mot-clé ne mène qu’à cette fiche ; un synonyme vaut pour toutes.'
      }
      change={sheet && term.trim() !== '' ? addKeyword(sheet, term.trim()) : null}
    >
      <TextField
        name="term"
        label="Mot-clé"
        hint={orderHint(props.row.terms)}
        value={term}
        required
        onChange={setTerm}
      />
      <ChoiceSearch<SheetChoice>
        what="sheets"
        label="Fiche"
        hint="Sa référence, ou quelques lettres de son titre."
        nameOf={toSheetName}
        chosen={sheet}
        onChoose={setSheet}
      />
    </ChangeDialog>
  );
}
