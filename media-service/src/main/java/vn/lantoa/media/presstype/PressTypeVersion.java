package vn.lantoa.media.presstype;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/** A kind of press as one law has it. It never changes: what another law says is another version. */
@Entity
@Immutable
@Table(name = "press_type")
class PressTypeVersion extends StoredRecord {

    private String code;
    private String name;
    private @Nullable String nameEn;
    private boolean magazine;
    private String legalBasis;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Formula("(SELECT min(later.valid_from) FROM press_type later"
            + " WHERE later.code = code AND later.valid_from > valid_from)")
    private @Nullable LocalDate replacedFrom;

    protected PressTypeVersion() {}

    PressTypeVersion(PressTypeEntry entry, boolean magazine) {
        this.magazine = magazine;
        code = entry.code();
        name = entry.name();
        nameEn = entry.nameEn();
        legalBasis = entry.legalBasis();
        validFrom = entry.validFrom();
        validTo = entry.validTo();
    }

    String code() {
        return code;
    }

    boolean isMagazine() {
        return magazine;
    }

    boolean beginsAfter(LocalDate day) {
        return validFrom.isAfter(day);
    }

    PressTypeView view() {
        return new PressTypeView(id(), code, name, nameEn, magazine, legalBasis, validFrom, lastDay(), meta());
    }

    /** It ends by itself, or on the eve of the next version. */
    private @Nullable LocalDate lastDay() {
        if (replacedFrom == null || validTo != null && validTo.isBefore(replacedFrom)) {
            return validTo;
        }
        return replacedFrom.minusDays(1);
    }
}
