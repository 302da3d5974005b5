package vn.lantoa.task.agency;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.lantoa.platform.data.register.RegisterRecord;

/** An agency of the province. Its code is frozen: tasks and figures are kept under it for ever. */
@Entity
class Agency extends RegisterRecord<AgencyEntry, AgencyView> {

    @Column(name = "electronic_id")
    private String electronicId;

    @Column(name = "legacy_id")
    private String legacyId;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private AgencyLevel level;

    @Column(name = "parent_code")
    private String parentCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> predecessors;

    @Override
    public void replaceBy(AgencyEntry entry) {
        electronicId = entry.electronicId();
        legacyId = entry.legacyId();
        name = entry.name();
        nameEn = entry.nameEn();
        level = entry.level();
        parentCode = entry.parentCode();
        validFrom = entry.validFrom();
        validTo = entry.validTo();
        predecessors = List.copyOf(entry.predecessors());
    }

    String parentCode() {
        return parentCode;
    }

    List<String> predecessors() {
        return predecessors;
    }

    @Override
    public AgencyView view() {
        return new AgencyView(
                id(),
                code(),
                electronicId,
                legacyId,
                name,
                nameEn,
                level,
                parentCode,
                validFrom,
                validTo,
                List.copyOf(predecessors),
                version(),
                createdAt(),
                createdBy(),
                updatedAt(),
                updatedBy());
    }
}
