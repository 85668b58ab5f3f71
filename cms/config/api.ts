/** No content type has a public REST route: this only bounds what a plugin might add. */
export default { rest: { defaultLimit: 25, maxLimit: 100, withCount: true } };
