package vn.lantoa.media.contract;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An organisation supplied the press with information for a month. Key: {@code id}.
 *
 * @param supplier the organisation's code
 * @param month of the calendar year, such as {@code 2024-04}
 * @param suppliedOn the day on which it did
 */
public record InformationSupplied(UUID id, String supplier, String month, LocalDate suppliedOn) {

    public static final String TOPIC = "lantoa.media.information-supply.v1";
    public static final String AGGREGATE = "information-supply";
    public static final String TYPE = "vn.lantoa.media.information.supplied.v1";
}
