/**
 * The request pipeline: the order of checks before a request is answered or forwarded (size, address, origin, token,
 * owner).
 */
@NullMarked
package vn.lantoa.gateway.entry;

import org.jspecify.annotations.NullMarked;
