/** Orders within agreements: what is to be delivered, by when, at which price, and amendments (R044, rules.md §4). */
@NullMarked
package vn.lantoa.media.order;

import org.jspecify.annotations.NullMarked;
