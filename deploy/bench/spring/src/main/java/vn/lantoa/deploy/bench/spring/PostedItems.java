package vn.lantoa.deploy.bench.spring;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What is posted: {@code {"items": [...]}} with one item in it. */
record PostedItems(List<PostedItem> items) {

    record PostedItem(
            String externalId,
            String workId,
            String title,
            String genre,
            String channel,
            String language,
            OffsetDateTime publishedAt,
            Integer durationSeconds,
            boolean newProduction,
            BigDecimal reuseRatio,
            String purpose,
            List<String> themes,
            List<String> clausePaths,
            UUID planId,
            String eventCode,
            String url) {

        boolean isComplete() {
            return externalId != null
                    && title != null
                    && genre != null
                    && channel != null
                    && language != null
                    && publishedAt != null
                    && purpose != null;
        }
    }

    boolean isOne() {
        return items != null && items.size() == 1 && items.get(0).isComplete();
    }
}
