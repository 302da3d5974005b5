package vn.lantoa.reporting.scorecard.day;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a plan stood, day by day.
 *
 * @param items by day, a day on which nothing was kept is left out
 */
@Schema(name = "ScorecardHistory")
public record ScorecardHistory(UUID planId, List<ScorecardDay> items) {}
