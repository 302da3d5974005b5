package vn.lantoa.event.mediaplan;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.event.event.value.MediaPlanLine;
import vn.lantoa.platform.web.conditional.Versioned;

/**
 * The media plan of an event.
 *
 * @param version the event's
 */
@Schema(name = "MediaPlan")
public record MediaPlanView(String eventCode, List<MediaPlanLine> lines, long version) implements Versioned {}
