/** Under this key drafts are kept. Alone, so that a page can ask whether there are any without loading what reads them. */
export const draftsKey = 'drafts';
