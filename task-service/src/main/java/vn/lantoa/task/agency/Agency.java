package vn.lantoa.task.agency;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.lantoa.platform.data.record.StoredRecord;

/** An agency of the province. Its code is frozen: tasks and figures are kept under it for ever. */
@Entity
class Agency extends StoredRecord {

    @Column(updatable = false)
    private String code;

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

    @Column(insertable = false, updatable = false)
    private String search;

    protected Agency() {}

    Agency(String code, AgencyEntry entry) {
        this.code = code;
        replaceBy(entry);
    }

    final void replaceBy(AgencyEntry entry) {
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

    String code() {
        return code;
    }

    String parentCode() {
        return parentCode;
    }

    List<String> predecessors() {
        return predecessors;
    }

    AgencyView view() {
        return new AgencyView(
                id(),
                code,
                electronicId,
                legacyId,
                name,
                nameEn,
                level,
                parentCode,
                validFrom,
                validTo,
                List.copyOf(predecessors),
                meta());
    }
}
