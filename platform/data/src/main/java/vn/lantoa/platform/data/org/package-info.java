/** Organisations whose records pass to their successors. */
@NullMarked
package vn.lantoa.platform.data.org;

import org.jspecify.annotations.NullMarked;
