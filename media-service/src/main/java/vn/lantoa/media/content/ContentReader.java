package vn.lantoa.media.content;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;

import vn.lantoa.media.line.LineFields;
import vn.lantoa.media.line.LineReader;
import vn.lantoa.platform.web.text.LanguageTag;

/** The rules of an item (contract.md, Press and content). */
public final class ContentReader implements LineReader<NewContentItem> {

    /** A sender's clock may be ahead of ours by so much. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final int NAME = 200;
    private static final int TITLE = 1_000;
    private static final int TAG = 100;
    private static final int CODE = 64;
    private static final int CODES = 50;
    private static final int URL = 2_000;
    private static final int MOST_DECIMALS = 4;
    private static final long MOST_SECONDS = Duration.ofDays(366).toSeconds();

    private final Instant now;

    /** @param now when the submission was received */
    public ContentReader(Instant now) {
        this.now = now;
    }

    @Override
    public Object keyOf(NewContentItem entry) {
        return entry.externalId();
    }

    @Override
    public NewContentItem read(LineFields fields) {
        String externalId = fields.text("externalId", NAME);
        String workId = fields.optionalText("workId", NAME);
        String title = fields.text("title", TITLE);
        Genre genre = fields.oneOf(Genre.class, "genre", ItemProblem.ITEM_GENRE_UNKNOWN);
        Instant publishedAt = publishedAt(fields);
        return new NewContentItem(
                externalId,
                workId,
                title,
                genre,
                fields.text("channel", NAME),
                language(fields),
                publishedAt,
                durationSeconds(fields, genre),
                Boolean.TRUE.equals(fields.flag("newProduction")),
                reuseRatio(fields),
                fields.oneOf(Purpose.class, "purpose", ItemProblem.ITEM_PURPOSE_UNKNOWN),
                fields.codes("themes", CODES, CODE),
                fields.codes("clausePaths", CODES, CODE),
                fields.optionalId("planId"),
                fields.optionalText("eventCode", CODE),
                url(fields),
                metrics(fields, publishedAt));
    }

    private static String language(LineFields fields) {
        String tag = fields.text("language", TAG);
        if (tag == null) {
            return null;
        }
        return LanguageTag.canonical(tag).orElseGet(() -> {
            fields.fault("language", ItemProblem.ITEM_LANGUAGE_INVALID, tag);
            return null;
        });
    }

    private Instant publishedAt(LineFields fields) {
        Instant at = fields.instant("publishedAt");
        if (at != null && at.isAfter(now.plus(TOLERANCE))) {
            fields.fault("publishedAt", ItemProblem.ITEM_PUBLISHED_IN_FUTURE);
        }
        if (at != null && at.isBefore(EARLIEST)) {
            fields.fault("publishedAt", ItemProblem.ITEM_PUBLISHED_TOO_EARLY);
        }
        return at;
    }

    private static Integer durationSeconds(LineFields fields, Genre genre) {
        Long seconds = fields.whole("durationSeconds");
        if (seconds == null) {
            if (genre != null && genre.isTimed() && fields.isAbsent("durationSeconds")) {
                fields.fault("durationSeconds", ItemProblem.ITEM_DURATION_REQUIRED, genre);
            }
            return null;
        }
        if (seconds < 1 || seconds > MOST_SECONDS) {
            fields.fault("durationSeconds", ItemProblem.ITEM_DURATION_INVALID, MOST_SECONDS);
            return null;
        }
        return seconds.intValue();
    }

    /** Who says nothing of reuse reuses nothing (contract.md: reuseRatio is optional). */
    private static BigDecimal reuseRatio(LineFields fields) {
        BigDecimal ratio = fields.number("reuseRatio");
        if (ratio == null) {
            return fields.isAbsent("reuseRatio") ? BigDecimal.ZERO : null;
        }
        boolean within = ratio.signum() >= 0 && ratio.compareTo(BigDecimal.ONE) <= 0;
        BigDecimal plain = within ? ratio.stripTrailingZeros() : ratio;
        if (!within || plain.scale() > MOST_DECIMALS) {
            fields.fault("reuseRatio", ItemProblem.ITEM_REUSE_RATIO_INVALID);
            return null;
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static String url(LineFields fields) {
        String url = fields.optionalText("url", URL);
        if (url == null || isWebAddress(url)) {
            return url;
        }
        fields.fault("url", ItemProblem.ITEM_URL_INVALID);
        return null;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private NewContentItem.MetricsEntry metrics(LineFields fields, Instant publishedAt) {
        LineFields metrics = fields.optionalObject("metrics");
        if (metrics == null) {
            return null;
        }
        Metrics values = Metrics.read(metrics);
        Instant observedAt = metrics.optionalInstant("observedAt");
        if (observedAt != null && observedAt.isAfter(now.plus(TOLERANCE))) {
            metrics.fault("observedAt", MetricProblem.OBSERVED_IN_FUTURE);
        }
        if (observedAt != null && publishedAt != null && observedAt.isBefore(publishedAt)) {
            metrics.fault("observedAt", MetricProblem.OBSERVED_BEFORE_PUBLICATION);
        }
        metrics.refuseOthers();
        return new NewContentItem.MetricsEntry(values.views(), values.reach(), values.engagements(), observedAt);
    }
}
