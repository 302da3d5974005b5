package vn.lantoa.media.partnership;

import java.time.Instant;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.partnership.figure.OutputFigures;
import vn.lantoa.platform.data.record.StoredRecord;

/** An agreement, with what it says now. Whose it is never changes. */
@Entity
class Partnership extends StoredRecord {

    @Column(updatable = false)
    private @Nullable String agency;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "terms_id")
    private PartnershipTerms terms;

    protected Partnership() {}

    Partnership(PartnershipEntry entry) {
        agency = entry.agency();
        terms = new PartnershipTerms(id(), 1, entry);
    }

    @Nullable
    String agency() {
        return agency;
    }

    PartnershipTerms terms() {
        return terms;
    }

    /** Takes what it shall say from now on; whether that is something else. */
    boolean amend(PartnershipEntry entry, Instant at) {
        if (terms.entry().equals(entry)) {
            return false;
        }
        terms = new PartnershipTerms(id(), terms.revision() + 1, entry);
        changedInside(at);
        return true;
    }

    /** @param brought what it has brought; null where that is not told */
    PartnershipView view(@Nullable OutputFigures brought) {
        boolean abroad = terms.entry().kind() == PartnershipKind.INTERNATIONAL;
        return PartnershipView.of(id(), terms.entry(), terms.revision(), abroad ? brought : null, meta());
    }
}
