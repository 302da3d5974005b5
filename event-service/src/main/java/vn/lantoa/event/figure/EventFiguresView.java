package vn.lantoa.event.figure;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;

/**
 * The figures of an event, by metric.
 *
 * @param version the event's
 */
@Schema(name = "EventFigures")
public record EventFiguresView(
        @Schema(required = true) String eventCode,
        @Schema(required = true) List<MetricView> items,
        @Schema(required = true) long version)
        implements Versioned {}
