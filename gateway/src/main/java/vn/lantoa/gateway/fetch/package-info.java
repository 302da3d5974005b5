/**
 * Reads of small documents for the gateway itself (keys, readiness, OpenAPI), apart from the pools of forwarded
 * requests.
 */
@NullMarked
package vn.lantoa.gateway.fetch;

import org.jspecify.annotations.NullMarked;
