/** Strict JSON for what clients send: unknown fields, duplicate keys, trailing tokens and coerced scalars are refused, text is NFC. */
package vn.lantoa.platform.web.json;
