package vn.lantoa.deploy.local.sample.step;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.sheet.Sheet;

/** Registers the three events with their series, sessions and planned coverage, and says that they took place. */
public final class EventStep {

    private static final String TYPE = "SPORT_EVENT";
    private static final String HOST = "SVHTT";
    private static final Map<String, String> NEXT = Map.of("PLANNED", "CONFIRMED", "CONFIRMED", "TOOK_PLACE");

    private final LoadContext loading;
    private final GatewayClient gateway;

    public EventStep(LoadContext loading) {
        this.loading = loading;
        this.gateway = loading.gateway();
    }

    public void run(String planId) {
        for (Sheet.Row row : loading.files().sheet("series")) {
            Map<String, Object> series = new HashMap<>(row.values());
            series.putAll(Map.of("type", TYPE, "international", true, "host", HOST));
            create("event-series/" + row.text("code"), series);
        }
        for (Sheet.Row row : loading.files().sheet("events")) {
            String path = "events/" + row.text("code");
            create(path, event(row, planId));
            fill(path + "/sessions", "items", linesOf("sessions", row.text("code")));
            fill(path + "/media-plan", "lines", linesOf("media-plan", row.text("code")));
            new FigureStep(loading).run(path, row.text("code"));
            moveOn(path);
        }
    }

    private void create(String path, Map<String, Object> entry) {
        boolean isNew = gateway.find(Actor.HOST, path).isEmpty();
        if (isNew) {
            gateway.send(Actor.HOST, gateway.put(path, entry).with("If-None-Match", "*"));
        }
        loading.tally().count(LoadCounts.Kind.EVENTS, isNew);
    }

    private static Map<String, Object> event(Sheet.Row row, String planId) {
        Map<String, Object> event = new HashMap<>(row.values());
        event.keySet().removeIf(column -> column.startsWith("cover"));
        event.putAll(Map.of(
                "type",
                TYPE,
                "scope",
                "DOMESTIC",
                "host",
                HOST,
                "planId",
                planId,
                "clausePaths",
                List.of("II.3.2.c-2", "II.3.2.c-4"),
                "themeCodes",
                List.of("T04")));
        return event;
    }

    private List<Map<String, Object>> linesOf(String sheet, String eventCode) {
        return loading.files().sheet(sheet).stream()
                .filter(row -> row.text("eventCode").equals(eventCode))
                .map(EventStep::line)
                .toList();
    }

    private static Map<String, Object> line(Sheet.Row row) {
        Map<String, Object> line = new HashMap<>();
        row.values().keySet().stream()
                .filter(column -> !column.equals("eventCode") && row.textOrNull(column) != null)
                .forEach(column -> line.put(
                        column, column.endsWith("imum") ? new BigDecimal(row.text(column)) : row.text(column)));
        return line;
    }

    /** Writes a list inside an event that nobody has written yet. */
    private void fill(String path, String list, List<Map<String, Object>> lines) {
        Reply known = gateway.get(Actor.HOST, path);
        boolean isNew = known.body().path(list).isEmpty();
        if (isNew) {
            Request put = gateway.put(path, Map.of(list, lines));
            gateway.send(Actor.HOST, put.with("If-Match", known.tag()));
        }
        loading.tally().count(LoadCounts.Kind.EVENTS, isNew);
    }

    private void moveOn(String path) {
        Reply event = gateway.get(Actor.HOST, path);
        boolean isNew = NEXT.containsKey(event.text("status"));
        while (NEXT.containsKey(event.text("status"))) {
            Map<String, String> to = Map.of("to", NEXT.get(event.text("status")));
            gateway.send(Actor.HOST, gateway.post(path + "/transitions", to).with("If-Match", event.tag()));
            event = gateway.get(Actor.HOST, path);
        }
        loading.tally().count(LoadCounts.Kind.EVENTS, isNew);
    }
}
