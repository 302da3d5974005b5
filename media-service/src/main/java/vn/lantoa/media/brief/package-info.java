/** Briefs: what press agencies are asked to tell of a policy (R045, rules.md §4). */
@NullMarked
package vn.lantoa.media.brief;

import org.jspecify.annotations.NullMarked;
