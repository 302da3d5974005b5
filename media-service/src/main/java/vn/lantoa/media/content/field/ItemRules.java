package vn.lantoa.media.content.field;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.field.LineField;
import vn.lantoa.media.field.LineField.Reading;
import vn.lantoa.media.line.LineProblem;
import vn.lantoa.platform.web.address.WebAddress;
import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.platform.web.text.LanguageTag;
import vn.lantoa.platform.web.text.TextForm;

/** What fields of an item must be beyond their type. */
final class ItemRules {

    /** A sender's clock may be ahead of ours by so much. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    static final int MOST_DECIMALS = 4;

    /** Characters of an address. */
    static final int MOST_OF_AN_ADDRESS = 2_000;

    static final long MOST_SECONDS = Duration.ofDays(366).toSeconds();

    private ItemRules() {}

    static @Nullable String language(Reading reading, LineField<String> field) {
        String tag = field.plain(reading);
        if (tag == null) {
            return null;
        }
        return LanguageTag.canonical(tag).orElseGet(() -> {
            reading.fields().fault(field.name(), ItemProblem.ITEM_LANGUAGE_INVALID, tag, LanguageTag.nearest(tag));
            return null;
        });
    }

    static @Nullable Instant publishedAt(Reading reading, LineField<Instant> field) {
        Instant at = field.plain(reading);
        if (at != null && at.isAfter(reading.now().plus(TOLERANCE))) {
            reading.fields().fault(field.name(), ItemProblem.ITEM_PUBLISHED_IN_FUTURE);
        }
        if (at != null && at.isBefore(EARLIEST)) {
            reading.fields().fault(field.name(), ItemProblem.ITEM_PUBLISHED_TOO_EARLY);
        }
        return at;
    }

    static @Nullable Integer durationSeconds(Reading reading, LineField<Integer> field) {
        Long seconds = reading.fields().whole(field.name());
        Genre genre = reading.values().get(ItemFields.GENRE);
        if (seconds == null) {
            if (genre != null && genre.isTimed() && reading.fields().isAbsent(field.name())) {
                reading.fields().fault(field.name(), ItemProblem.ITEM_DURATION_REQUIRED, genre);
            }
            return null;
        }
        if (seconds < 1 || seconds > MOST_SECONDS) {
            reading.fields().fault(field.name(), ItemProblem.ITEM_DURATION_INVALID, MOST_SECONDS);
            return null;
        }
        return seconds.intValue();
    }

    /** Who says nothing of reuse reuses nothing. */
    static @Nullable BigDecimal reuseRatio(Reading reading, LineField<BigDecimal> field) {
        BigDecimal ratio = field.plain(reading);
        if (ratio == null) {
            return reading.fields().isAbsent(field.name()) ? BigDecimal.ZERO : null;
        }
        boolean within = ratio.signum() >= 0 && ratio.compareTo(BigDecimal.ONE) <= 0;
        if (!within || ratio.stripTrailingZeros().scale() > MOST_DECIMALS) {
            reading.fields().fault(field.name(), ItemProblem.ITEM_REUSE_RATIO_INVALID);
            return null;
        }
        return Decimals.plain(ratio);
    }

    /** An address that cannot be read is left out: the item counts all the same. */
    static @Nullable String url(Reading reading, LineField<String> field) {
        String text = reading.fields().rawText(field.name());
        if (text == null) {
            return null;
        }
        if (TextForm.length(text) > MOST_OF_AN_ADDRESS) {
            reading.fields().fault(field.name(), LineProblem.TEXT_TOO_LONG, MOST_OF_AN_ADDRESS);
            return null;
        }
        Optional<String> address = WebAddress.of(text).filter(one -> TextForm.length(one) <= MOST_OF_AN_ADDRESS);
        if (address.isEmpty()) {
            reading.fields().warn(field.name(), ItemProblem.ITEM_URL_INVALID);
            return null;
        }
        return address.get();
    }
}
