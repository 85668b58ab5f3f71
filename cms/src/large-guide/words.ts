/** Enough words for texts that look, weigh and search like real ones. */
export const actions = ['Réhabiliter', 'Aménager', 'Entretenir', 'Sécuriser', 'Équiper', 'Diagnostiquer', 'Végétaliser', 'Rénover', 'Financer', 'Étendre', 'Surveiller', 'Mutualiser'];

export const objects = ['une école', 'un cimetière', 'une salle des fêtes', 'un pont', 'un lavoir', 'une station d’épuration', 'un réseau d’eau', 'un gymnase', 'une bibliothèque', 'un chemin rural', 'une place', 'un presbytère', 'une cantine', 'un parc informatique', 'l’éclairage public', 'une aire de jeux'];

export const places = ['au bourg', 'en bord de mer', 'dans une commune nouvelle', 'près de l’église', 'en zone inondable', 'sur un site classé', 'à la mairie', 'dans un hameau', 'à plusieurs communes', 'après une tempête'];

export const nouns = ['commune', 'projet', 'conseil', 'travaux', 'chantier', 'dossier', 'subvention', 'visite', 'diagnostic', 'étude', 'réseau', 'bâtiment', 'agent', 'secrétaire', 'budget', 'calendrier', 'usage', 'entretien', 'sécurité', 'habitant', 'parcelle', 'toiture', 'fissure', 'canalisation', 'chaudière', 'logiciel', 'école', 'plage', 'haie', 'archive'];

export const verbs = ['prépare', 'vérifie', 'accompagne', 'demande', 'organise', 'mesure', 'signale', 'explique', 'compare', 'choisit', 'partage', 'suit', 'prévoit', 'répare', 'recense'];

export const qualifiers = ['ancien', 'communal', 'urgent', 'prévu', 'rural', 'public', 'partagé', 'durable', 'coûteux', 'simple', 'littoral', 'voisin', 'annuel', 'neuf', 'fragile'];
