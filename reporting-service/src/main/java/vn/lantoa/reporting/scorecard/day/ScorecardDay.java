package vn.lantoa.reporting.scorecard.day;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.StateRule;

/**
 * How a plan stood on a day.
 *
 * @param rule the reason in words
 */
@Schema(name = "ScorecardDay")
public record ScorecardDay(LocalDate day, Light state, Cause reason, StateRule rule) {}
