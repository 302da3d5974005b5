/** How much of an order was accepted, for those who amend it. */
@NullMarked
package vn.lantoa.media.order.accepted;

import org.jspecify.annotations.NullMarked;
