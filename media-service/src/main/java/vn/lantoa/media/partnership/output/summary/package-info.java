/** International cooperation in figures: agreements active, outputs by form and country (R065, rules.md §4). */
@NullMarked
package vn.lantoa.media.partnership.output.summary;

import org.jspecify.annotations.NullMarked;
