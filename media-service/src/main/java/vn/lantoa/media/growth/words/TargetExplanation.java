package vn.lantoa.media.growth.words;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.growth.definition.GrowthTargetEntry;

/**
 * A definition of a growth target in words, made of its fields.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
@Schema(name = "GrowthTargetExplanation")
public record TargetExplanation(String vi, String en) {

    /**
     * Of a version of a definition.
     *
     * @param approvedAt null while nobody approved it
     */
    public static TargetExplanation of(
            GrowthTargetEntry definition, int version, @Nullable Instant approvedAt, @Nullable String approvedBy) {
        return new TargetExplanation(
                new TargetWords(true).tell(definition, version, approvedAt, approvedBy),
                new TargetWords(false).tell(definition, version, approvedAt, approvedBy));
    }
}
