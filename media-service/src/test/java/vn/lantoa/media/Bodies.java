package vn.lantoa.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.lantoa.platform.web.body.SpooledBody;

/** Request bodies that are right, for tests to spoil. */
public final class Bodies {

    private Bodies() {}

    /** An external id that no test has used yet. */
    public static String freshId() {
        return "bai-" + UUID.randomUUID();
    }

    /** A news item of March 2024 with that external id. */
    public static Map<String, Object> item(String externalId) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("externalId", externalId);
        item.put("title", "Quy Nhơn đón giải đua thuyền máy");
        item.put("genre", "NEWS");
        item.put("channel", "Báo điện tử");
        item.put("language", "vi");
        item.put("publishedAt", "2024-03-29T08:00:00+07:00");
        item.put("newProduction", true);
        item.put("reuseRatio", 0.25);
        item.put("purpose", "POLITICAL_TASK");
        item.put("themes", List.of());
        item.put("clausePaths", List.of());
        return item;
    }

    /** An observation of the item in April 2024. */
    public static Map<String, Object> observation(String externalId) {
        Map<String, Object> observation = new LinkedHashMap<>();
        observation.put("externalId", externalId);
        observation.put("observedAt", "2024-04-02T00:00:00Z");
        observation.put("views", 1_000);
        observation.put("reach", 2_500);
        observation.put("engagements", 70);
        observation.put("source", "agency-analytics");
        return observation;
    }

    /** Text as the body of a request. */
    public static SpooledBody received(String body) {
        try {
            return SpooledBody.receive(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
