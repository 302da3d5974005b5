/** Figures as they are asked for once: {@code GET /aggregates} (rules.md §9). */
@NullMarked
package vn.lantoa.reporting.aggregate.asked;

import org.jspecify.annotations.NullMarked;
