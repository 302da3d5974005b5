package vn.lantoa.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Request bodies that are right, for tests to spoil, and the shortest ways to have something stored. */
public final class Bodies {

    private Bodies() {}

    /** A code that no test has used yet. */
    public static String freshCode() {
        return "MAU-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    /** A festival of three days in March 2024, hosted by {@code SVHTT}. */
    public static Map<String, Object> event(String code) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("code", code);
        event.put("type", "FESTIVAL");
        event.put("name", "Lễ hội biển mẫu");
        event.put("nameEn", "Sample sea festival");
        event.put("scope", "DOMESTIC");
        event.put("venue", "Quy Nhơn");
        event.put("country", "VN");
        event.put("startOn", "2024-03-22");
        event.put("endOn", "2024-03-24");
        event.put("host", "SVHTT");
        event.put("clausePaths", List.of());
        event.put("themeCodes", List.of());
        return event;
    }

    /** An annual series of festivals, hosted by {@code SVHTT}. */
    public static Map<String, Object> series(String code) {
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("code", code);
        series.put("name", "Lễ hội mẫu hằng năm");
        series.put("type", "FESTIVAL");
        series.put("recurrence", "ANNUAL");
        series.put("international", true);
        series.put("host", "SVHTT");
        return series;
    }

    /** So many athletes, says that source. */
    public static Map<String, Object> figure(Object value, String source) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("metric", "ATHLETES");
        figure.put("value", value);
        figure.put("unit", "person");
        figure.put("source", source);
        figure.put("assertedOn", "2024-03-25");
        return figure;
    }

    /** Two hours in the morning of that day. */
    public static Map<String, Object> session(String title, String day) {
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("title", title);
        session.put("category", "Runabout GP1");
        session.put("startsAt", day + "T08:00:00+07:00");
        session.put("endsAt", day + "T10:00:00+07:00");
        return session;
    }
}
