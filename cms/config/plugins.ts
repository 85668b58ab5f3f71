/** Paid or unused features would only clutter the editors' screens. */
export default {
  'content-releases': { enabled: false },
  'review-workflows': { enabled: false },
};
