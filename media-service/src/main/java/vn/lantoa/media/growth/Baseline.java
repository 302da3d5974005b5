package vn.lantoa.media.growth;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.platform.data.record.StoredRecord;

/** The baseline of one agency and measure: its newest revision, and the approved one that counts. */
@Entity
@Table(name = "growth_baseline")
class Baseline extends StoredRecord {

    @Column(updatable = false)
    private UUID targetId;

    @Column(updatable = false)
    private String agency;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Measure measure;

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "current_id")
    private BaselineRevision current;

    @ManyToOne
    @JoinColumn(name = "counting_id")
    private @Nullable BaselineRevision counting;

    protected Baseline() {}

    Baseline(UUID targetId, String agency, Measure measure, int baselineYear, BaselineEntry entry) {
        this.targetId = targetId;
        this.agency = agency;
        this.measure = measure;
        current = new BaselineRevision(id(), 1, baselineYear, entry);
    }

    void revise(int baselineYear, BaselineEntry entry) {
        current = new BaselineRevision(id(), current.revision() + 1, baselineYear, entry);
    }

    String agency() {
        return agency;
    }

    Measure measure() {
        return measure;
    }

    BaselineRevision current() {
        return current;
    }

    /** Whether an approval of this definition would make its newest revision count. */
    boolean awaits(GrowthTargetEntry definition) {
        return !current.approved()
                && current.fits(definition)
                && definition.measures().contains(measure);
    }

    void approve(String by, Instant at) {
        current.approve(by, at);
        counting = current;
    }

    /**
     * The revision that matters to a definition: the approved one, else the newest while none is approved. Empty when
     * neither is of the definition's year, calendar and measures.
     */
    Optional<BaselineRevision> under(GrowthTargetEntry definition) {
        if (!definition.measures().contains(measure)) {
            return Optional.empty();
        }
        Optional<BaselineRevision> approved = Optional.ofNullable(counting).filter(one -> one.fits(definition));
        return approved.or(() -> Optional.of(current).filter(one -> one.fits(definition)));
    }

    /** The revision that would count under a definition if that were approved now. */
    Optional<BaselineRevision> onceApproved(GrowthTargetEntry definition) {
        return awaits(definition) ? Optional.of(current) : under(definition);
    }

    BaselineView view() {
        BaselineRevisionView newest = current.view();
        return new BaselineView(
                id(),
                targetId,
                agency,
                measure,
                newest.calendar(),
                newest.baselineYear(),
                newest.months(),
                newest.value(),
                newest.source(),
                newest.revision(),
                newest.approved(),
                counting == null ? null : counting.view(),
                meta());
    }
}
