import { useEffect, useState } from 'react';
import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import { noBreak } from '../../network/no-break';
import { TextField } from './text-field';
import { messageOf } from '../asking/use-or-tell';
import { useGuide } from './use-searches';

interface Found {
  readonly documentId: string;
}

interface Props<Choice extends Found> {
  readonly what: 'synonym-groups' | 'sheets';
  readonly label: string;
  readonly hint: string;
  readonly nameOf: (choice: Choice) => string;
  readonly chosen: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

const PAUSE_MS = 200;
const LEAST_LETTERS = 2;

/** One types a few letters, and chooses among what has them. */
export function ChoiceSearch<Choice extends Found>(props: Props<Choice>) {
  const { what, label, hint, nameOf, chosen, onChoose } = props;
  const { find } = useGuide();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Choice[]>([]);
  const [status, setStatus] = useState('');

  useEffect(() => {
    let isLate = false;
    const ask = async (): Promise<void> => {
      const isShort = words.trim().length < LEAST_LETTERS;
      const choices = isShort ? [] : await find<Choice>(what, words);
      if (isLate) return;
      setFound(choices);
      setStatus(isShort ? '' : toStatus(choices.length));
    };
    const timer = setTimeout(() => {
      ask().catch((error: unknown) => setStatus(messageOf(error)));
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
    // `find` is another function at each rendering, and always the same question.
  }, [what, words]);

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <TextField name={what} label={label} hint={hint} value={words} onChange={setWords} />
      <Typography role="status" variant="pi" textColor="neutral600">
        {status}
      </Typography>
      {found.length > 0 && (
        <Box maxHeight="22rem" overflow="auto" padding={1}>
          <Radio.Group
            aria-label={label}
            value={chosen?.documentId ?? ''}
            onValueChange={(id) => {
              const choice = found.find(({ documentId }) => documentId === id);
              if (choice) onChoose(choice);
            }}
          >
            {found.map((choice) => (
              <Radio.Item key={choice.documentId} value={choice.documentId}>
                {noBreak(nameOf(choice))}
              </Radio.Item>
            ))}
          </Radio.Group>
        </Box>
      )}
    </Flex>
  );
}

function toStatus(count: number): string {
  if (count === 0) return 'Rien n’a ces lettres.';
  return noBreak(count === 1 ? 'Un choix :' : `${count} choix :`);
}
