package vn.lantoa.platform.data.audit;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AuditTrailTest {

    private final AuditTrail trail;
    private final EntityManager database;

    AuditTrailTest(AuditTrail trail, EntityManager database) {
        this.trail = trail;
        this.database = database;
    }

    private Page<AuditView> entriesOf(String resource) {
        AuditFilter filter = new AuditFilter();
        filter.resource = resource;
        return trail.list(filter, new PageRequest());
    }

    private static String aResource() {
        return "boats/" + UUID.randomUUID();
    }

    @Test
    void aWriteIsNotedWithWhatItChanged() {
        // Given
        String resource = aResource();

        // When
        QuarkusTransaction.requiringNew()
                .run(() -> trail.record(
                        AuditAction.REPLACED,
                        resource,
                        4L,
                        Map.of("name", "Thị Nại"),
                        Map.of("name", "Quy Nhơn", "seats", 2)));

        // Then
        assertThat(entriesOf(resource).items()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("REPLACED");
            assertThat(entry.actor()).isEqualTo("system");
            assertThat(entry.resourceVersion()).isEqualTo(4);
            assertThat(entry.changedFields()).containsExactly("name", "seats");
            assertThat(entry.beforeSha256()).hasSize(64).isNotEqualTo(entry.afterSha256());
        });
    }

    @Test
    void aWriteThatIsUndoneLeavesNoTrace() {
        String resource = aResource();

        QuarkusTransaction.begin();
        trail.record(AuditAction.CREATED, resource, 0L, null, Map.of("name", "Thị Nại"));
        QuarkusTransaction.rollback();

        assertThat(entriesOf(resource).items()).isEmpty();
    }

    @Test
    void nothingIsNotedOutsideOfTheWritesTransaction() {
        assertThatExceptionOfType(TransactionalException.class)
                .isThrownBy(() -> trail.record(AuditAction.CREATED, aResource(), 0L, null, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'somebody else'",
                "delete from audit_entry",
                "truncate audit_entry",
                "drop table audit_entry",
                "alter table audit_entry add column forged text",
                "create table audit_entry_2 ()"
            })
    void theRuntimeLoginCannotChangeTheTrail(String forgery) {
        Throwable refused = catchThrowable(() -> QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(forgery).executeUpdate()));

        assertThat(refused).rootCause().isInstanceOfSatisfying(SQLException.class, sql -> assertThat(sql.getSQLState())
                .isEqualTo("42501"));
    }
}
