/** Whose an order is, for those who take the items that name one. */
@NullMarked
package vn.lantoa.media.order.delivery;

import org.jspecify.annotations.NullMarked;
