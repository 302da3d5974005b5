package vn.lantoa.reporting.growth;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;

import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;

import static java.time.YearMonth.of;
import static vn.lantoa.platform.web.time.ReportCalendar.DECREE;
import static vn.lantoa.reporting.growth.TargetMother.agency;
import static vn.lantoa.reporting.growth.TargetMother.target;

/** What the tests of growth have in common: a level of their own with an agency, its target, and months. */
abstract class GrowthApi extends ReportingApi {

    static final String BEFORE_ALL = "2023-12-01T00:00:00Z";
    static final String AFTER_SEPTEMBER = "2024-09-20T08:00:00+07:00";

    @Inject
    Told told;

    @Inject
    Database database;

    /** A level of its own keeps each test's agencies to itself. */
    String level;

    String bbd;
    UUID id;

    @BeforeEach
    void anAgencyAndATargetAreTold() {
        id = UUID.randomUUID();
        level = "L" + id;
        bbd = "A" + id.toString().substring(0, 8);
        told.one(agency(bbd, level, BEFORE_ALL));
    }

    void approved(GrowthTargetChanged.Baseline... baselines) {
        told.one(target(id, null, 1, level, "APPROVED", BEFORE_ALL, List.of(baselines)));
    }

    void produced(String agency, int... months) {
        produced(1, agency, months);
    }

    void produced(int definitionVersion, String agency, int... months) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < months.length; i++) {
                database.update(
                        "INSERT INTO growth_cell VALUES (?, ?, ?, ?, 'NEWS_ITEMS', ?)",
                        id,
                        definitionVersion,
                        DECREE.firstHalfOf(of(2024, i + 1)).number() + i % 2,
                        agency,
                        (long) months[i]);
            }
        });
    }

    RequestSpecification asOfSeptember(Identity who) {
        return as(who).queryParam("targetId", id).queryParam("asOf", AFTER_SEPTEMBER);
    }
}
