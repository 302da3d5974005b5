package vn.lantoa.event.mediaplan;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.event.event.MediaPlanLine;
import vn.lantoa.platform.web.conditional.Versioned;

/**
 * The media plan of an event.
 *
 * @param version the event's
 */
@Schema(name = "MediaPlan")
public record MediaPlanView(
        @Schema(required = true) String eventCode,
        @Schema(required = true) List<MediaPlanLine> lines,
        @Schema(required = true) long version)
        implements Versioned {}
