package vn.lantoa.media.description;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.observation.ObservationEntry;

/** As {@link ItemsBody}, of observations. */
@Schema(name = "ObservationSubmission")
public record ObservationsBody(
        @Schema(required = true, minItems = 1, maxItems = 100000)
        List<ObservationEntry> items) {}
