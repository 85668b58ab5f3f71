/** The ids under which the permissions of a role name our conditions. */
export const OF_OWN_AGENCY = 'api::of-own-agency';
export const OF_OWN_PARTNERSHIP = 'api::of-own-partnership';
