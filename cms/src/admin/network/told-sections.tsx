import { Box, Flex, Typography } from '@strapi/design-system';
import type { Section } from './network';

interface Props {
  readonly sections: readonly Section[];
  /** Below the heading that they explain. */
  readonly level: 'h3' | 'h4';
}

export const ToldSections = ({ sections, level }: Props) => (
  <Flex direction="column" alignItems="stretch" gap={4}>
    {sections.map(({ heading, items }) => (
      <Box key={heading}>
        <Typography tag={level} variant="omega" fontWeight="bold">
          {heading}
        </Typography>
        <Box tag="ul" paddingLeft={5} paddingTop={1} style={{ listStyle: 'disc' }}>
          {items.map((item) => (
            <Typography key={item} tag="li" variant="omega" style={{ display: 'list-item' }}>
              {item}
            </Typography>
          ))}
        </Box>
      </Box>
    ))}
  </Flex>
);
