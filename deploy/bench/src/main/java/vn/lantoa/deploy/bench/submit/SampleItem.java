package vn.lantoa.deploy.bench.submit;

import vn.lantoa.deploy.local.client.Request;

/** A submission of one item, of an ordinary size. */
public final class SampleItem {

    private static final String ITEM = """
            {"items":[{"externalId":"%s","title":"Khai mạc giải đua thuyền máy nhà nghề quốc tế trên đầm Thị Nại","genre":"NEWS",\
            "channel":"web","language":"vi","publishedAt":"%s","newProduction":true,"reuseRatio":0,\
            "purpose":"POLITICAL_TASK","themes":["THEME-1"],"clausePaths":["II.3.1.a-2"],\
            "url":"https://example.org/tin/%s"}]}""";

    private SampleItem() {}

    /** @param publishedAt with offset */
    public static Request post(String externalId, String key, String publishedAt) {
        return Request.post(
                        "/api/v1/submissions", "application/json", ITEM.formatted(externalId, publishedAt, externalId))
                .with("Idempotency-Key", key);
    }
}
