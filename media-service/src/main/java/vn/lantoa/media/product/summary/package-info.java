/** How many media products were produced, and how far they have spread together (R060, rules.md §4). */
@NullMarked
package vn.lantoa.media.product.summary;

import org.jspecify.annotations.NullMarked;
