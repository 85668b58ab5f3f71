import { graphqlPath, printedSchemaPath } from './addresses';
import { Command } from './code-block';
import type { Reference } from './reference';
import { SchemaName } from './schema-name';

export const AskingSection = ({ address, isOpen }: { address: string; isOpen: boolean }) => (
  <section aria-labelledby="demander" class="prose">
    <h2 id="demander">Demander</h2>
    <p>
      Envoyez une opération par POST, en JSON, à <code>{address}</code> ; ou par GET, avec{' '}
      <code>query</code> et <code>variables</code> dans l’adresse. Aucune clé, aucun cookie ; toute
      page de n’importe quel site peut demander.
    </p>
    <Command address={address} />
    <ul>
      <li>
        <a href={graphqlPath}>L’explorateur</a> : écrire une requête et voir sa réponse.
      </li>
      <li>
        <a href={printedSchemaPath}>Le schéma en un seul fichier</a>, pour vos outils.
        {!isOpen && ' L’introspection est fermée sur ce guide : prenez ce fichier.'}
      </li>
    </ul>
    <p>
      Une erreur a toujours un code (<code>extensions.code</code>). Une valeur absente est{' '}
      <code>null</code>, jamais une erreur. Un texte qui porte <code>isDemoData</code> doit être
      montré comme « donnée de démonstration ».
    </p>
  </section>
);

export const PagingSection = ({ pageSize }: Pick<Reference, 'pageSize'>) => (
  <section aria-labelledby="pages" class="prose">
    <h2 id="pages">Lire une longue liste</h2>
    <p>
      Une liste se lit par pages, à la manière de Relay : <code>first</code> et <code>after</code>{' '}
      vers la fin, <code>last</code> et <code>before</code> vers le début. {pageSize.max} éléments
      au plus, {pageSize.default} si rien n’est dit. Tant que <code>pageInfo.hasNextPage</code> est
      vrai, redemandez avec <code>after</code> égal à <code>endCursor</code>. Un curseur ne vaut que
      pour le filtre et l’ordre qui l’ont donné ; il ne se fabrique pas.
    </p>
    <p>
      Pour ne relire que ce qui a changé, gardez <SchemaName name="Guide.version" /> et passez-la à{' '}
      <SchemaName name="Query.changes" />.
    </p>
  </section>
);

export const DocumentsSection = () => (
  <section aria-labelledby="documents" class="prose">
    <h2 id="documents">Demander sans envoyer le texte</h2>
    <p>
      Une requête persistée automatique (<code>extensions.persistedQuery</code>) s’envoie une fois
      avec son texte, puis par son empreinte SHA-256 : la plupart des clients le font d’eux-mêmes.
      Un document enregistré avec le guide se demande par <code>documentId</code>, de la forme{' '}
      <code>sha256:…</code> ; il échappe aux limites d’une opération, pas à celle d’une minute. Par
      GET, écrivez <code>documentId</code>, <code>operationName</code>, <code>variables</code> puis{' '}
      <code>extensions</code>, dans cet ordre et sans espaces : un cache reconnaîtra l’adresse.
    </p>
  </section>
);
