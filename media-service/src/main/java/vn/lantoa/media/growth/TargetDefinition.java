package vn.lantoa.media.growth;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.Purpose;
import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.media.growth.definition.TargetDefinitionView;
import vn.lantoa.media.growth.definition.TargetState;
import vn.lantoa.media.growth.words.TargetExplanation;
import vn.lantoa.media.press.PressAgencyLevel;
import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.time.ReportCalendar;

/** One version of what a target asks. It never changes; that it was approved is added to it. */
@Entity
@Table(name = "growth_target_definition")
class TargetDefinition extends StoredRecord {

    @Column(updatable = false)
    private UUID targetId;

    @Column(updatable = false)
    private int definitionVersion;

    @Column(updatable = false)
    private @Nullable UUID planId;

    @Column(updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PressAgencyLevel agencyLevel;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    private List<String> purposes;

    @Column(updatable = false)
    private boolean newProductionOnly;

    @Column(updatable = false)
    private BigDecimal maxReuseRatio;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    private List<String> genreMap;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    private List<String> measures;

    @Column(updatable = false)
    private BigDecimal growthPercent;

    @Column(updatable = false)
    private BigDecimal tolerancePoints;

    @Column(updatable = false)
    private int baselineYear;

    @Column(updatable = false)
    private int targetYear;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportCalendar calendar;

    private @Nullable Instant approvedAt;
    private @Nullable String approvedBy;

    protected TargetDefinition() {}

    TargetDefinition(UUID targetId, int definitionVersion, GrowthTargetEntry entry) {
        this.targetId = targetId;
        this.definitionVersion = definitionVersion;
        planId = entry.planId();
        name = entry.name();
        agencyLevel = entry.agencyLevel();
        purposes = entry.purposes().stream().map(Enum::name).toList();
        newProductionOnly = entry.newProductionOnly();
        maxReuseRatio = entry.maxReuseRatio();
        genreMap = Measure.pairs(entry.genreMap());
        measures = entry.measures().stream().map(Enum::name).toList();
        growthPercent = entry.growthPercent();
        tolerancePoints = entry.tolerancePoints();
        baselineYear = entry.baselineYear();
        targetYear = entry.targetYear();
        calendar = entry.calendar();
    }

    int definitionVersion() {
        return definitionVersion;
    }

    TargetState state() {
        return approvedAt == null ? TargetState.DRAFT : TargetState.APPROVED;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    void approve(String by, Instant at) {
        approvedBy = by;
        approvedAt = at;
    }

    /** The definition in the form in which it was entered. */
    GrowthTargetEntry entry() {
        return new GrowthTargetEntry(
                planId,
                name,
                agencyLevel,
                purposes.stream().map(Purpose::valueOf).toList(),
                newProductionOnly,
                maxReuseRatio,
                Measure.ofPairs(genreMap),
                measures.stream().map(Measure::valueOf).toList(),
                growthPercent,
                tolerancePoints,
                baselineYear,
                targetYear,
                calendar);
    }

    /** What the definition counts, in words of both languages. */
    TargetExplanation explanation() {
        return TargetExplanation.of(entry(), definitionVersion, approvedAt, approvedBy);
    }

    TargetDefinitionView view() {
        return new TargetDefinitionView(
                definitionVersion, entry(), state(), approvedAt, approvedBy, explanation(), createdAt(), createdBy());
    }
}
