package vn.lantoa.media.growth;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.TargetState;
import vn.lantoa.platform.data.record.StoredRecord;

/**
 * A growth target: its newest definition, and the approved one that counts. A revision never overwrites: until it is
 * approved too, the one approved before goes on counting.
 */
@Entity
class GrowthTarget extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "definition_id")
    private TargetDefinition definition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "counting_id")
    private @Nullable TargetDefinition counting;

    protected GrowthTarget() {}

    GrowthTarget(GrowthTargetEntry entry) {
        definition = new TargetDefinition(id(), 1, entry);
    }

    /**
     * Takes a revised definition, which nobody has approved yet.
     *
     * @return false when it says the same as the newest one, and so is none
     */
    boolean revise(GrowthTargetEntry entry) {
        if (entry.equals(definition.entry())) {
            return false;
        }
        definition = new TargetDefinition(id(), definition.definitionVersion() + 1, entry);
        return true;
    }

    void approve(String by, Instant at) {
        if (definition.state() == TargetState.DRAFT) {
            definition.approve(by, at);
        }
        counting = definition;
    }

    TargetDefinition definition() {
        return definition;
    }

    /** The definition that counts; empty before the first approval. */
    Optional<TargetDefinition> counting() {
        return Optional.ofNullable(counting);
    }

    GrowthTargetView view() {
        return GrowthTargetView.of(this);
    }
}
