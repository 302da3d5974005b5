/** Which press agencies may become partners: the rules by which that is judged, as versioned data (R040–R043, rules.md §4). */
@NullMarked
package vn.lantoa.media.eligibility;

import org.jspecify.annotations.NullMarked;
