package vn.lantoa.media.brief;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a brief shall go. */
@Schema(name = "BriefTransition")
public record BriefTransition(@NotNull BriefState to) {}
