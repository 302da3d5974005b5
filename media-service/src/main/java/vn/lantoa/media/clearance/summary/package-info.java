/** What was published without the clearance that its order requires (R010, rules.md §4): there should be none. */
@NullMarked
package vn.lantoa.media.clearance.summary;

import org.jspecify.annotations.NullMarked;
