/** Channels by whichever name they are called (rules.md §2), as every service looks them up. */
@NullMarked
package vn.lantoa.platform.data.channel;

import org.jspecify.annotations.NullMarked;
