import { createReceiver } from '../../../counted-batch/receive-batch';
import { parseBatch } from '../../../search-log/batch';
import { keepBatch } from '../../../search-log/keep-batch';

export default createReceiver({ parse: parseBatch, keep: keepBatch });
