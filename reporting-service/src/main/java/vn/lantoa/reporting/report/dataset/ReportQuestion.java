package vn.lantoa.reporting.report.dataset;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.Period;

/**
 * What a report is about: a period, perhaps a plan, and what was known at an instant.
 *
 * @param planId the plan that it is about; null: none
 */
public record ReportQuestion(Period period, @Nullable UUID planId, Instant asOf) {}
