/** Key of the drafts in storage. It stands alone, so that a page can see whether there are any without loading their reader. */
export const draftsKey = 'drafts';
