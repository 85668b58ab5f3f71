import type { LabelsFragment } from '../generated/graphql';

export type FindLabel = (enumeration: string, code: string) => string;

/** The French labels of the contract, as the guide gives them; a code without label shows itself. */
export const toFindLabel = ({ enumLabels }: LabelsFragment): FindLabel => {
  const labels = new Map(
    enumLabels.flatMap(({ name, values }) =>
      values.map(({ code, label }) => [`${name}.${code}`, label] as const),
    ),
  );
  return (enumeration, code) => labels.get(`${enumeration}.${code}`) ?? code;
};
