import { useState } from 'react';
import { Box, Tabs, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { noBreak } from '../../network/no-break';
import { MANAGE_SEARCHES } from '../../search-log/manage-searches';
import { ChoiceSelect } from '../network/choice-select';
import { DecisionList } from './decision-list';
import { KeywordDialog } from './keyword-dialog';
import { SearchTable, type Action } from './search-table';
import { periods, type SearchedTerms } from './searches';
import { SignpostDialog } from './signpost-dialog';
import { SynonymDialog } from './synonym-dialog';
import { useSearches } from './use-searches';

export default function SearchesPage() {
  return (
    <Page.Protect permissions={[{ action: MANAGE_SEARCHES, subject: null }]}>
      <Searches />
    </Page.Protect>
  );
}

const dialogs = { synonym: SynonymDialog, keyword: KeywordDialog, signpost: SignpostDialog };

const lists = [
  {
    value: 'unanswered',
    label: 'Sans résultat',
    countLabel: 'Sans résultat',
    none: 'Rien à signaler : sur cette période, aucune recherche n’est restée sans résultat trois jours différents.',
  },
  {
    value: 'notFollowed',
    label: 'Non suivies',
    countLabel: 'Non suivies',
    none: 'Rien à signaler : sur cette période, les lecteurs ouvrent ce que le guide leur propose.',
  },
] as const;

function Searches() {
  const [days, setDays] = useState('30');
  const { page, failed, save, setAside } = useSearches(days);
  const [open, setOpen] = useState<{ dialog: keyof typeof dialogs; row: SearchedTerms } | null>(
    null,
  );
  if (failed) return <Page.Error />;
  if (!page) return <Page.Loading />;
  const act = (action: Action, row: SearchedTerms): void => {
    if (action === 'set-aside') void setAside(row.terms);
    else setOpen({ dialog: action, row });
  };
  const Dialog = open && dialogs[open.dialog];
  return (
    <Page.Main>
      <Page.Title>Recherches du guide</Page.Title>
      <Layouts.Header
        title="Recherches du guide"
        subtitle="Ce que les lecteurs cherchent et ne trouvent pas, avec de quoi leur répondre."
        primaryAction={
          <Box width="22rem">
            <ChoiceSelect
              name="days"
              label="Période"
              choices={periods}
              value={days}
              onChange={setDays}
            />
          </Box>
        }
      />
      <Layouts.Content>
        <Box paddingBottom={4}>
          <Typography tag="p" textColor="neutral600">
            {noBreak(
              'Des mots, jamais des phrases ni des personnes. Une recherche se montre quand elle a été faite trois jours différents, et s’efface après 90 jours.',
            )}
          </Typography>
        </Box>
        <Tabs.Root variant="simple" defaultValue="unanswered">
          <Tabs.List aria-label="Recherches du guide">
            {lists.map(({ value, label }) => (
              <Tabs.Trigger key={value} value={value}>
                {`${label} (${page[value].length})`}
              </Tabs.Trigger>
            ))}
            <Tabs.Trigger value="decisions">Traitées</Tabs.Trigger>
          </Tabs.List>
          <Box paddingTop={4}>
            {lists.map(({ value, countLabel, none }) => (
              <Tabs.Content key={value} value={value}>
                <SearchTable
                  rows={page[value]}
                  countLabel={countLabel}
                  countOf={(row) => row[value]}
                  none={none}
                  onAct={act}
                />
              </Tabs.Content>
            ))}
            <Tabs.Content value="decisions">
              <DecisionList decisions={page.decisions} />
            </Tabs.Content>
          </Box>
        </Tabs.Root>
      </Layouts.Content>
      {open && Dialog && (
        <Dialog
          row={open.row}
          onClose={() => setOpen(null)}
          onSave={(change) => save(open.row.terms, change)}
        />
      )}
    </Page.Main>
  );
}
