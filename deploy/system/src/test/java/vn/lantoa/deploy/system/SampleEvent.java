package vn.lantoa.deploy.system;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import vn.lantoa.platform.testing.token.Identity;

/** A series with one event, of which something is said. {@code SVHTT} hosts it. */
final class SampleEvent {

    private static final String METRIC = "VISITORS";
    private static final String SHOWN_EVENT = "\"LE-HOI-MAU-2023\"";
    private static final String SHOWN_SERIES = "\"LE-HOI-MAU\"";
    private static final String SHOWN_FIGURE = "01900000-0000-7000-8000-000000000003";

    private final String suffix = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String series = "MAU-" + suffix;
    private final String event = "LE-HOI-" + suffix;
    private final String figureId;

    private SampleEvent(SamplePlan plan) {
        post("/api/v1/event-series", filled(SampleBodies.of("registerEventSeries")));
        post("/api/v1/events", plan.filled(filled(SampleBodies.of("registerEvent"))));
        figureId = post("/api/v1/events/" + event + "/figures", SampleBodies.of("appendEventFigure"));
    }

    static SampleEvent create(SamplePlan plan) {
        return new SampleEvent(plan);
    }

    /** What stands for each parameter of a path. */
    Map<String, String> ids() {
        return Map.of("/events/{code}", event, "/event-series/{code}", series, "{metric}", METRIC);
    }

    /** A sample body with this event's codes in the place of those that the document shows. */
    String filled(String body) {
        String named = body.replace(SHOWN_EVENT, "\"" + event + "\"").replace(SHOWN_SERIES, "\"" + series + "\"");
        return figureId == null ? named : named.replace(SHOWN_FIGURE, figureId);
    }

    private static String post(String collection, String body) {
        return As.created(Identity.HOST, collection, body);
    }
}
