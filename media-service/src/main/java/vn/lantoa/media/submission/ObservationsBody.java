package vn.lantoa.media.submission;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.observation.ObservationEntry;

/** As {@link ItemsBody}, of observations. */
@Schema(name = "ObservationSubmission")
record ObservationsBody(
        @Schema(required = true, minItems = 1, maxItems = 1000)
        List<ObservationEntry> items) {}
