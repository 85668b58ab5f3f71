/** Strapi's tables of uploaded files and of their folders, and those that say which lies where and what shows which. */
export const FILE_UID = 'plugin::upload.file';
export const FOLDER_UID = 'plugin::upload.folder';
export const FILES_TABLE = 'files';
export const FOLDERS_TABLE = 'upload_folders';
export const FILE_FOLDERS_TABLE = 'files_folder_lnk';
export const MEDIA_LINKS_TABLE = 'files_related_mph';

/** The component that gives a file its title on a sheet. */
export const DOCUMENT_UID = 'sheet.document';
export const DOCUMENTS_TABLE = 'components_sheet_documents';
/** Which component belongs to which row of `sheets`. */
export const SHEET_PARTS_TABLE = 'sheets_cmps';
