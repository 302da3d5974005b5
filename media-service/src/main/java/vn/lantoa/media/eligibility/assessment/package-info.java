/** Assessments of press agencies by the rule of a day, with evidence and both readings (R040–R043, rules.md §4). */
@NullMarked
package vn.lantoa.media.eligibility.assessment;

import org.jspecify.annotations.NullMarked;
