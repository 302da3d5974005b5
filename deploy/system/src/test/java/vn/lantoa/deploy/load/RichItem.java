package vn.lantoa.deploy.load;

import java.util.Collections;

/** An item with much of everything: a long title, themes, clauses, an address, metrics. */
final class RichItem {

    private static final int TITLE = 300;

    private RichItem() {}

    /** As a line of NDJSON, of March 2020 and of that event. */
    static String json(String externalId, String event) {
        String title = ("Bình Định quảng bá du lịch ".repeat(TITLE) + externalId).substring(0, TITLE);
        String themes = String.join(",", Collections.nCopies(1, "\"CHU-DE-1\",\"CHU-DE-2\",\"CHU-DE-3\",\"CHU-DE-4\""));
        return "{\"externalId\":\"" + externalId + "\",\"title\":\"" + title + "\",\"genre\":\"NEWS\","
                + "\"channel\":\"Báo in\",\"language\":\"vi\",\"publishedAt\":\"2020-03-10T08:00:00+07:00\","
                + "\"newProduction\":true,\"reuseRatio\":0,\"purpose\":\"POLITICAL_TASK\",\"themes\":[" + themes + "],"
                + "\"clausePaths\":[\"II.3.1.a-1\",\"II.3.1.a-2\"],\"eventCode\":\"" + event + "\","
                + "\"url\":\"https://baobinhdinh.vn/" + "du-lich/".repeat(20) + "tin.html\","
                + "\"metrics\":{\"views\":1000,\"reach\":2000,\"engagements\":30,"
                + "\"observedAt\":\"2020-03-11T08:00:00+07:00\"}}";
    }
}
