package vn.lantoa.media.supply;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.contract.InformationSupplied;
import vn.lantoa.platform.data.record.StoredRecord;

/** Information that an organisation supplied to the press for a month. */
@Entity
class InformationSupply extends StoredRecord {

    private String supplier;
    private String month;
    private String title;
    private @Nullable String url;
    private @Nullable String theme;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sentTo;

    private LocalDate suppliedOn;
    private @Nullable String note;

    protected InformationSupply() {}

    InformationSupply(InformationSupplyEntry entry) {
        replaceBy(entry);
    }

    String supplier() {
        return supplier;
    }

    final void replaceBy(InformationSupplyEntry entry) {
        supplier = entry.supplier();
        month = entry.month();
        title = entry.title();
        url = entry.url();
        theme = entry.theme();
        sentTo = List.copyOf(entry.sentTo());
        suppliedOn = entry.suppliedOn();
        note = entry.note();
    }

    InformationSupplied supplied() {
        return new InformationSupplied(id(), supplier, month, suppliedOn);
    }

    InformationSupplyView view() {
        return new InformationSupplyView(
                id(), supplier, month, title, url, theme, List.copyOf(sentTo), suppliedOn, note, null, meta());
    }
}
