package vn.lantoa.task.plan;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What an officer found out about a finding.
 *
 * @param resolution null, or blank, where the finding is open
 */
public record FindingResolution(@Size(max = 1000) @Nullable String resolution) {

    public FindingResolution {
        resolution = resolution == null || resolution.isBlank() ? null : resolution;
    }
}
