package vn.lantoa.media.correction.effect;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.CorrectedItem;
import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.content.field.Purpose;
import vn.lantoa.media.content.item.ContentState;
import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.media.growth.definition.UsualDefinition;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.work.Publication;

/** A publication of a work, by what says whether it stands for the work and what the work counts then. */
record WorkPublication(
        String work,
        String externalId,
        Instant publishedAt,
        LocalDate publishedOn,
        Genre genre,
        boolean newProduction,
        BigDecimal reuseRatio,
        Purpose purpose,
        @Nullable Integer durationSeconds)
        implements Publication {

    /** An item as it is. */
    static WorkPublication before(CorrectedItem corrected) {
        return of(
                corrected.item().externalId(),
                corrected.item().publishedOn(),
                corrected.item().state());
    }

    /** The item as it would be. */
    static WorkPublication after(CorrectedItem corrected) {
        return of(corrected.item().externalId(), corrected.publishedOn(), corrected.after());
    }

    private static WorkPublication of(String externalId, LocalDate publishedOn, ContentState item) {
        return new WorkPublication(
                item.workId(),
                externalId,
                item.publishedAt(),
                publishedOn,
                item.genre(),
                item.newProduction(),
                item.reuseRatio(),
                item.purpose(),
                item.durationSeconds());
    }

    static WorkPublication of(ResultColumns row) {
        return new WorkPublication(
                row.text("work_id"),
                row.text("external_id"),
                row.instant("published_at"),
                row.date("published_on"),
                row.constant("genre", Genre.class),
                row.bool("new_production"),
                row.decimal("reuse_ratio"),
                row.constant("purpose", Purpose.class),
                row.integer("duration_seconds"));
    }

    /** What its work counts of the genre's measure by the usual definition (rules.md §3), if it stands for it. */
    Amounts measured() {
        boolean counts = newProduction
                && reuseRatio.compareTo(UsualDefinition.MOST_REUSED) <= 0
                && UsualDefinition.PURPOSES.contains(purpose);
        long seconds = durationSeconds == null ? 0 : durationSeconds;
        return Measure.of(genre)
                .filter(measure -> counts)
                .map(measure -> new Amounts(0, 0, measure.isOfSeconds() ? seconds : 1))
                .orElse(Amounts.NONE);
    }
}
