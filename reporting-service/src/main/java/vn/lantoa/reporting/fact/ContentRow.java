package vn.lantoa.reporting.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.web.text.LanguageTag;
import vn.lantoa.platform.web.text.TextForm;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.HalfMonth;

/** One revision of an item as its row is, by the names that the statement reads. */
record ContentRow(
        UUID itemId,
        long epoch,
        int revision,
        String agency,
        String externalId,
        String workId,
        Instant publishedAt,
        LocalDate day,
        int halfMonth,
        String genre,
        @Nullable String channel,
        String language,
        String mainLanguage,
        String purpose,
        boolean newProduction,
        BigDecimal reuseRatio,
        int seconds,
        List<String> themes,
        List<String> clausePaths,
        List<String> audiences,
        @Nullable UUID planId,
        @Nullable String eventCode,
        boolean withdrawn,
        boolean late,
        UUID submissionId,
        int line,
        Instant recordedAt,
        Instant knownFrom) {

    /** @throws RuntimeException when the item is none that figures can take */
    static ContentRow of(RecordedEvent<ContentItemsRecorded> event, ContentItem item) {
        FactBounds.requirePresent("externalId", item.externalId());
        FactBounds.requirePresent("genre", item.genre());
        FactBounds.requirePresent("purpose", item.purpose());
        FactBounds.requireCount(
                "durationSeconds",
                item.durationSeconds() == null ? null : item.durationSeconds().longValue());
        LocalDate day = BusinessTime.dayOf(item.publishedAt());
        return new ContentRow(
                item.id(),
                event.position().epoch(),
                item.revision(),
                event.data().agency(),
                item.externalId(),
                item.workId() == null ? item.externalId() : item.workId(),
                item.publishedAt(),
                day,
                HalfMonth.of(day).number(),
                item.genre(),
                item.channel() == null ? null : TextForm.tidied(item.channel()),
                item.language(),
                LanguageTag.primary(item.language()),
                item.purpose(),
                item.newProduction(),
                item.reuseRatio() == null ? BigDecimal.ZERO : item.reuseRatio(),
                item.durationSeconds() == null ? 0 : item.durationSeconds(),
                once(item.themes()),
                once(item.clausePaths()),
                once(item.audiences()),
                item.planId(),
                item.eventCode(),
                item.withdrawn(),
                item.late(),
                item.submissionId(),
                item.line(),
                item.recordedAt(),
                event.recordedAt());
    }

    /** A theme that is named twice must not count twice. */
    private static List<String> once(@Nullable List<String> codes) {
        return codes == null ? List.of() : codes.stream().distinct().toList();
    }

    RefusedFact refusedFor(Throwable cause) {
        return new RefusedFact(
                "submission " + submissionId + " line " + line,
                id().named("item"),
                agency,
                externalId,
                String.valueOf(cause),
                knownFrom);
    }

    Revision id() {
        return new Revision(itemId, epoch, revision);
    }
}
