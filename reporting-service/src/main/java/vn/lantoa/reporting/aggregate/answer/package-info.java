/** What {@code GET /aggregates} answers: figures as JSON, the same as CSV, and what is to be known beside them. */
@NullMarked
package vn.lantoa.reporting.aggregate.answer;

import org.jspecify.annotations.NullMarked;
