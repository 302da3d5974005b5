package vn.lantoa.media.content.item;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.content.field.Purpose;
import vn.lantoa.platform.web.number.Decimals;

/** What an item says, as its current row and each of its revisions have it. Who writes it is in the package above. */
@MappedSuperclass
abstract class StoredContent {

    private String agency;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "work_id")
    private String workId;

    private String title;

    @Enumerated(EnumType.STRING)
    private Genre genre;

    private String channel;
    private String language;

    @Column(name = "translation_of")
    private @Nullable String translationOf;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "duration_seconds")
    private @Nullable Integer durationSeconds;

    @Column(name = "new_production")
    private boolean newProduction;

    @Column(name = "reuse_ratio")
    private BigDecimal reuseRatio;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "clause_paths")
    private List<String> clausePaths;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> audiences;

    @Column(name = "plan_id")
    private @Nullable UUID planId;

    @Column(name = "event_code")
    private @Nullable String eventCode;

    @Column(name = "order_id")
    private @Nullable UUID orderId;

    @Column(name = "column_code")
    private @Nullable String columnCode;

    @Column(name = "clearance_id")
    private @Nullable UUID clearanceId;

    private @Nullable String url;
    private boolean withdrawn;
    private boolean late;

    @Column(name = "submission_id")
    private UUID submissionId;

    private int line;
    private @Nullable String reason;

    @Column(name = "correction_id")
    private @Nullable UUID correctionId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected StoredContent() {}

    String agency() {
        return agency;
    }

    String externalId() {
        return externalId;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    UUID submissionId() {
        return submissionId;
    }

    int line() {
        return line;
    }

    /** Why this revision withdrew or restored it; null where it came otherwise. */
    @Nullable
    String reason() {
        return reason;
    }

    /** The correction that made this revision; null where it came otherwise. */
    @Nullable
    UUID correctionId() {
        return correctionId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    ContentState state() {
        return new ContentState(
                workId,
                title,
                genre,
                channel,
                language,
                translationOf,
                publishedAt,
                durationSeconds,
                newProduction,
                Decimals.plain(reuseRatio),
                purpose,
                List.copyOf(themes),
                List.copyOf(clausePaths),
                List.copyOf(audiences),
                planId,
                eventCode,
                orderId,
                columnCode,
                clearanceId,
                url,
                withdrawn,
                late);
    }
}
