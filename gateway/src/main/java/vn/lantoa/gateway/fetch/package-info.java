/**
 * Reads of small documents for the gateway itself (keys, readiness, OpenAPI), apart from the pools of forwarded
 * requests.
 */
package vn.lantoa.gateway.fetch;
