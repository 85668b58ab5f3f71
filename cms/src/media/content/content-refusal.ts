/** Why bytes are not kept, in French, as what follows the file’s name: « photo.jpg » + « est vide. Choisissez… ». */
export class ContentRefusal extends Error {
  override readonly name = 'ContentRefusal';
}

/** For a file that ends before it should, or whose parts do not follow each other. */
export const damaged = (): ContentRefusal =>
  new ContentRefusal(
    'est abîmé ou incomplet. Ouvrez-le sur votre poste, enregistrez-le de nouveau, puis déposez-le.',
  );

/** For what follows the end of a picture: another file hides there, or what was cut out of it. */
export const appended = (): ContentRefusal =>
  new ContentRefusal(
    'est suivi d’autre chose qu’une image. Ouvrez-le dans un logiciel d’image, enregistrez-le de nouveau, puis déposez-le.',
  );
