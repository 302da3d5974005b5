/** The match of an order with the items that name it and what shows them (R044, R053, rules.md §4). */
@NullMarked
package vn.lantoa.media.order.match;

import org.jspecify.annotations.NullMarked;
