/**
 * Limits on the size and the pace of requests, and the answer to a request that is refused before its body has come.
 */
@NullMarked
package vn.lantoa.gateway.limit;

import org.jspecify.annotations.NullMarked;
