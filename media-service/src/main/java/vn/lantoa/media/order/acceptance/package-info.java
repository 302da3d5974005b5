/** Acceptances: a person closes a part of an order, and the draft of its minute follows as data (R044, rules.md §4). */
@NullMarked
package vn.lantoa.media.order.acceptance;

import org.jspecify.annotations.NullMarked;
