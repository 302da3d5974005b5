package vn.lantoa.media.growth;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version of a target's definition.
 *
 * @param definitionVersion from 1
 * @param definition what it says, whole
 */
@Schema(name = "GrowthTargetVersion")
public record TargetDefinitionView(
        int definitionVersion,
        GrowthTargetEntry definition,
        TargetState state,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        Instant createdAt,
        String createdBy) {}
