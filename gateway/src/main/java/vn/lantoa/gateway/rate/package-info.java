/** How often one client, or one address without a valid token, may call within seconds; and what it is told of that. */
@NullMarked
package vn.lantoa.gateway.rate;

import org.jspecify.annotations.NullMarked;
