package vn.lantoa.task.agency;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMapping;
import vn.lantoa.platform.data.register.RegisterRecord;
import vn.lantoa.platform.web.time.Validity;

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
        formerElectronicIds = formerWith(entry);
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

    /** An identifier that was once given is never forgotten, whether the entry names it or not. */
    private List<String> formerWith(AgencyEntry entry) {
        Set<String> former = new LinkedHashSet<>(formerElectronicIds);
        former.addAll(entry.formerElectronicIds());
        if (electronicId != null) {
            former.remove(electronicId);
            former.add(electronicId);
        }
        if (entry.electronicId() != null) {
            former.remove(entry.electronicId());
        }
        return List.copyOf(former);
    }

    /** Whether the entry takes it above what an agency may have had; where it was above of old, further above. */
    boolean hasTooManyFormerWith(AgencyEntry entry) {
        return formerWith(entry).size() > Math.max(AgencyEntry.MOST_FORMER, formerElectronicIds.size());
    }

    /** The electronic identifiers that it has or had. */
    List<String> electronicIds() {
        return Stream.concat(Stream.ofNullable(electronicId), formerElectronicIds.stream())
                .toList();
    }

    String name() {
        return name;
    }

    /** Whether it exists on a day between the two. */
    boolean existsWithin(LocalDate first, LocalDate last) {
        return new Validity(validFrom, validTo).meets(first, last);
    }

    @Nullable
    String parentCode() {
        return parentCode;
    }

    @Override
    public AgencyView view() {
        return VIEW.of(this);
    }
}
