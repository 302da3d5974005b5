/** Which press agencies may become partners: the rule by which that is judged, in versions (R040–R043, rules.md §4). */
@NullMarked
package vn.lantoa.media.eligibility;

import org.jspecify.annotations.NullMarked;
