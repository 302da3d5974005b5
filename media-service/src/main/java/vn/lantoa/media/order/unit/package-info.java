/** What is ordered is counted in. */
@NullMarked
package vn.lantoa.media.order.unit;

import org.jspecify.annotations.NullMarked;
