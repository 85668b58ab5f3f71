import type { Layout } from '../../layout/layout';

export const agencyLayout: Layout = {
  mainField: 'name',
  sort: ['name', 'ASC'],
  list: ['name', 'acronym', 'membershipStatus', 'email', 'updatedAt'],
  form: [
    [
      {
        name: 'name',
        size: 8,
        label: 'Nom',
        help: 'Le nom complet de l’agence.',
        example: 'Syndicat départemental d’énergies de la Manche',
      },
      {
        name: 'acronym',
        size: 4,
        label: 'Sigle ou nom court',
        help: 'Celui que tout le monde emploie.',
        example: 'SDEM50',
      },
    ],
    [
      {
        name: 'summary',
        size: 12,
        label: 'Présentation',
        help: 'L’agence en une ou deux phrases, pour un maire qui ne la connaît pas.',
        example: 'Le syndicat des réseaux électriques et de l’éclairage public des communes.',
      },
    ],
    [
      {
        name: 'missions',
        size: 12,
        label: 'Missions',
        help: 'Ce que fait l’agence.',
        example: 'Réseaux électriques, éclairage public, bornes de recharge.',
      },
    ],
    [
      {
        name: 'logo',
        size: 12,
        label: 'Logo',
        help: 'Une image PNG, SVG, WebP ou JPEG sur fond transparent ou blanc, de 320 pixels de large au moins. Sans texte de remplacement, elle est lue « Logo de » suivi du nom.',
      },
    ],
    [
      {
        name: 'email',
        size: 6,
        label: 'Adresse électronique',
        help: 'Une adresse de service, pas celle d’une personne.',
        example: 'accueil@agence.fr',
      },
      {
        name: 'phone',
        size: 6,
        label: 'Téléphone',
        help: 'Le numéro de l’accueil.',
        example: '02 33 00 00 00',
      },
    ],
    [
      {
        name: 'website',
        size: 6,
        label: 'Site internet',
        help: 'Commence par https://',
        example: 'https://www.agence.fr',
      },
      {
        name: 'address',
        size: 6,
        label: 'Adresse postale',
        help: 'Comme sur une enveloppe, une ligne par ligne.',
        example: '98, route de Candol\n50000 Saint-Lô',
      },
    ],
    [
      {
        name: 'feePolicy',
        size: 12,
        label: 'Gratuit et payant',
        help: 'Ce qui est gratuit et ce qui est payant, aux conditions de l’agence.',
        example: 'Le conseil est gratuit ; les études font l’objet d’un devis.',
      },
    ],
    [
      {
        name: 'membershipStatus',
        size: 6,
        label: 'Appartenance au réseau',
        help: 'Confirmée : une source publique le dit.',
      },
      {
        name: 'adhesionRequired',
        size: 6,
        label: 'Adhésion nécessaire',
        help: 'Faut-il adhérer pour être accompagné ? Laissez vide si on ne le sait pas.',
      },
    ],
    [
      {
        name: 'coverage',
        size: 6,
        label: 'Territoires',
        help: 'Où l’agence intervient. Vide : tout le département.',
      },
      {
        name: 'coverageNote',
        size: 6,
        label: 'Précision sur les territoires',
        help: 'En une phrase.',
        example: 'Ne couvre pas la communauté d’agglomération du Cotentin.',
      },
    ],
    [
      {
        name: 'legalForm',
        size: 6,
        label: 'Forme juridique',
        help: 'Telle que l’agence la donne.',
        example: 'Syndicat mixte fermé',
      },
      { name: 'siren', size: 6, label: 'SIREN', help: 'Neuf chiffres.', example: '255 002 883' },
    ],
    [
      {
        name: 'formerNames',
        size: 6,
        label: 'Anciens noms',
        help: 'Un par ligne : on cherche encore l’agence sous ces noms.',
        example: 'Latitude Manche',
      },
      {
        name: 'slug',
        size: 6,
        label: 'Adresse de la page',
        help: 'Laissez vide : elle est faite du nom. Une ancienne adresse mène toujours à l’agence.',
        example: 'attitude-manche',
      },
    ],
    [
      {
        name: 'isCoordinator',
        size: 6,
        label: 'Coordonne le réseau',
        help: 'Une seule agence : celle que l’on appelle quand on ne sait pas à qui s’adresser.',
      },
      {
        name: 'isDemoData',
        size: 6,
        label: 'Donnée de démonstration',
        help: 'Décochez quand le texte est celui de l’agence.',
      },
    ],
  ],
};
