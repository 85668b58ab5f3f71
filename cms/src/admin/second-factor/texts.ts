/** Read at sign-in and on the page of one's own account: the same words for the same things. */
export const texts = {
  title: 'Double authentification',
  code: 'Code à six chiffres',
  codeHint: 'Il change toutes les 30 secondes.',
  codeOrRecovery: 'Code de vérification',
  codeOrRecoveryHint:
    'Les six chiffres que montre votre application, ou l’un de vos codes de secours.',
  lost: 'Plus de téléphone ni de code de secours\u00a0? La coordination du réseau peut retirer la double authentification de votre compte.',
  application:
    'Sur votre téléphone, installez une application d’authentification (FreeOTP, Aegis, Google Authenticator…).',
  scan: 'Dans l’application, ajoutez un compte et scannez ce code QR.',
  orCopy: 'Impossible de scanner\u00a0? Recopiez cette clé dans l’application\u00a0:',
  confirm: 'Saisissez le code à six chiffres que l’application affiche.',
  codesTitle: 'Vos codes de secours',
  codesWhy:
    'Chacun remplace une fois le code de votre application, si vous n’avez plus votre téléphone. Imprimez-les ou notez-les\u00a0: ils ne seront plus affichés.',
  failed: 'Le serveur ne répond pas. Réessayez dans un instant.',
} as const;
