/** Media products: e-publications, clips, what is printed, gifts (R060, R061, rules.md §4). */
@NullMarked
package vn.lantoa.media.product;

import org.jspecify.annotations.NullMarked;
