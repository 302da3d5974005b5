package vn.lantoa.media.observation;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a source counted of an item until an instant. A measure that is null was not observed.
 *
 * @param observedAt until when it was counted
 * @param source who or what counted; each source is a counter of its own
 * @param revision from 1; it rises when the values of this source at this instant are sent otherwise
 * @param submissionId the submission of its latest revision
 * @param line its place in that submission, from 1
 * @param practice whether its agency is for practice, so that it counts in no figure
 */
@Schema(name = "Observation")
public record ObservationView(
        @Schema(description = "The observation, of one item, source and instant.")
        UUID id,

        @Schema(description = "The press agency whose item it is of.")
        String agency,

        @Schema(description = "The item.") UUID itemId,

        @Schema(description = "The agency's own name of the item.")
        String externalId,

        @Schema(description = "Until when it was counted.") Instant observedAt,

        @Schema(description = "Who or what counted; each source is a counter of its own.")
        String source,

        @Schema(description = "Views from the publication on; null: not observed.") @Nullable
        Long views,

        @Schema(description = "Reported reach, never people; null: not observed.") @Nullable
        Long reach,

        @Schema(description = "Reactions, comments and shares; null: not observed.") @Nullable
        Long engagements,

        @Schema(description = "From 1; it rises when its values are sent otherwise.")
        int revision,

        @Schema(description = "The submission of its latest revision.")
        UUID submissionId,

        @Schema(description = "Its line in that submission, from 1.")
        int line,

        @Schema(description = "When its latest revision was received.")
        Instant recordedAt,

        @Schema(description = "Whether its agency is for practice, so that it counts in no figure.")
        boolean practice) {}
