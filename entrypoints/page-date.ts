/** Run in a page by the popup when the reader opens it: what the script comes to is the day that the page says it is of. */
import { defineUnlistedScript } from '#imports';
import { readPageDate } from '@/page/page-date';

export default defineUnlistedScript(() => readPageDate(document));
