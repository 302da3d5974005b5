package vn.lantoa.media.observation;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed after a cursor.
 *
 * @param items each changed observation once, as it is now, in the order of the changes; empty when nothing changed
 * @param next the cursor to ask with the next time, whether there is more or not
 */
@Schema(name = "ObservationChanges")
public record ObservationChanges(
        @Schema(description = "Each changed observation once, as it is now, in the order of the changes.")
        List<ObservationView> items,

        @Schema(description = "The cursor to ask with the next time, whether there is more or not.")
        String next) {}
