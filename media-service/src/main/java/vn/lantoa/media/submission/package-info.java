/**
 * Submissions: what a press agency sends at once, one pipeline for items and observations, and what came of each line
 * (rules.md §5).
 */
@NullMarked
package vn.lantoa.media.submission;

import org.jspecify.annotations.NullMarked;
