import { meetMissingPart, startSiteService } from '#data/site-service.ts';
import { whenPartIsMissing } from '#ui/lazy-part.tsx';

/** What keeps Lectern on this device, and this page in step with the site; begun by being fetched. */
whenPartIsMissing(() => void meetMissingPart());
void startSiteService();
