import type { FormEvent, ReactNode } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { noBreak } from '../../network/no-break';

interface Props {
  readonly explanation: string;
  readonly isComplete: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form never changes anything by itself: it shows what would change. */
export function FormFrame({ explanation, isComplete, onSubmit, children }: Props) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit}>
      <Box background="neutral0" hasRadius shadow="filterShadow" padding={6}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography tag="p" textColor="neutral600">
            {noBreak(explanation)}
          </Typography>
          {children}
          <Flex>
            <Button type="submit" disabled={!isComplete}>
              Voir ce qui va changer
            </Button>
          </Flex>
        </Flex>
      </Box>
    </form>
  );
}
