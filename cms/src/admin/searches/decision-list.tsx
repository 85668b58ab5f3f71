import { Box, Flex, Typography } from '@strapi/design-system';
import { noBreak } from '../../network/no-break';
import { toDay } from '../accounts/accounts';
import { decisionLabels, nameOf, quote, type PastDecision } from './searches';

const whoOf = ({ by, account }: PastDecision): string => by ?? `compte n° ${account}, supprimé`;

const whatOf = ({ kind, told }: PastDecision): string =>
  told ? `${decisionLabels[kind]} : ${told}` : decisionLabels[kind];

/** A search that is still made on a later day comes back to the other lists. */
export function DecisionList({ decisions }: { readonly decisions: readonly PastDecision[] }) {
  return (
    <Box background="neutral0" hasRadius shadow="filterShadow" padding={6}>
      <Typography tag="p" textColor="neutral600">
        {noBreak(
          'Une recherche traitée quitte les listes. Elle y revient si, les jours suivants, les lecteurs n’y trouvent toujours rien.',
        )}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={4}>
        {decisions.length === 0 && <Typography tag="li">Aucune pour l’instant.</Typography>}
        {decisions.map((decision) => (
          <Box tag="li" key={decision.id}>
            <Typography fontWeight="semiBold">{noBreak(quote(nameOf(decision.terms)))}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {noBreak(`Traité le ${toDay(decision.at)}, ${whoOf(decision)}. ${whatOf(decision)}`)}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Box>
  );
}
