/** Hashes that answers and trails carry. */
@NullMarked
package vn.lantoa.platform.web.hash;

import org.jspecify.annotations.NullMarked;
