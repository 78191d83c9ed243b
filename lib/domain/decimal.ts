/** A price as schema.org writes it: digits, at most one point, no sign, no grouping ("1234.56"). */
export const DECIMAL = /^\d{1,12}(\.\d{1,8})?$/;
