import { useEffect, useRef, useState } from 'react';
import { Alert, Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { noBreak } from '../../network/no-break';
import type { Imagined } from './change';
import { OutcomeList } from './outcome-list';
import { TextField } from './text-field';
import type { Tried } from './trial';
import { messageOf } from '../asking/use-or-tell';
import { useGuide } from './use-searches';

interface Props {
  readonly words: string;
  /** Null: nothing to imagine yet. */
  readonly imagined: Imagined | null;
}

/** What readers find today and what they would find, before anything is saved. */
export function TrialPanel({ words, imagined }: Props) {
  const { tryOut } = useGuide();
  const [query, setQuery] = useState(words);
  const [tried, setTried] = useState<{ of: string; found: Tried } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const answer = useRef<HTMLDivElement>(null);
  // It comes below what is seen of the dialog.
  useEffect(() => {
    // A promise in recent browsers, which React would take for what undoes the effect.
    void answer.current?.scrollIntoView({ block: 'nearest' });
  }, [tried, failure]);
  const asked = JSON.stringify([query, imagined]);

  const ask = async (): Promise<void> => {
    if (!imagined) return;
    setAsking(true);
    setFailure(null);
    try {
      setTried({ of: asked, found: await tryOut(query, imagined) });
    } catch (error) {
      setFailure(messageOf(error));
    }
    setAsking(false);
  };
  return (
    <Box
      tag="section"
      aria-label="Essayer avant d’enregistrer"
      background="neutral100"
      hasRadius
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h3" variant="delta">
          Essayer avant d’enregistrer
        </Typography>
        <TextField name="query" label="Recherche à essayer" value={query} onChange={setQuery} />
        <Flex>
          <Button
            type="button"
            variant="secondary"
            loading={asking}
            disabled={!imagined || query.trim() === ''}
            onClick={() => void ask()}
          >
            Essayer
          </Button>
        </Flex>
        <div role="status" ref={answer}>
          {failure !== null && (
            <Alert
              variant="warning"
              title="L’essai n’a pas pu être fait."
              closeLabel="Fermer"
              onClose={() => setFailure(null)}
            >
              {noBreak(failure)}
            </Alert>
          )}
          {tried && (
            <Grid.Root gap={4} style={{ opacity: tried.of === asked ? 1 : 0.5 }}>
              <Grid.Item col={6} xs={12} alignItems="stretch">
                <OutcomeList title="Aujourd’hui" outcome={tried.found.today} before={null} />
              </Grid.Item>
              <Grid.Item col={6} xs={12} alignItems="stretch">
                <OutcomeList
                  title="Avec ce changement"
                  outcome={tried.found.changed}
                  before={tried.found.today}
                />
              </Grid.Item>
            </Grid.Root>
          )}
        </div>
      </Flex>
    </Box>
  );
}
