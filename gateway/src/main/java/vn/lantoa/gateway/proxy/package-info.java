/**
 * Forwards requests to the services and their answers back: one HTTP client per service and event loop, each with its
 * own connection pool, queue and time-outs.
 */
package vn.lantoa.gateway.proxy;
