import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { texts } from './texts';

interface Props {
  readonly codes: readonly string[];
  /** The person has them. */
  readonly onDone: () => void;
}

/** Shown once: the server keeps their hashes alone. */
export function RecoveryCodes({ codes, onDone }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="h2" variant="delta">
        {texts.codesTitle}
      </Typography>
      <Typography>{texts.codesWhy}</Typography>
      <Box background="neutral100" padding={4} hasRadius>
        <Flex tag="ul" wrap="wrap" gap={2}>
          {codes.map((code) => (
            <Typography key={code} tag="li" style={{ fontFamily: 'monospace', flex: '1 1 20rem' }}>
              {code}
            </Typography>
          ))}
        </Flex>
      </Box>
      <Flex gap={2} wrap="wrap">
        {/* Only where the browser allows it: over https, or on this machine. */}
        {'clipboard' in navigator && (
          <Button variant="secondary" onClick={() => void copy()}>
            {copied ? 'Codes copiés' : 'Copier les codes'}
          </Button>
        )}
        <Button onClick={onDone}>J’ai noté mes codes</Button>
      </Flex>
    </Flex>
  );
}
