/** Knex writes the values into the statement, and the statement into the error. */
const STATEMENT =
  /(?:with|select|insert into|update|delete from|alter table|create table)\s[\s\S]*["`][\s\S]* - /i;

/** PostgreSQL quotes the value it refuses, at the end. */
const REFUSED_VALUE = /: ".*"$/;

/** A message of Strapi, or of the database, without what a person typed, is called or signs in with. */
export const withoutPersonalData = (text: string): string =>
  text
    .replace(STATEMENT, '[SQL] ')
    .replace(REFUSED_VALUE, ': […]')
    .replace(/[^\s"'<>(){}]+@[^\s"'<>(){}]+/g, '[e-mail]')
    .replace(/\beyJ[\w.-]+/g, '[token]')
    .replace(/\?\S*=\S*/g, '?…');
