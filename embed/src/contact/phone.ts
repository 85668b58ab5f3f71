const nationalDigits = (phone: string): string | null => {
  const digits = phone.replace(/[^\d+]/g, '').replace(/^(?:\+|00)33/, '0');
  return /^0\d{9}$/.test(digits) ? digits : null;
};

/** `02 33 05 50 50`, in pairs that no line break parts; a number of another shape is left as it is. */
export const toPhoneText = (phone: string): string =>
  nationalDigits(phone)?.match(/\d\d/g)?.join('\u00a0') ?? phone;

/** The `tel:` address of a French number, or null when it is not one. */
export const toPhoneUrl = (phone: string): string | null => {
  const digits = nationalDigits(phone);
  return digits && `tel:+33${digits.slice(1)}`;
};
