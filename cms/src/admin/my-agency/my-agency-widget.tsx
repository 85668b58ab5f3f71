import { useEffect, useState } from 'react';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { concepts } from '../../concepts';
import type { MyAgency, Proposal } from '../../my-agency/serve-my-agency';

/** « Mon agence », on the home page: for whom one writes, and what waits for an answer. */
export function MyAgencyWidget() {
  const { get } = useFetchClient();
  const [mine, setMine] = useState<MyAgency | 'failed' | null>(null);
  useEffect(() => {
    get<{ data: MyAgency }>('/guide/my-agency').then(
      ({ data }) => setMine(data.data),
      () => setMine('failed'),
    );
  }, [get]);
  if (mine === null) return <Typography>Chargement…</Typography>;
  if (mine === 'failed')
    return (
      <Typography textColor="danger600">Le serveur ne répond pas. Rechargez la page.</Typography>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography
        variant="omega"
        fontWeight="semiBold"
        textColor={mine.notice ? 'danger600' : 'neutral800'}
      >
        {mine.notice ?? greetingOf(mine)}
      </Typography>
      {mine.kind === 'nobody' ? null : <Proposals kind={mine.kind} proposals={mine.proposals} />}
    </Flex>
  );
}

const greetingOf = ({ agency }: MyAgency): string =>
  agency
    ? `Vous écrivez pour ${agency}.`
    : 'Vous coordonnez le réseau : tout le guide vous est ouvert.';

interface ProposalsProps {
  readonly kind: MyAgency['kind'];
  readonly proposals: readonly Proposal[];
}

function Proposals({ kind, proposals }: ProposalsProps) {
  if (proposals.length === 0)
    return (
      <Typography variant="omega" textColor="neutral600">
        Aucune proposition de partenariat n’attend de réponse.
      </Typography>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="sigma" textColor="neutral600">
        Partenariats qui attendent une réponse
      </Typography>
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        gap={3}
        maxHeight="14rem"
        overflow="auto"
      >
        {proposals.map((proposal) => (
          <Box tag="li" key={proposal.documentId}>
            <Link
              tag={RouterLink}
              to={`/content-manager/collection-types/${concepts.partnership}/${proposal.documentId}`}
            >
              {proposal.sheet || 'Une fiche en préparation'}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral700">
              {kind === 'network'
                ? `${proposal.from}, à ${proposal.to}`
                : `Proposé par ${proposal.from}`}
              {` : ${proposal.role}`}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Flex>
  );
}
