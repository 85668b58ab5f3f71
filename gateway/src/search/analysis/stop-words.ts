import { foldedWords } from '../../fold';

/** Words that carry no object: grammar, and the manners of a sentence that asks for help. */
const GRAMMAR = `
a à afin ah ai aie ait ainsi alors après as au aucun aucune aujourd aura aurait aussi autre autres aux avait avant avec avez
avoir avons ayant beaucoup bien bon ça car ce ceci cela celle celles celui cent cependant ces cet cette ceux chacun chaque
chez ci combien comme comment contre d dans de dedans dehors déjà depuis derrière des dès desquelles desquels deux devant
devient devrait devrions doit doivent donc dont du durant elle elles en encore ensuite entre envers environ es est et étaient
était étant été êtes être eu eux eût faut fois font fut hors hui ici il ils j je jusque l la là laquelle le lequel les
lesquelles lesquels leur leurs lors lorsque lui m ma mais me même mêmes mes mieux mille moi moins mon n ne ni nos notre
nôtre nous on ont or où ou par parce parfois parmi pas pendant peu peut peuvent peux plein plupart plus plusieurs plutôt
pour pourquoi pourra pourrait pourriez puis puisque qu quand quant que quel quelle quelles quelque quelques quels qui quoi
rien s sa sans se selon sera serait sert ses seulement si sien soi soit son sommes sont sous souvent suis sur surtout t ta
tant te tel telle telles tels tes toi ton toujours tous tout toute toutes très trop tu un une va vais vers via voici voilà
vont vos votre vôtre vous vu y aller allons irait faire fait faite faites faisons fasse ferait sait sais savoir
savons peur genre truc trucs chose choses façon côté cas coup tard tôt loin près presque assez ailleurs
un trois quatre cinq six sept huit neuf dix vingt trente quarante cinquante moitié dernier dernière derniers dernières`;

const MANNERS = `
aide aider aidez besoin bonjour bonsoir cherche cherchons chercher contacter contact demande demander demandons
dois devons dire dit disent madame merci monsieur mme mr m. met mettre obtenir possible pouvez pouvoir pouvons
prendre prévoir quelqu question renseignement renseignements salut souhaite souhaitons souhaitent souhaiterais
souhaiterait souhaiterions svp trouver urgent veulent veut veux vient viennent voudrais voudrait voudraient voudrions
voulons vouloir arrive arriver commence commencer reste rester passe passer donne donner donnent adresser
conseil conseiller conseille explique expliquer comprendre comprends comprend rendre tenir tient essaie essayer penser pense
fiche fiches projet commune communal communale maire mairie élu élue élus village bourg petite petit petites petits grand grande grands grandes
nouveau nouvelle nouvelles nouveaux an ans année années mois semaine semaines jour jours
gens personne personnes monde habitant habitants
non`;

/** Words that an index never holds. */
export const stopWords: ReadonlySet<string> = new Set(foldedWords(GRAMMAR));

/** Words that a sentence has and that say nothing of the need unless the vocabulary knows them within a term. */
export const mannerWords: ReadonlySet<string> = new Set(foldedWords(MANNERS));
