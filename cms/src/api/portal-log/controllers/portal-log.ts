import { createReceiver } from '../../../counted-batch/receive-batch';
import { parsePortalBatch } from '../../../portals/batch';
import { keepPortalBatch } from '../../../portals/figures';

export default createReceiver({ parse: parsePortalBatch, keep: keepPortalBatch });
