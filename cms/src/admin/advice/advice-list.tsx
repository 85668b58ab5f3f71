import { Box, Flex, Typography } from '@strapi/design-system';

export function AdviceList({ items }: { readonly items: readonly string[] }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {items.map((item) => (
        <Box
          tag="li"
          key={item}
          paddingLeft={2}
          borderColor="warning500"
          borderStyle="solid"
          borderWidth="0 0 0 2px"
        >
          <Typography variant="pi" textColor="neutral800">
            {item}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
