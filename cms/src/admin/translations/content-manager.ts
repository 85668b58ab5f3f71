/** Writing, listing and publishing. Spaces and apostrophes get their French forms in `index.ts`. */
export const contentManagerTranslations: Readonly<Record<string, string>> = {
  'content-manager.widget.last-edited.title': 'Derniers textes modifiés',
  'content-manager.widget.last-edited.no-data': 'Aucun texte modifié',
  'content-manager.widget.last-published.title': 'Derniers textes publiés',
  'content-manager.widget.last-published.no-data': 'Aucun texte publié',
  'content-manager.widget.chart-entries.title': 'Textes',
  'content-manager.widget.chart-entries.count.label':
    '{count, plural, =0 {texte} one {texte} other {textes}}',
  'content-manager.plugin.name': 'Contenus',
  'content-manager.components.LeftMenu.collection-types': 'Le guide',
  'content-manager.components.LeftMenu.single-types': 'Textes communs',
  'content-manager.components.LeftMenu.Search.label': 'Chercher dans le menu',
  'content-manager.components.Search.placeholder': 'Rechercher…',
  'content-manager.components.empty-repeatable': 'Rien encore. Cliquez pour ajouter.',
  'content-manager.components.Blocks.expand': 'Agrandir',
  'content-manager.components.Blocks.collapse': 'Réduire',
  'content-manager.components.Blocks.dnd.instruction':
    'Pour déplacer un bloc : Ctrl ou Cmd, Maj et une flèche',
  'content-manager.HeaderLayout.button.label-add-entry': 'Créer',
  'content-manager.containers.list.table-headers.status': 'État',
  'content-manager.containers.edit.title.new': 'Nouveau',
  'content-manager.containers.edit.panels.default.title': 'Publication',
  'content-manager.containers.edit.panels.default.more-actions': 'Autres actions',
  'content-manager.containers.Edit.delete-entry': 'Supprimer',
  'content-manager.pages.ListView.header-subtitle':
    '{number, plural, =0 {Aucun résultat} one {# résultat} other {# résultats}}',
  'content-manager.relation.add': 'Choisir…',
  'content-manager.relation.isLoading': 'Chargement…',
  'content-manager.relation.notAvailable': 'Rien ne correspond',
  'content-manager.relation.disconnect': 'Retirer',
  'content-manager.popover.display-relations.label': 'Afficher',
  'content-manager.actions.delete.label': 'Supprimer',
  'content-manager.actions.open-in-new-tab.label': 'Ouvrir dans un nouvel onglet',
  'content-manager.actions.copy-documentId.label': 'Copier l’identifiant du document',
  'content-manager.actions.copy-documentId.success': 'Identifiant copié',
  'content-manager.components.DynamicZone.move-up': 'Monter',
  'content-manager.components.DynamicZone.move-down': 'Descendre',
  'content-manager.components.RelationInputModal.modal-title': 'Modifier l’élément lié',
  'content-manager.components.RelationInputModal.button-fullpage': 'Ouvrir en pleine page',
  'content-manager.components.RelationInputModal.confirmation-message':
    'Des changements ne sont pas enregistrés. Fermer et les perdre ?',
  'content-manager.containers.edit.information.last-published.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'content-manager.containers.edit.information.last-draft.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'content-manager.containers.edit.information.document.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'content-manager.containers.edit.information.documentId.label': 'Identifiant du document',
  'content-manager.containers.List.statusFilter.draft': 'Brouillon (jamais publié)',
  'content-manager.containers.List.statusFilter.published': 'Publié (tous)',
  'content-manager.containers.List.statusFilter.publishedModified': 'Publié, modifié depuis',
  'content-manager.containers.List.statusFilter.publishedUnmodified': 'Publié, sans changement',
  'content-manager.containers.list.filters.status': 'État',
  'content-manager.containers.list.selectedEntriesModal.title': 'Publier la sélection',
  'content-manager.containers.list.selectedEntriesModal.selectedCount.publish':
    '<b>{publishedCount}</b> déjà {publishedCount, plural, =0 {publié} one {publié} other {publiés}}. <b>{draftCount}</b> {draftCount, plural, =0 {prêt} one {prêt} other {prêts}} à publier. <b>{withErrorsCount}</b> à corriger.',
  'content-manager.containers.list.selectedEntriesModal.selectedCount.unpublish':
    '<b>{draftCount}</b> déjà {draftCount, plural, =0 {retiré} one {retiré} other {retirés}}. <b>{publishedCount}</b> à retirer.',
  'content-manager.containers.list.autoCloneModal.error.unique':
    'Un champ doit avoir une valeur différente.',
  'content-manager.containers.list.autoCloneModal.error.relation':
    'Copier ce lien pourrait le retirer de l’original.',
  'content-manager.form.Input.hint.character.unit':
    '{maxValue, plural, one { caractère} other { caractères}}',
  'content-manager.form.Input.hint.minMaxDivider': ' / ',
  'content-manager.form.Input.hint.text': '{description}',
  'content-manager.permissions.not-allowed.locale': 'Votre compte n’a pas accès à ce contenu.',
  'content-manager.popUpWarning.warning.has-draft-relations.title': 'Confirmation',
  'content-manager.popUpWarning.warning.has-draft-relations.message':
    '{count, plural, one {# fiche liée est encore en brouillon. Elle se verra quand elle sera publiée.} other {# fiches liées sont encore en brouillon. Elles se verront quand elles seront publiées.}}',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, one {# fiche liée est encore en brouillon. Elle se verra quand elle sera publiée.} other {# fiches liées sont encore en brouillon. Elles se verront quand elles seront publiées.}}',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.additional':
    'Rien n’est perdu : le lien est gardé.',
  'content-manager.popUpwarning.warning.has-draft-relations.button-confirm': 'Publier',
  'content-manager.popUpwarning.warning.bulk-has-draft-relations.message':
    '<b>{count} {count, plural, one {lien} other {liens}} de {entities} {entities, plural, one {fiche} other {fiches}}</b> {count, plural, one {mène} other {mènent}} à des brouillons.',
  'content-manager.popUpWarning.warning.publish-question': 'Publier maintenant ?',
  'content-manager.popUpWarning.warning.unpublish': 'Ce contenu redeviendra un brouillon.',
  'content-manager.popUpWarning.warning.unpublish-question': 'Le retirer du guide ?',
  'content-manager.relation.create': 'Créer',
  'content-manager.success.records.publish': 'Publié.',
  'content-manager.success.record.publish': 'Publié : le guide sera à jour dans un instant.',
  'content-manager.success.record.unpublish': 'Retiré du guide.',
  'content-manager.listView.validation.errors.title': 'À corriger',
  'content-manager.listView.validation.errors.message':
    'Ouvrez ces contenus et corrigez les champs signalés avant de publier.',
  'content-manager.validation.error':
    'Des champs sont à corriger : ils sont signalés en rouge dans la page.',
  'content-manager.validation.error.unreadable-required-field':
    'Votre compte ne voit pas un champ obligatoire : demandez l’accès à la coordination.',
  'content-manager.preview.panel.title': 'Aperçu',
  'content-manager.preview.panel.button': 'Ouvrir l’aperçu',
  'content-manager.preview.panel.button-configuration': 'Configurer l’aperçu',
  'content-manager.preview.panel.button-disabled-tooltip': 'Enregistrez pour ouvrir l’aperçu',
  'content-manager.preview.page-title': 'Aperçu : {contentType}',
  'content-manager.preview.header.close': 'Fermer l’aperçu',
  'content-manager.preview.copy.label': 'Copier l’adresse de l’aperçu',
  'content-manager.preview.copy.success': 'Adresse copiée',
  'content-manager.preview.tabs.label': 'État montré',
  'content-manager.preview.device.select': 'Choisir un écran',
  'content-manager.preview.device.desktop': 'Ordinateur',
  'content-manager.preview.device.mobile': 'Téléphone',

  // Lists.
  'content-manager.components.AddFilterCTA.add': 'Filtres',
  'content-manager.components.ListViewTable.row-line': 'ligne {number}',
  'content-manager.components.TableEmpty.withFilters': 'Rien ne correspond à ces filtres.',
  'content-manager.components.TableEmpty.withSearch': 'Rien ne correspond à « {search} ».',
  'content-manager.components.TableEmpty.withoutFilter': 'Rien encore.',
  'content-manager.components.TableDelete.delete': 'Tout supprimer',
  'content-manager.components.TableDelete.deleteSelected': 'Supprimer la sélection',
  'content-manager.components.TableDelete.label':
    '{number, plural, one {# texte sélectionné} other {# textes sélectionnés}}',
  'content-manager.components.LimitSelect.itemsPerPage': 'Lignes par page',
  'content-manager.components.Filters.usersSelect.label': 'Chercher et choisir un compte',
  'content-manager.containers.list.displayedFields': 'Colonnes affichées',
  'containers.list.displayedFields': 'Colonnes affichées',
  'content-manager.containers.list.table.row-actions': 'Actions de la ligne',
  'content-manager.containers.list.autoCloneModal.title':
    'Ce texte ne peut pas être dupliqué tel quel.',
  'content-manager.containers.list.autoCloneModal.description':
    'Une copie sera préparée ; changez ces champs avant de l’enregistrer.',
  'content-manager.ListViewTable.relation-loaded': 'Les liens sont chargés',
  'content-manager.ListViewTable.relation-loading': 'Chargement des liens…',
  'content-manager.ListViewTable.relation-more': 'Il y a d’autres liens',
  'content-manager.global.displayedFields': 'Colonnes affichées',
  'content-manager.utils.data-loaded':
    '{number, plural, =1 {Le texte est chargé} other {Les textes sont chargés}}',
  'content-manager.containers.empty-label': 'Sans titre',

  // Publishing, withdrawing and deleting several at once.
  'content-manager.bulk-publish.already-published': 'Déjà publié',
  'content-manager.bulk-publish.modified': 'Changements prêts à publier',
  'content-manager.bulk-publish.waiting-for-action': 'À corriger',
  'content-manager.bulk-publish.edit': 'Modifier',
  'content-manager.bulk-unpublish.already-unpublished': 'Déjà retiré du guide',
  'content-manager.containers.ListPage.selectedEntriesModal.title': 'Publier la sélection',
  'content-manager.Settings.list.actions.deleteAdditionalInfos':
    'Toutes les versions seront supprimées.',
  'popUpWarning.bodyMessage.contentType.delete.all': 'Supprimer ces textes ?',
  'popUpWarning.bodyMessage.contentType.unpublish.all': 'Retirer ces textes du guide ?',
  'content-manager.popUpWarning.bodyMessage.contentType.delete': 'Supprimer ce texte ?',
  'content-manager.popUpWarning.bodyMessage.contentType.delete.all': 'Supprimer ces textes ?',
  'content-manager.popUpWarning.bodyMessage.contentType.publish.all': 'Publier ces textes ?',
  'content-manager.popUpWarning.bodyMessage.contentType.unpublish.all':
    'Retirer ces textes du guide ?',
  'content-manager.success.records.delete': 'Supprimé.',
  'content-manager.success.records.unpublish': 'Retiré du guide.',

  // One text: its actions and their outcomes.
  'content-manager.actions-drawer.open': 'Autres actions',
  'content-manager.actions-drawer.close': 'Fermer les actions',
  'content-manager.actions.clone.error': 'La copie n’a pas pu être faite.',
  'content-manager.actions.delete.dialog.body': 'Supprimer ce texte ? C’est définitif.',
  'content-manager.actions.delete.error': 'Ce texte n’a pas pu être supprimé.',
  'content-manager.actions.discard.label': 'Revenir à la version publiée',
  'content-manager.actions.discard.dialog.body':
    'Revenir à la version publiée ? Vos changements seront perdus.',
  'content-manager.actions.edit.label': 'Modifier',
  'content-manager.actions.edit.error': 'Ce texte n’a pas pu être modifié.',
  'content-manager.actions.unpublish.error': 'Ce texte n’a pas pu être retiré du guide.',
  'content-manager.actions.unpublish.dialog.body': 'Retirer ce texte du guide ?',
  'content-manager.actions.unpublish.dialog.radio-label': 'Que faire du brouillon ?',
  'content-manager.actions.unpublish.dialog.option.keep-draft':
    'Retirer du guide et garder le brouillon',
  'content-manager.actions.unpublish.dialog.option.replace-draft':
    'Retirer du guide et remplacer le brouillon par la version publiée',
  'content-manager.success.record.clone': 'Copié.',
  'content-manager.success.record.delete': 'Supprimé.',
  'content-manager.success.record.discard': 'La version publiée est revenue.',
  'content-manager.success.record.publishing': 'Publication…',
  'content-manager.success.record.save': 'Enregistré.',
  'content-manager.containers.edit.tabs.label': 'Version montrée',
  'content-manager.containers.edit.tabs.draft': 'brouillon',
  'content-manager.containers.edit.tabs.published': 'publié',
  'content-manager.containers.edit.header.more-actions': 'Autres actions',
  'content-manager.containers.edit.information.last-published.label': 'Publié',
  'content-manager.containers.edit.information.last-draft.label': 'Modifié',
  'content-manager.containers.edit.information.document.label': 'Créé',
  'content-manager.containers.EditView.add.new-entry': 'Ajouter',
  'content-manager.containers.EditView.notification.errors': 'Des champs sont à corriger.',
  'content-manager.containers.EditView.publishHint': 'Ctrl ou Cmd + Maj + Entrée pour publier',
  'content-manager.containers.EditView.saveHint': 'Ctrl ou Cmd + Entrée pour enregistrer',
  'content-manager.permissions.not-allowed.create': 'Votre compte ne peut pas créer ici.',
  'content-manager.permissions.not-allowed.update': 'Votre compte ne voit pas ce texte.',
  'content-manager.pages.NoContentType.text': 'Votre compte ne voit encore aucun contenu.',
  'content-manager.error.record.create': 'La création n’a pas pu se faire.',
  'content-manager.error.record.delete': 'La suppression n’a pas pu se faire.',
  'content-manager.error.record.fetch': 'Ce texte n’a pas pu être lu.',
  'content-manager.error.record.update': 'La modification n’a pas pu se faire.',
  'content-manager.error.records.count': 'Le nombre de textes n’a pas pu être lu.',
  'content-manager.error.records.fetch': 'Les textes n’ont pas pu être lus.',
  'content-manager.error.records.fetch-draft-relatons':
    'Les liens vers des brouillons n’ont pas pu être comptés.',
  'content-manager.error.validation.max': 'La valeur est trop grande ({max} au plus).',
  'content-manager.error.validation.maxLength':
    'Le texte est trop long ({max} caractères au plus).',
  'content-manager.error.validation.min': 'La valeur est trop petite ({min} au moins).',
  'content-manager.error.validation.minLength':
    'Le texte est trop court ({min} caractères au moins).',
  'content-manager.error.validation.regex': 'La valeur n’a pas la forme attendue.',
  'content-manager.error.validation.required': 'Ce champ est à remplir.',
  'content-manager.notification.upload.error': 'Les fichiers n’ont pas pu être ajoutés.',

  // What the server answers.
  'content-manager.apiError.This attribute must be unique':
    'La valeur de « {field} » est déjà prise.',
  'content-manager.apiError.Document not found': 'Ce texte n’existe plus.',
  'apiError.Document not found': 'Ce texte n’existe plus.',
  'apiError.Document not found or already published.':
    'Ce texte n’existe plus, ou il est déjà publié.',
  'content-manager.apiError.Document not found or already published.':
    'Ce texte n’existe plus, ou il est déjà publié.',
  'content-manager.apiError.Forbidden access': 'Votre compte n’a pas ce droit.',
  'content-manager.apiError.Policy Failed': 'Votre compte n’a pas ce droit.',

  // Links to other texts.
  'content-manager.components.RelationInput.icon-button-aria-label': 'Déplacer',
  'content-manager.relation.loadMore': 'Voir la suite',
  'content-manager.relation.publicationState.published': 'Publié',
  'content-manager.relation.error-adding-relation': 'Ce lien n’a pas pu être ajouté.',
  'content-manager.notification.error.relationship.fetch': 'Les liens n’ont pas pu être lus.',
  'content-manager.select.currently.selected': '{count, plural, one {# choisi} other {# choisis}}',
  'content-manager.components.Select.draft-info-title': 'État : brouillon',
  'content-manager.components.Select.publish-info-title': 'État : publié',
  'content-manager.containers.SettingPage.relations': 'Champs liés',

  // Parts of a text that repeat.
  'content-manager.components.DynamicZone.ComponentPicker-label': 'Choisir un élément',
  'content-manager.components.DynamicZone.add-component': 'Ajouter à {componentName}',
  'content-manager.components.DynamicZone.add-item-above': 'Ajouter au-dessus',
  'content-manager.components.DynamicZone.add-item-below': 'Ajouter au-dessous',
  'content-manager.components.DynamicZone.error-message': 'Un élément est à corriger',
  'content-manager.components.DynamicZone.extra-components':
    '{number, plural, =0 {Il n’y a pas d’élément de trop} one {Il y a # élément de trop} other {Il y a # éléments de trop}}',
  'content-manager.components.DynamicZone.missing-components':
    '{number, plural, =0 {Il ne manque aucun élément} one {Il manque # élément} other {Il manque # éléments}}',
  'content-manager.components.DynamicZone.more-actions': 'Autres actions',
  'content-manager.components.DynamicZone.move-down-label': 'Descendre',
  'content-manager.components.DynamicZone.move-up-label': 'Monter',
  'content-manager.components.DynamicZone.pick-compo': 'Choisir un élément',
  'content-manager.components.DynamicZone.required': 'Un élément est à ajouter.',
  'content-manager.components.DynamicZone.unknown-component': 'Élément inconnu',
  'content-manager.components.RepeatableComponent.error-message': 'Un élément est à corriger',
  'content-manager.components.repeatable.reorder.error':
    'L’ordre n’a pas pu être changé. Essayez de nouveau.',
  'content-manager.components.reset-entry': 'Vider',
  'content-manager.components.DragHandle-label': 'Déplacer',
  'content-manager.dnd.instructions': 'Barre d’espace pour saisir et déplacer',
  'content-manager.dnd.grab-item':
    '{item}, saisi. Place dans la liste : {position}. Flèches haut et bas pour changer de place, barre d’espace pour déposer, Échap pour annuler.',
  'content-manager.dnd.drop-item': '{item}, déposé. Place dans la liste : {position}.',
  'content-manager.dnd.cancel-item': '{item}, déposé. L’ordre n’a pas changé.',
  'content-manager.dnd.reorder': '{item}, déplacé. Nouvelle place : {position}.',
  'content-manager.components.Blocks.dnd.reorder': '{item}, déplacé. Nouvelle place : {position}.',

  // The address of a page.
  'content-manager.components.uid.apply': 'prendre',
  'content-manager.components.uid.available': 'Libre',
  'content-manager.components.uid.regenerate': 'Proposer de nouveau',
  'content-manager.components.uid.suggested': 'proposé',
  'content-manager.components.uid.unavailable': 'Déjà prise',

  // The preview.
  'content-manager.preview.content.close-editor': 'Fermer le formulaire',
  'content-manager.preview.content.open-editor': 'Ouvrir le formulaire',
  'preview.tabs.label': 'État montré',
  'preview.copy.label': 'Copier l’adresse de l’aperçu',
  'content-manager.preview.info.single-click-hint': 'Double-cliquez pour modifier',
  'content-manager.preview.error.invalid-field-path': 'Ce champ ne se trouve pas dans ce texte',
  'content-manager.preview.error.relations-not-handled':
    'Les liens ne se modifient pas dans l’aperçu.',
  'content-manager.preview.error.incomplete-strapi-source':
    'Ce champ ne se modifie pas dans l’aperçu',
  'content-manager.preview.error.different-document': 'Ce champ vient d’un autre texte',
  'content-manager.preview.error.script-failed':
    'L’aperçu n’est pas complet : modifiez dans le formulaire.',

  // The menu of an entry, and what is read aloud.
  'content-manager.header.name': 'Contenus',
  'content-manager.App.schemas.data-loaded': 'Le contenu est chargé.',
  'content-manager.link-to-ctb': 'Modifier le modèle',
  'content-manager.pageNotFound': 'Cette page n’existe pas, ou n’existe plus',
  'content-manager.error.validation.minSupMax': 'Le minimum dépasse le maximum.',
  'content-manager.widget.last-edited.single-type': 'Texte commun',
  'content-manager.containers.Home.introduction':
    'Choisissez dans le menu ce que vous voulez écrire.',
  'content-manager.containers.Home.pluginHeaderTitle': 'Contenus',
  'content-manager.containers.Home.pluginHeaderDescription': 'Les textes du guide.',
};
