/** What was asked for, decided and questioned of a plan's money, beside what is booked on its lines (rules.md §2). */
@NullMarked
package vn.lantoa.reporting.scorecard.funding;

import org.jspecify.annotations.NullMarked;
