package vn.lantoa.task.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an officer found out about a finding. */
public record FindingResolution(@NotBlank @Size(max = 1000) String resolution) {}
