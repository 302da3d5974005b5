package vn.lantoa.media.press;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.platform.data.record.StoredRecord;

/** A press agency. Its code is frozen: items and figures are kept under it for ever. */
@Entity
@Table(name = "press_agency")
class PressAgency extends StoredRecord {

    @Column(updatable = false)
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private PressAgencyLevel level;

    @Column(name = "press_types")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> pressTypes;

    private Long circulation;

    @Column(name = "monthly_visits")
    private Long monthlyVisits;

    @Column(name = "key_multimedia")
    private boolean keyMultimedia;

    @Column(name = "resident_office")
    private boolean residentOffice;

    @Column(name = "mission_fit")
    private Boolean missionFit;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> predecessors;

    @Column(insertable = false, updatable = false)
    private String search;

    protected PressAgency() {}

    PressAgency(String code, PressAgencyEntry entry) {
        this.code = code;
        replaceBy(entry);
    }

    final void replaceBy(PressAgencyEntry entry) {
        name = entry.name();
        level = entry.level();
        pressTypes = entry.pressTypes().stream().map(Enum::name).distinct().toList();
        circulation = entry.circulation();
        monthlyVisits = entry.monthlyVisits();
        keyMultimedia = entry.keyMultimedia();
        residentOffice = entry.residentOffice();
        missionFit = entry.missionFit();
        validFrom = entry.validFrom();
        validTo = entry.validTo();
        predecessors = List.copyOf(entry.predecessors());
    }

    String code() {
        return code;
    }

    List<String> predecessors() {
        return predecessors;
    }

    boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    PressAgencyView view() {
        return new PressAgencyView(
                id(),
                code,
                name,
                level,
                pressTypes.stream().map(PressType::valueOf).toList(),
                circulation,
                monthlyVisits,
                keyMultimedia,
                residentOffice,
                missionFit,
                validFrom,
                validTo,
                List.copyOf(predecessors),
                meta());
    }

    /** Its public state for the other services. */
    PressAgencyChanged changed() {
        return new PressAgencyChanged(
                id(),
                code,
                name,
                level.name(),
                List.copyOf(pressTypes),
                keyMultimedia,
                residentOffice,
                validFrom,
                validTo,
                List.copyOf(predecessors));
    }
}
