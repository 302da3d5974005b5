/**
 * Strict JSON for what clients send: unknown fields, duplicate keys, trailing tokens and coerced scalars are refused,
 * text is in its form, numbers are bounded.
 */
@NullMarked
package vn.lantoa.platform.web.json;

import org.jspecify.annotations.NullMarked;
