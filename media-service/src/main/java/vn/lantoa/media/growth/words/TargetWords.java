package vn.lantoa.media.growth.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * Tells a definition in words: whose output, which growth between which years, by what it is counted, what counts, what
 * is near enough, and who approved it.
 *
 * @param vi whether in Vietnamese; else in English
 */
record TargetWords(boolean vi) {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String tell(GrowthTargetEntry target, int version, @Nullable Instant approvedAt, @Nullable String approvedBy) {
        return String.join(
                " ",
                asked(target),
                counted(target),
                near(target),
                months(target),
                approval(version, approvedAt, approvedBy));
    }

    private String asked(GrowthTargetEntry target) {
        return say(
                        "Năm %4$d, %1$s tăng %2$s %% so với năm %3$d về: %5$s.",
                        "In %4$d, %1$s is to grow by %2$s %% over %3$d in: %5$s.")
                .formatted(
                        word(target.agencyLevel()),
                        number(target.growthPercent()),
                        target.baselineYear(),
                        target.targetYear(),
                        all(target.measures(), "; ", measure -> measure(target, measure)));
    }

    /** With what is counted for it, where that is not what the plan means by it. */
    private String measure(GrowthTargetEntry target, Measure measure) {
        var genres = target.genreMap().getOrDefault(measure, List.of());
        String name = word(measure);
        return genres.equals(measure.usualGenres()) ? name : name + " (" + all(genres, ", ", this::word) + ")";
    }

    private String counted(GrowthTargetEntry target) {
        String what = target.newProductionOnly()
                ? say("tác phẩm sản xuất mới", "new production")
                : say("tác phẩm, cũ cũng như mới,", "production, old and new,");
        return say(
                        "Chỉ tính %s phục vụ %s, dùng lại không quá %s %%.",
                        "What counts is %s for %s, at most %s %% of it reused.")
                .formatted(
                        what,
                        all(target.purposes(), say(" hoặc ", " or "), this::word),
                        number(target.maxReuseRatio().multiply(HUNDRED)));
    }

    private String near(GrowthTargetEntry target) {
        if (target.tolerancePoints().signum() == 0) {
            return say("Thấp hơn là chưa đạt.", "Less is not enough.");
        }
        return say("Thấp hơn đến %s điểm phần trăm vẫn là đạt.", "Up to %s percentage points less is enough.")
                .formatted(number(target.tolerancePoints()));
    }

    private String months(GrowthTargetEntry target) {
        return say("Chia theo %s: %s so với %s.", "By %s: %s beside %s.")
                .formatted(
                        word(target.calendar()),
                        days(target.calendar(), target.targetYear()),
                        days(target.calendar(), target.baselineYear()));
    }

    private String days(ReportCalendar calendar, int year) {
        Period whole = Period.parse(calendar, Integer.toString(year)).orElseThrow();
        return day(whole.firstDay()) + " – " + day(whole.lastDay());
    }

    private String approval(int version, @Nullable Instant approvedAt, @Nullable String approvedBy) {
        if (approvedAt == null) {
            return say("Phiên bản %d, chưa được duyệt.", "Version %d, not approved yet.")
                    .formatted(version);
        }
        return say("Phiên bản %d, %s duyệt ngày %s.", "Version %d, approved by %s on %s.")
                .formatted(version, approvedBy, day(BusinessTime.dayOf(approvedAt)));
    }

    private String say(String vietnamese, String english) {
        return vi ? vietnamese : english;
    }

    private String word(Enum<?> value) {
        Word word = Word.of(value);
        return vi ? word.vi() : word.en();
    }

    private String number(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        return vi ? plain.replace('.', ',') : plain;
    }

    private String day(LocalDate day) {
        return day.format(vi ? VIETNAMESE : ENGLISH);
    }

    private static <T> String all(Collection<T> values, String between, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining(between));
    }
}
