import { measureSpeed } from './search/speed'; measureSpeed();
