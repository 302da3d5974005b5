package vn.lantoa.reporting.scorecard.verdict;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rule that decided a state, in words that people read. */
@Schema(name = "StateRule")
public record StateRule(String vi, String en) {}
