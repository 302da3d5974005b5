package vn.lantoa.event.figure;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.event.figure.standing.MetricView;
import vn.lantoa.platform.web.conditional.Versioned;

/**
 * The figures of an event, by metric.
 *
 * @param version the event's
 */
@Schema(name = "EventFigures")
public record EventFiguresView(String eventCode, List<MetricView> items, long version) implements Versioned {}
