/** How many copies of a media product there are: printed less given (R062, rules.md §4). */
@NullMarked
package vn.lantoa.media.product.stock;

import org.jspecify.annotations.NullMarked;
