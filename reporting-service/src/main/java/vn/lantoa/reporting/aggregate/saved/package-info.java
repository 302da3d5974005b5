/** Questions for figures that are kept under a code, so that a job can ask them by name (R112, rules.md §9). */
@NullMarked
package vn.lantoa.reporting.aggregate.saved;

import org.jspecify.annotations.NullMarked;
