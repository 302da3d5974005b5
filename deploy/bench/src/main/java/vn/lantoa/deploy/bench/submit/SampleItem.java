package vn.lantoa.deploy.bench.submit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import vn.lantoa.deploy.local.client.Request;

/** A submission of items of an ordinary size. */
public final class SampleItem {

    private static final String ITEM = """
            {"externalId":"%s","title":"Khai mạc giải đua thuyền máy nhà nghề quốc tế trên đầm Thị Nại","genre":"NEWS",\
            "channel":"Báo điện tử","language":"vi","publishedAt":"%s","newProduction":true,"reuseRatio":0,\
            "purpose":"POLITICAL_TASK","themes":["THEME-1"],"clausePaths":["II.3.1.a-2"],\
            "url":"https://example.org/tin/%s"}""";

    private SampleItem() {}

    /** As many as that, in NDJSON. */
    public static byte[] lines(String prefix, int count) {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= count; line++) {
            String id = prefix + "-" + line;
            lines.append(ITEM.formatted(id, "2024-03-29T08:00:00+07:00", id)).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param publishedAt with offset */
    public static Request post(String externalId, String key, String publishedAt) {
        return post(List.of(externalId), key, publishedAt);
    }

    /** @param publishedAt with offset */
    public static Request post(List<String> externalIds, String key, String publishedAt) {
        String items = externalIds.stream()
                .map(externalId -> ITEM.formatted(externalId, publishedAt, externalId))
                .collect(Collectors.joining(","));
        return Request.post("/api/v1/submissions", "application/json", "{\"items\":[" + items + "]}")
                .with("Idempotency-Key", key);
    }
}
