/** Which events have had their effect, for handlers that are not idempotent. */
@NullMarked
package vn.lantoa.platform.data.inbox;

import org.jspecify.annotations.NullMarked;
