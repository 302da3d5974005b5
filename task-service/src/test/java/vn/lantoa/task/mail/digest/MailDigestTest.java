package vn.lantoa.task.mail.digest;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.TaskApi;
import vn.lantoa.task.calendar.Holidays;
import vn.lantoa.task.mail.MailConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

/** An agency is told what it has to do: once a day, where it wants, and not at all where it opted out. */
@QuarkusTest
class MailDigestTest extends TaskApi {

    @Inject
    DigestJob job;

    @Inject
    DigestService digests;

    @Inject
    MockMailbox mailbox;

    @Inject
    DataSource database;

    @Inject
    Holidays holidays;

    @Inject
    MailConfig config;

    @Test
    void anAgencyIsWrittenToOnceADayInItsLanguage() {
        String vietnamese = anAgency();
        String english = anAgency();
        wants(vietnamese, Map.of("address", address(vietnamese))).statusCode(201);
        wants(english, Map.of("address", address(english), "language", "EN")).statusCode(201);

        job.send();
        job.send();

        assertThat(mailbox.getMailsSentTo(address(vietnamese))).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).endsWith("Cơ quan " + vietnamese + " có 1 việc cần làm, 1 việc quá hạn");
            assertThat(mail.getText()).contains("đôn đốc lần 1: Đề nghị báo cáo", "/api/v1/reminders/");
        });
        assertThat(mailbox.getMailsSentTo(address(english)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getText()).contains("reminder of level 1: Đề nghị báo cáo"));
        String sent = digestOf(vietnamese)
                .body("items.state", contains("SENT"))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].containsKey('body')", equalTo(false))
                .extract()
                .path("items[0].id");
        digest(sent).statusCode(200).body("body", startsWith("Kính gửi Cơ quan " + vietnamese));
        digest(UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("MAIL_DIGEST_NOT_FOUND"));
    }

    /** 30 April is a holiday. */
    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2024-05-06T06:59, false",
        "2024-05-06T07:00, true",
        "2024-05-06T23:59, true",
        "2024-05-04T09:00, false",
        "2024-04-30T09:00, false"
    })
    void eMailsAreOfTheMorningOfAWorkingDay(LocalDateTime at, boolean time) {
        Clock clock = Clock.fixed(at.atZone(BusinessTime.ZONE).toInstant(), BusinessTime.ZONE);
        var then = new DigestService(null, null, null, null, null, null, holidays, config, clock);

        assertThat(QuarkusTransaction.requiringNew().call(then::isTime)).isEqualTo(time);
    }

    @Test
    void whoOptedOutGetsNothingAlsoWhereItWasWrittenBefore() {
        String never = anAgency();
        String later = anAgency();
        wants(never, Map.of("address", address(never), "optedOut", true)).statusCode(201);
        wants(later, Map.of("address", address(later))).statusCode(201);
        digests.prepare();
        as(Identity.TOURISM.of(later))
                .header("If-Match", "\"0\"")
                .body(Map.of("address", address(later), "optedOut", true))
                .put("/api/v1/mail-preferences/{code}", later)
                .then()
                .statusCode(200)
                .body("optedOut", equalTo(true));

        job.send();

        assertThat(mailbox.getMailsSentTo(address(never))).isEmpty();
        assertThat(mailbox.getMailsSentTo(address(later))).isEmpty();
        digestOf(never).body("items", hasSize(0));
    }

    @Test
    void whatTheServerPutOffIsSentAgainAndWhatMayHaveLeftIsNot() throws SQLException {
        String putOff = anAgency();
        String crashed = anAgency();
        wants(putOff, Map.of("address", address(putOff))).statusCode(201);
        wants(crashed, Map.of("address", address(crashed))).statusCode(201);
        digests.prepare();
        for (Optional<ClaimedDigest> one = digests.claim(); one.isPresent(); one = digests.claim()) {
            boolean itsProcessDies = one.get().address().equals(address(crashed));
            if (!itsProcessDies) {
                digests.settle(one.get(), SendOutcome.PUT_OFF);
            }
        }
        digestOf(putOff).body("items.state", contains("PENDING"));
        digestOf(crashed).body("items.state", contains("SENDING"));
        timePasses(putOff);
        timePasses(crashed);

        job.send();

        assertThat(mailbox.getMailsSentTo(address(putOff))).hasSize(1);
        assertThat(mailbox.getMailsSentTo(address(crashed))).isEmpty();
        digestOf(putOff).body("items.state", contains("SENT")).body("items[0].attempts", equalTo(2));
        digestOf(crashed).body("items.state", contains("LOST"));
    }

    @Test
    void whatTheServerRefusesForGoodIsNotSentAgain() throws SQLException {
        String agency = anAgency();
        wants(agency, Map.of("address", address(agency))).statusCode(201);
        digests.prepare();
        settleAll(agency, SendOutcome.REFUSED);
        timePasses(agency);

        job.send();

        assertThat(mailbox.getMailsSentTo(address(agency))).isEmpty();
        digestOf(agency)
                .body("items.state", contains("FAILED"))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].failure", equalTo("the server refused it for good"));
    }

    @Test
    void whatIsPutOffAgainAndAgainIsGivenUp() throws SQLException {
        String agency = anAgency();
        wants(agency, Map.of("address", address(agency))).statusCode(201);
        digests.prepare();
        for (int attempt = 1; attempt <= 8; attempt++) {
            digestOf(agency).body("items.state", contains("PENDING"));
            timePasses(agency);
            settleAll(agency, SendOutcome.PUT_OFF);
        }
        timePasses(agency);

        job.send();

        assertThat(mailbox.getMailsSentTo(address(agency))).isEmpty();
        digestOf(agency).body("items.state", contains("FAILED")).body("items[0].attempts", equalTo(8));
    }

    /** Lets this be what came of sending what is due to an agency; what is due to others is sent. */
    private void settleAll(String agency, SendOutcome outcome) {
        for (Optional<ClaimedDigest> one = digests.claim(); one.isPresent(); one = digests.claim()) {
            boolean its = one.get().address().equals(address(agency));
            digests.settle(one.get(), its ? outcome : SendOutcome.SENT);
        }
    }

    @Test
    void anAgencySetsItsOwnAddressOnly() {
        String agency = anAgency();

        as(Identity.QUYNHON)
                .header("If-None-Match", "*")
                .body(Map.of("address", "a@example.vn"))
                .put("/api/v1/mail-preferences/{code}", agency)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ORG"));
        wants(agency, Map.of("address", "a@example.vn\r\nBcc: b@example.vn"))
                .statusCode(400)
                .body("violations.field", contains("address"));
        as(Identity.OFFICER)
                .header("If-None-Match", "*")
                .body(Map.of("address", "a@example.vn"))
                .put("/api/v1/mail-preferences/KHONG-CO")
                .then()
                .statusCode(404)
                .body("code", equalTo("MAIL_PREFERENCE_AGENCY_UNKNOWN"));
        wants(agency, Map.of("code", "SDL", "address", "a@example.vn"))
                .statusCode(400)
                .body("code", equalTo("MAIL_PREFERENCE_CODE_MISMATCH"));
        wants(agency, Map.of("address", "a@example.vn")).statusCode(201);
        wants(agency, Map.of("address", "a@example.vn"))
                .statusCode(409)
                .body("code", equalTo("MAIL_PREFERENCE_EXISTS"));
    }

    @Test
    void anAgencyReadsItsOwnAddressOnlyAndAnAuditorAll() {
        String agency = anAgency();
        String other = anAgency();
        wants(agency, Map.of("address", address(agency))).statusCode(201);
        wants(other, Map.of("address", address(other))).statusCode(201);

        as(Identity.TOURISM.of(agency))
                .get("/api/v1/mail-preferences")
                .then()
                .statusCode(200)
                .body("items.code", contains(agency));
        preference(Identity.TOURISM.of(agency), agency).statusCode(200);
        preference(Identity.TOURISM.of(agency), other)
                .statusCode(404)
                .body("code", equalTo("MAIL_PREFERENCE_NOT_FOUND"));
        preference(Identity.AUDITOR, other).statusCode(200);
        as(Identity.AUDITOR)
                .get("/api/v1/inbox?agency={agency}", other)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        as(Identity.AUDITOR).get("/api/v1/mail-digests").then().statusCode(200);
    }

    private static ValidatableResponse preference(Identity identity, String agency) {
        return as(identity).get("/api/v1/mail-preferences/{code}", agency).then();
    }

    private void timePasses(String agency) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE mail_digest SET due_at = due_at - interval '2 hours' WHERE agency = '" + agency + "'");
        }
    }

    private static ValidatableResponse wants(String agency, Map<String, Object> preference) {
        return as(Identity.TOURISM.of(agency))
                .header("If-None-Match", "*")
                .body(preference)
                .put("/api/v1/mail-preferences/{code}", agency)
                .then();
    }

    private static ValidatableResponse digestOf(String agency) {
        return as(Identity.OFFICER)
                .get("/api/v1/mail-digests?agency={agency}", agency)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse digest(String id) {
        return as(Identity.OFFICER).get("/api/v1/mail-digests/{id}", id).then();
    }

    private static String address(String agency) {
        return agency.toLowerCase(Locale.ROOT) + "@example.vn";
    }

    /** One with a reminder that it has not answered. */
    private static String anAgency() {
        String code = "CQ-" + System.nanoTime();
        as(Identity.OFFICER)
                .body(Map.of("code", code, "name", "Cơ quan " + code, "level", "DEPARTMENT"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);
        as(Identity.OFFICER)
                .body(Map.of("agency", code, "level", 1, "dueBy", "2024-05-10", "note", "Đề nghị báo cáo"))
                .post("/api/v1/reminders")
                .then()
                .statusCode(201);
        return code;
    }
}
