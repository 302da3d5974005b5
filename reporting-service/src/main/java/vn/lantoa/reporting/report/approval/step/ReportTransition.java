package vn.lantoa.reporting.report.approval.step;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who took a report from one state to another.
 *
 * @param from the state that it left
 * @param to the state that it came to
 * @param reason why it was given back
 */
public record ReportTransition(
        String from,
        String to,
        String actor,
        Instant at,
        @Nullable String reason) {}
