package vn.lantoa.media.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.record.StoredRecord;

/** What press agencies are asked to tell. It can be changed while it is a draft. */
@Entity
class ContentBrief extends StoredRecord {

    private static final int BRIEFS_AT_ONCE = 200;

    private UUID planId;
    private String theme;
    private String message;
    private @Nullable String messageEn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> agencies;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> channels;

    private LocalDate startOn;
    private LocalDate endOn;

    @ElementCollection
    @CollectionTable(name = "content_brief_line", joinColumns = @JoinColumn(name = "brief_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = BRIEFS_AT_ONCE)
    private List<BriefLine> planned = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private BriefState state;

    private @Nullable Instant issuedAt;
    private @Nullable Instant closedAt;

    protected ContentBrief() {}

    ContentBrief(ContentBriefEntry entry) {
        state = BriefState.DRAFT;
        take(entry);
    }

    BriefState state() {
        return state;
    }

    private void take(ContentBriefEntry entry) {
        planId = entry.planId();
        theme = entry.theme();
        message = entry.message();
        messageEn = entry.messageEn();
        agencies = List.copyOf(entry.agencies());
        channels = List.copyOf(entry.channels());
        startOn = entry.startOn();
        endOn = entry.endOn();
        planned.clear();
        planned.addAll(entry.planned());
    }

    void replaceBy(ContentBriefEntry entry, Instant at) {
        take(entry);
        changedInside(at);
    }

    void become(BriefState to, Instant at) {
        BriefState.TRANSITIONS.require(state, to);
        state = to;
        if (to == BriefState.ISSUED) {
            issuedAt = at;
        } else {
            closedAt = at;
        }
    }

    /** Whether who reads of these agencies only may read it: a draft is no press agency's, nor one for others. */
    boolean isFor(AgencyScope readable) {
        return readable.isEverybody()
                || state != BriefState.DRAFT
                        && readable.codes().filter(own -> !own.isEmpty()).isPresent()
                        && (agencies.isEmpty() || agencies.stream().anyMatch(readable::holds));
    }

    ContentBriefEntry entry() {
        return new ContentBriefEntry(
                planId,
                theme,
                message,
                messageEn,
                List.copyOf(agencies),
                List.copyOf(channels),
                startOn,
                endOn,
                List.copyOf(planned));
    }

    ContentBriefView view() {
        return new ContentBriefView(
                id(),
                planId,
                theme,
                message,
                messageEn,
                List.copyOf(agencies),
                List.copyOf(channels),
                startOn,
                endOn,
                List.copyOf(planned),
                state,
                issuedAt,
                closedAt,
                null,
                meta());
    }
}
