import type { BeneficiaryType, FeeModel, Phase, SupportType } from '../generated/graphql';

/** The compiler refuses a list that forgets a code of the contract or names one it does not have. */
const listCodes = <Code extends string>(codes: Record<Code, true>): readonly Code[] =>
  Object.keys(codes) as Code[];

/** In the order of a project. */
export const phases = listCodes<Phase>({
  REFLECTION: true,
  OPPORTUNITY_STUDY: true,
  FEASIBILITY_STUDY: true,
  PROGRAMMING: true,
  DESIGN: true,
  WORKS: true,
  OPERATION: true,
});

export const feeModels = listCodes<FeeModel>({
  FREE: true,
  FREE_FIRST_LEVEL: true,
  MIXED: true,
  MEMBERSHIP_INCLUDED: true,
  PAID: true,
  ON_QUOTE: true,
});

export const supportTypes = listCodes<SupportType>({
  ADVICE: true,
  TECHNICAL_ENGINEERING: true,
  LEGAL_ENGINEERING: true,
  FINANCIAL_ENGINEERING: true,
  OWNER_ASSISTANCE: true,
  DELEGATED_OWNERSHIP: true,
  PROJECT_MANAGEMENT: true,
  ANALYSIS: true,
  TRAINING: true,
  SERVICE_PROVISION: true,
});

export const beneficiaryTypes = listCodes<BeneficiaryType>({
  COMMUNE: true,
  EPCI: true,
  MIXED_SYNDICATE: true,
  CCAS: true,
  PUBLIC_INSTITUTION: true,
  ASSOCIATION: true,
});
