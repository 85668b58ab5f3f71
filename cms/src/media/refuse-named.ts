import { errors } from '@strapi/utils';
import { ContentRefusal } from './content/content-refusal';

/** A refusal of these bytes, said of the file that holds them. */
export async function refuseNamed<Result>(
  name: string,
  look: () => Promise<Result>,
): Promise<Result> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof ContentRefusal)
      throw new errors.ApplicationError(`« ${name} » ${error.message}`);
    throw error;
  }
}
