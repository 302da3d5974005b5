package vn.lantoa.media.growth;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of a target's definition.
 *
 * @param definitionVersion from 1
 * @param definition what it says, whole
 */
@Schema(name = "GrowthTargetVersion")
public record TargetDefinitionView(
        @Schema(required = true) int definitionVersion,
        @Schema(required = true) GrowthTargetEntry definition,
        @Schema(required = true) TargetState state,
        @Schema(nullable = true) Instant approvedAt,
        @Schema(nullable = true) String approvedBy,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy) {}
