package vn.lantoa.platform.testing.service;

import java.util.LinkedHashMap;
import java.util.Map;

/** The body of a request as the fields of its JSON object, and what becomes of it when a test spoils it. */
public final class Body {

    private Body() {}

    /** The body with one field changed. */
    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    /** The body without one field. */
    public static Map<String, Object> without(Map<String, Object> body, String field) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.remove(field);
        return changed;
    }
}
