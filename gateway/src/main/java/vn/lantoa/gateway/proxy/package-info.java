/**
 * Forwards requests to the services and their answers back: one HTTP client per service and event loop, each with its
 * own connection pool, queue and time-outs.
 */
@NullMarked
package vn.lantoa.gateway.proxy;

import org.jspecify.annotations.NullMarked;
