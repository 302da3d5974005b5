package vn.lantoa.task.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An agency of the province. Key: {@code code}.
 *
 * @param level PROVINCE, DEPARTMENT, DISTRICT, COMMUNE, PARTY, MASS_ORG or CENTRAL
 * @param validFrom the first day of its existence; null: since ever
 * @param validTo the last day of its existence; null while it exists
 * @param predecessors codes of the agencies it came from
 */
public record AgencyChanged(
        UUID id,
        String code,
        @Nullable String electronicId,
        String name,
        @Nullable String nameEn,
        String level,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> predecessors) {

    public static final String TOPIC = "lantoa.task.agency.v1";
    public static final String AGGREGATE = "agency";
    public static final String TYPE = "vn.lantoa.task.agency.changed.v1";
}
