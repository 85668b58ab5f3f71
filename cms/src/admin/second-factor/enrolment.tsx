import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { QRCodeSVG } from 'qrcode.react';
import { texts } from './texts';

interface Props {
  /** In base 32. */
  readonly secret: string;
  /** `otpauth://…`: what the QR code says. */
  readonly address: string;
}

/** Everything that the application must know; the code that it then shows is asked below. */
export function Enrolment({ secret, address }: Props) {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      <Step number={1}>{texts.application}</Step>
      <Step number={2}>
        {texts.scan}
        <Flex gap={4} paddingTop={3} alignItems="center" wrap="wrap">
          {/* White around it, in the dark theme too: cameras need the contrast. */}
          <Box padding={3} style={{ background: '#ffffff' }}>
            <QRCodeSVG value={address} size={168} title="Code QR pour votre application" />
          </Box>
          <Box style={{ flex: '1 1 20rem' }}>
            <Typography tag="p" variant="omega">
              {texts.orCopy}
            </Typography>
            <Typography tag="p" fontWeight="semiBold" style={{ fontFamily: 'monospace' }}>
              {secret.replace(/(.{4})(?=.)/g, '$1 ')}
            </Typography>
          </Box>
        </Flex>
      </Step>
      <Step number={3}>{texts.confirm}</Step>
    </Flex>
  );
}

const Step = ({ number, children }: { readonly number: number; readonly children: ReactNode }) => (
  <Typography tag="li" variant="omega" style={{ listStyle: 'none' }}>
    <Typography fontWeight="bold">{`${number}. `}</Typography>
    {children}
  </Typography>
);
