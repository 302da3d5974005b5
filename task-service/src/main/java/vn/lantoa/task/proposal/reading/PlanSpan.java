package vn.lantoa.task.proposal.reading;

import java.time.LocalDate;

/**
 * The days of a plan, against which its tables' dates are read.
 *
 * @param year the plan's year: that of dates that name none
 */
public record PlanSpan(int year, LocalDate first, LocalDate last) {}
