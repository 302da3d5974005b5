package vn.lantoa.task.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import vn.lantoa.platform.web.json.Multiline;

/** What an officer found out about a finding. */
public record FindingResolution(@Multiline @NotBlank @Size(max = 1000) String resolution) {}
