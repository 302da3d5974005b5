package vn.lantoa.task.agency;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMapping;
import vn.lantoa.platform.data.register.RegisterRecord;
import vn.lantoa.task.agency.identifier.ElectronicIds;

/** An agency of the province. Its code is frozen: tasks and figures are kept under it for ever. */
@Entity
class Agency extends RegisterRecord<AgencyEntry, AgencyView> {

    private static final RecordMapping<Agency, AgencyView> VIEW = RecordMapping.of(Agency.class, AgencyView.class);

    private @Nullable String electronicId;
    private @Nullable String legacyId;
    private String name;
    private @Nullable String nameEn;

    @Enumerated(EnumType.STRING)
    private AgencyLevel level;

    private @Nullable String parentCode;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> predecessors;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> formerElectronicIds = List.of();

    @Override
    public void replaceBy(AgencyEntry entry) {
        ElectronicIds ids = electronicIds().replacedBy(entry.electronicIds());
        electronicId = ids.current();
        formerElectronicIds = ids.former();
        legacyId = entry.legacyId();
        name = entry.name();
        nameEn = entry.nameEn();
        level = entry.level();
        parentCode = entry.parentCode();
        validFrom = entry.validFrom();
        validTo = entry.validTo();
        predecessors = List.copyOf(entry.predecessors());
    }

    /** The electronic identifiers that it has and had. */
    ElectronicIds electronicIds() {
        return new ElectronicIds(electronicId, formerElectronicIds);
    }

    @Override
    public AgencyView view() {
        return VIEW.of(this);
    }
}
