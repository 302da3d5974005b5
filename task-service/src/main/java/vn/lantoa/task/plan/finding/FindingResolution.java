package vn.lantoa.task.plan.finding;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;

/**
 * What an officer found out about a finding.
 *
 * @param resolution null, or blank, where the finding is open
 */
public record FindingResolution(
        @Multiline @Size(max = 1000) @Nullable String resolution) {}
