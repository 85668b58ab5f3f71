import type { Agency, FormerAgency } from '../agency/model';
import type { Contact } from '../contact/model';
import type { Portal } from '../portal/model';
import type { Sheet, WithdrawnSheet } from '../sheet/model';
import type { Signpost } from '../signpost/model';
import type { SynonymGroup } from '../synonym-group/model';
import type { Territory } from '../territory/model';
import type { Theme } from '../theme/model';

/** What the network says of its guide, once for all sheets. */
export interface GuideText {
  id: string;
  name: string;
  summary: string;
  feeRule: string;
  howItWorks: readonly string[];
}

/** Each kind of entity that the feed carries, by its name there. */
export interface Entities {
  guide: GuideText;
  agency: Agency;
  formerAgency: FormerAgency;
  contact: Contact;
  theme: Theme;
  territory: Territory;
  synonymGroup: SynonymGroup;
  signpost: Signpost;
  portal: Portal;
  sheet: Sheet;
  withdrawnSheet: WithdrawnSheet;
}

export type EntityKind = keyof Entities;

/** A record of the CMS that the guide cannot show, and why. */
export interface LeftOut {
  kind: EntityKind;
  id: string;
  /** Name or id of the agency that owns the record, when it can be told. */
  agency: string | null;
  field: string;
  reason: string;
}

interface ChangeOf<Kind extends EntityKind> {
  kind: Kind;
  id: string;
  /** Number of the entity's last row in the CMS's journal. */
  seq: number;
  /** The cursor of that row, when the feed tells it. */
  cursor?: string | undefined;
}

/** What one line of the feed says, once parsed. */
export type Change =
  | {
      [Kind in EntityKind]: ChangeOf<Kind> & { type: 'upsert'; entity: Entities[Kind] };
    }[EntityKind]
  | (ChangeOf<EntityKind> & { type: 'remove' })
  | (ChangeOf<EntityKind> & { type: 'leaveOut'; leftOut: LeftOut });
