/** Gifts: which media products were given to whom, and on which occasion (R062, rules.md §4). */
@NullMarked
package vn.lantoa.media.gift;

import org.jspecify.annotations.NullMarked;
