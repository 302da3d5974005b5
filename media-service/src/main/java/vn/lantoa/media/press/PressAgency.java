package vn.lantoa.media.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.media.press.residence.PressResidence;
import vn.lantoa.platform.data.register.RegisterRecord;

/** A press agency. Its code is frozen: items and figures are kept under it for ever. */
@Entity
class PressAgency extends RegisterRecord<PressAgencyEntry, PressAgencyView> {

    private static final int AGENCIES_AT_ONCE = 200;

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

    @ElementCollection
    @CollectionTable(name = "press_agency_residence", joinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = AGENCIES_AT_ONCE)
    private List<PressResidence> residences = new ArrayList<>();

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
        if (!List.copyOf(residences).equals(entry.residences())) {
            residences.clear();
            residences.addAll(entry.residences());
        }
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

    /** As one that speaks for itself. */
    Sender sender() {
        return new Sender(code(), false, validFrom, validTo);
    }

    /** Whether it has an office or a reporter in the province on a day. */
    private boolean residesOn(LocalDate day) {
        return PressResidence.holds(residences, residentOffice, day);
    }

    /** As it is whatever the day: whether it resides is as it was entered. */
    @Override
    public PressAgencyView view() {
        return view(residentOffice);
    }

    PressAgencyView viewOn(LocalDate day) {
        return view(residesOn(day));
    }

    private PressAgencyView view(boolean resident) {
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
                resident,
                missionFit,
                validFrom,
                validTo,
                List.copyOf(predecessors),
                practice,
                List.copyOf(residences),
                meta());
    }

    /** Its public state for the other services, as it is on a day. */
    PressAgencyChanged changedOn(LocalDate day) {
        return new PressAgencyChanged(
                id(),
                code(),
                name,
                level.name(),
                List.copyOf(pressTypes),
                keyMultimedia,
                residesOn(day),
                validFrom,
                validTo,
                List.copyOf(predecessors));
    }
}
