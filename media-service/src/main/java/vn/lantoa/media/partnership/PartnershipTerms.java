package vn.lantoa.media.partnership;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;

import vn.lantoa.platform.data.record.StoredRecord;

/** What an agreement said at one revision. It never changes: an amendment is another revision. */
@Entity
@Immutable
class PartnershipTerms extends StoredRecord {

    private UUID partnershipId;
    private int revision;

    @Embedded
    private PartnershipEntry entry;

    protected PartnershipTerms() {}

    PartnershipTerms(UUID partnershipId, int revision, PartnershipEntry entry) {
        this.partnershipId = partnershipId;
        this.revision = revision;
        this.entry = entry;
    }

    int revision() {
        return revision;
    }

    PartnershipEntry entry() {
        return entry;
    }

    PartnershipRevisionView view() {
        return new PartnershipRevisionView(revision, entry, createdAt(), createdBy());
    }
}
