package vn.lantoa.media.declaration;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.lantoa.media.content.item.ContentTotals;
import vn.lantoa.media.contract.PeriodDeclared;
import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.time.ReportCalendar;

/** One statement of an agency about a month. It never changes: stating something else is another revision. */
@Entity
class PeriodDeclaration extends StoredRecord {

    @Column(updatable = false)
    private String agency;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportCalendar calendar;

    @Column(updatable = false)
    private String period;

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private long items;

    @Column(updatable = false)
    private long seconds;

    @Column(updatable = false)
    private boolean nil;

    @Column(updatable = false)
    private long storedItems;

    @Column(updatable = false)
    private long storedSeconds;

    protected PeriodDeclaration() {}

    PeriodDeclaration(String agency, int revision, NewPeriodDeclaration entry, ContentTotals stored) {
        this.agency = agency;
        this.revision = revision;
        calendar = entry.calendar();
        period = entry.period();
        items = Objects.requireNonNull(entry.items()); // DeclarationRules require both
        seconds = Objects.requireNonNull(entry.seconds());
        nil = entry.nil();
        storedItems = stored.items();
        storedSeconds = stored.seconds();
    }

    String agency() {
        return agency;
    }

    int revision() {
        return revision;
    }

    /** What others learn of it. */
    PeriodDeclared declared() {
        return new PeriodDeclared(id(), agency, calendar.name(), period, revision, items, seconds, nil, createdAt());
    }

    /** Whether the entry says of the month what this does. */
    boolean says(NewPeriodDeclaration entry) {
        return Objects.equals(entry.items(), items) && Objects.equals(entry.seconds(), seconds) && entry.nil() == nil;
    }

    PeriodDeclarationView view() {
        return view(new ContentTotals(storedItems, storedSeconds));
    }

    /** Held against other totals than those of the moment when it was made. */
    PeriodDeclarationView view(ContentTotals stored) {
        return new PeriodDeclarationView(
                id(),
                agency,
                period,
                calendar,
                revision,
                items,
                seconds,
                nil,
                stored,
                new ContentTotals(items - stored.items(), seconds - stored.seconds()),
                items == stored.items() && seconds == stored.seconds(),
                meta());
    }
}
