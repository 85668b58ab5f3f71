import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { noBreak } from '../../network/no-break';
import type { Choice } from './choice-select';

interface Props {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
  /** Said when there is nothing to choose. */
  readonly none: string;
  readonly onChange: (values: readonly string[]) => void;
}

export function CheckboxList({ legend, choices, values, none, onChange }: Props) {
  const toggle = (value: string, isChosen: boolean): void =>
    onChange(isChosen ? [...values, value] : values.filter((one) => one !== value));
  return (
    <Box tag="fieldset" style={{ border: 0, margin: 0, padding: 0 }}>
      <Typography tag="legend" variant="pi" fontWeight="bold">
        {noBreak(legend)}
      </Typography>
      <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={2}>
        {choices.length === 0 && <Typography textColor="neutral600">{none}</Typography>}
        {choices.map(({ value, label }) => (
          <Checkbox
            key={value}
            checked={values.includes(value)}
            onCheckedChange={(checked) => toggle(value, checked === true)}
          >
            {label}
          </Checkbox>
        ))}
      </Flex>
    </Box>
  );
}
