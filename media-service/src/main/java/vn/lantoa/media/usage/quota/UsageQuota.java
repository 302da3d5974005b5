package vn.lantoa.media.usage.quota;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import vn.lantoa.platform.data.record.StoredRecord;

/** How many calls a press agency may make in a calendar month. */
@Entity
class UsageQuota extends StoredRecord {

    @Column(updatable = false)
    private String agency;

    private long callsPerMonth;
    private boolean blocks;

    protected UsageQuota() {}

    UsageQuota(String agency, UsageQuotaEntry entry) {
        this.agency = agency;
        replaceBy(entry);
    }

    final void replaceBy(UsageQuotaEntry entry) {
        callsPerMonth = entry.callsPerMonth();
        blocks = entry.blocks();
    }

    /** Where the agency stands after so many calls. */
    QuotaStanding standing(long calls) {
        return new QuotaStanding(callsPerMonth, blocks, calls);
    }

    UsageQuotaView view() {
        return new UsageQuotaView(id(), agency, callsPerMonth, blocks, meta());
    }
}
