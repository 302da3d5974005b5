/**
 * What is due, by when, by which law, and whether it was met: of what other services tell, so that nobody keeps a list
 * of deadlines (rules.md §1, §6, §7).
 */
@NullMarked
package vn.lantoa.reporting.obligation;

import org.jspecify.annotations.NullMarked;
