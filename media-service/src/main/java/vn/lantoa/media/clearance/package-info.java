/** Who cleared which work for publication: what is classified is not taken (R010, rules.md §4). */
@NullMarked
package vn.lantoa.media.clearance;

import org.jspecify.annotations.NullMarked;
