// Written by codegen from the @label directives of schema/*.graphql.
export const enumLabels = {
  "MembershipStatus": {
    "CONFIRMED": "Membre confirmé",
    "UNCONFIRMED": "Appartenance à confirmer"
  },
  "AgencyRole": {
    "LEAD": "Agence pilote",
    "PARTNER": "Agence partenaire"
  },
  "OrderDirection": {
    "ASC": "Croissant",
    "DESC": "Décroissant"
  },
  "SearchField": {
    "TITLE": "Titre",
    "NEED": "Exemple de besoin",
    "KEYWORD": "Mot-clé",
    "SUMMARY": "Résumé",
    "DELIVERABLE": "Ce que l’on obtient",
    "DESCRIPTION": "Texte de la fiche"
  },
  "Phase": {
    "REFLECTION": "Réflexion",
    "OPPORTUNITY_STUDY": "Étude d’opportunité",
    "FEASIBILITY_STUDY": "Étude de faisabilité",
    "PROGRAMMING": "Programmation",
    "DESIGN": "Conception",
    "WORKS": "Travaux",
    "OPERATION": "Exploitation et usage"
  },
  "FeeModel": {
    "FREE": "Gratuit",
    "FREE_FIRST_LEVEL": "Gratuit au premier niveau",
    "MIXED": "Gratuit pour partie",
    "MEMBERSHIP_INCLUDED": "Inclus dans l’adhésion",
    "PAID": "Payant",
    "ON_QUOTE": "Sur devis"
  },
  "SupportType": {
    "ADVICE": "Conseil",
    "TECHNICAL_ENGINEERING": "Ingénierie technique",
    "LEGAL_ENGINEERING": "Ingénierie juridique et administrative",
    "FINANCIAL_ENGINEERING": "Ingénierie financière",
    "OWNER_ASSISTANCE": "Assistance à maîtrise d’ouvrage (AMO)",
    "DELEGATED_OWNERSHIP": "Maîtrise d’ouvrage déléguée",
    "PROJECT_MANAGEMENT": "Maîtrise d’œuvre",
    "ANALYSIS": "Analyses et contrôles",
    "TRAINING": "Formation",
    "SERVICE_PROVISION": "Mise à disposition"
  },
  "BeneficiaryType": {
    "COMMUNE": "Commune",
    "EPCI": "EPCI",
    "MIXED_SYNDICATE": "Syndicat mixte",
    "CCAS": "CCAS",
    "PUBLIC_INSTITUTION": "Établissement public",
    "ASSOCIATION": "Association"
  },
  "ContactMode": {
    "PHONE": "Téléphone",
    "EMAIL": "Courriel",
    "FORM": "Formulaire en ligne",
    "ON_SITE": "Visite sur place",
    "APPOINTMENT": "Rendez-vous"
  },
  "ReviewFrequency": {
    "SEMIANNUAL": "Tous les six mois",
    "ANNUAL": "Tous les ans",
    "BIENNIAL": "Tous les deux ans"
  },
  "Freshness": {
    "UP_TO_DATE": "À jour",
    "DUE": "À relire",
    "OVERDUE": "À vérifier auprès de l’agence"
  },
  "TitleStatus": {
    "REAL": "Titre publié",
    "SUPPORTED": "Titre proposé, compétence documentée",
    "PLAUSIBLE": "Titre proposé, à confirmer",
    "VALIDATED": "Titre validé par l’agence"
  },
  "OwnerStatus": {
    "CONFIRMED": "Agence confirmée",
    "UNCONFIRMED": "Agence à confirmer"
  },
  "FeeStatus": {
    "DOCUMENTED": "Conditions documentées",
    "TO_CONFIRM": "Conditions à confirmer par l’agence"
  },
  "SheetOrderField": {
    "REFERENCE": "Référence",
    "TITLE": "Titre",
    "UPDATED_AT": "Mise à jour",
    "PUBLISHED_AT": "Publication"
  },
  "SuggestionKind": {
    "NEED": "Besoin",
    "SHEET": "Fiche",
    "AGENCY": "Agence",
    "THEME": "Thématique",
    "TERRITORY": "Territoire"
  },
  "TerritoryKind": {
    "COMMUNE": "Commune",
    "FORMER_COMMUNE": "Ancienne commune",
    "EPCI": "EPCI",
    "DEPARTEMENT": "Département"
  },
  "Coverage": {
    "FULL": "Territoire couvert",
    "PARTIAL": "Territoire couvert en partie",
    "NONE": "Territoire non couvert"
  }
} as const;
