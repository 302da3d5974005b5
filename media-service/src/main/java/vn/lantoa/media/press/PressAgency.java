package vn.lantoa.media.press;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.platform.data.register.RegisterRecord;

/** A press agency. Its code is frozen: items and figures are kept under it for ever. */
@Entity
class PressAgency extends RegisterRecord<PressAgencyEntry, PressAgencyView> {

    private String name;

    @Enumerated(EnumType.STRING)
    private PressAgencyLevel level;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> pressTypes;

    private @Nullable String governingBody;
    private @Nullable String licence;
    private @Nullable Long circulation;
    private @Nullable Long monthlyVisits;
    private boolean keyMultimedia;
    private boolean residentOffice;
    private @Nullable Boolean missionFit;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private boolean practice;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> predecessors;

    /** Whether it is for practice is said at its registration: another entry leaves it, as it can only repeat it. */
    @Override
    public void replaceBy(PressAgencyEntry entry) {
        name = entry.name();
        level = entry.level();
        pressTypes = entry.pressTypes().stream().distinct().toList();
        governingBody = entry.governingBody();
        licence = entry.licence();
        circulation = entry.circulation();
        monthlyVisits = entry.monthlyVisits();
        keyMultimedia = entry.keyMultimedia();
        residentOffice = entry.residentOffice();
        missionFit = entry.missionFit();
        validFrom = entry.validFrom();
        validTo = entry.validTo();
        predecessors = List.copyOf(entry.predecessors());
        practice = entry.practiceOr(practice);
    }

    boolean isPractice() {
        return practice;
    }

    List<String> pressTypes() {
        return pressTypes;
    }

    /** Whether it had ended before a day, and would exist longer by what is entered. */
    boolean isReopenedBy(PressAgencyEntry entry, LocalDate today) {
        return validTo != null
                && validTo.isBefore(today)
                && (entry.validTo() == null || entry.validTo().isAfter(validTo));
    }

    List<String> predecessors() {
        return predecessors;
    }

    /** As one that speaks for itself. */
    Sender sender() {
        return new Sender(code(), false, validFrom, validTo);
    }

    @Override
    public PressAgencyView view() {
        return new PressAgencyView(
                id(),
                code(),
                name,
                level,
                List.copyOf(pressTypes),
                governingBody,
                licence,
                circulation,
                monthlyVisits,
                keyMultimedia,
                residentOffice,
                missionFit,
                validFrom,
                validTo,
                List.copyOf(predecessors),
                practice,
                meta());
    }

    /** Its public state for the other services. */
    PressAgencyChanged changed() {
        return new PressAgencyChanged(
                id(),
                code(),
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
