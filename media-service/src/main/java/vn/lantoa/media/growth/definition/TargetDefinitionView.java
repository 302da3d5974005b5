package vn.lantoa.media.growth.definition;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.growth.words.TargetExplanation;

/**
 * One version of a target's definition.
 *
 * @param definitionVersion from 1
 * @param definition what it says, whole
 * @param explanation the same in words
 */
@Schema(name = "GrowthTargetVersion")
public record TargetDefinitionView(
        int definitionVersion,
        GrowthTargetEntry definition,
        TargetState state,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        TargetExplanation explanation,
        Instant createdAt,
        String createdBy) {}
