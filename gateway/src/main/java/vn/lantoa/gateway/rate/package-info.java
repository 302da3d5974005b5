/** Rate limits, counted in seconds: of each client, and of each address without a valid token. */
@NullMarked
package vn.lantoa.gateway.rate;

import org.jspecify.annotations.NullMarked;
