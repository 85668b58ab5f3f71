import { entityKeys } from './references';

/** What every subgraph answers beside its own schema (https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec). */
export const protocolTypeDefs = `
"Ce qui désigne un objet, tel qu’un routeur de fédération l’écrit : son type, \`__typename\`, et l’un des champs que \`@key\` donne à ce type."
scalar _Any

"Un objet que \`@key\` permet de désigner."
union _Entity = ${Object.keys(entityKeys).join(' | ')}

"Ce que le guide dit de lui-même à une fédération."
type _Service {
  "Le schéma du guide comme sous-graphe Apollo Federation 2."
  sdl: String! @cost(weight: 100)
}

extend type Query {
  "Pour un routeur de fédération ; ailleurs, \`nodes\` suffit. Les objets désignés, dans le même ordre ; \`null\` à la place de ceux qui n’existent pas, ou plus."
  _entities("Ce qui désigne les objets, cent au plus." representations: [_Any!]!): [_Entity]!
    @listSize(assumedSize: 100, slicingArguments: ["representations"])
  "Pour composer une fédération : le schéma du guide, comme sous-graphe."
  _service: _Service!
}
`;
