package vn.lantoa.deploy.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.deploy.system.Operations.Parameter;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;

/** The mutations without a system to send them to. */
class MutationTest {

    private static final String BOAT =
            "{\"name\": \"Thị Nại\", \"kind\": \"SAIL\", \"seats\": 4, \"builtOn\": \"2019-01-02\", \"crew\": [{\"role\": \"a\"}]}";
    private static final String DOCUMENT = """
            {"paths": {"/api/v1/boats/{id}": {"put": {
              "parameters": [
                {"name": "from", "in": "query", "schema": {"type": "string", "format": "date"}},
                {"name": "at", "in": "query", "schema": {"type": "string", "format": "date-time"}},
                {"name": "page", "in": "query", "schema": {"type": "integer"}},
                {"name": "size", "in": "query", "required": true, "schema": {"type": "integer"}},
                {"name": "sort", "in": "query", "schema": {"type": "string"}},
                {"name": "atomic", "in": "query", "schema": {"type": "boolean"}}],
              "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Boat"}}}}}}},
             "components": {"schemas": {"Boat": {"type": "object", "required": ["name"], "properties": {
               "name": {"type": "string", "maxLength": 20}, "language": {"type": "string"},
               "kind": {"type": "string", "enum": ["SAIL", "MOTOR"]},
               "seats": {"type": "integer", "minimum": 1, "maximum": 90},
               "builtOn": {"type": "string", "format": "date"},
               "crew": {"type": "array", "items": {"type": "object", "properties": {"role": {"type": "string"}}}}}}}}}
            """;
    private static final Operation PUT_BOAT = new Operation(
            "putBoat",
            "PUT",
            "/api/v1/boats/{id}",
            List.of(
                    new Parameter("id", "path", "uuid", false),
                    new Parameter("atomic", "query", "", false),
                    new Parameter("If-Match", "header", "", true),
                    new Parameter("Idempotency-Key", "header", "", true)),
            true,
            true,
            false);

    private static final Pattern SEATS = Pattern.compile("\"seats\":\\s*([^,}\\s]+)");

    /** These are for operations that only read, or that take files. */
    private static final Set<String> NOT_FOR_A_PUT = Set.of(
            "BODY_ON_READING",
            "EMPTY_FILE",
            "CUT_FILE",
            "DOCUMENT",
            "TOO_LARGE",
            "IF_NONE_MATCH",
            "IF_MODIFIED_SINCE",
            "RANGE",
            "HEAD");

    @Test
    void everyMutationChangesTheRequest() {
        String sound = text(call());

        for (Mutation mutation : mutations()) {
            Call call = call();
            mutation.spoil(call, new Dice(1, mutation.name()));
            assertThat(text(call)).as(mutation.name()).isNotEqualTo(sound);
        }
    }

    /** With every throw of the dice: a count beyond its own maximum, not beyond some larger one only. */
    @Test
    void aCountIsSpoiledByItsOwnMaximum() {
        Set<String> seats = new TreeSet<>();
        for (int seed = 0; seed < 50; seed++) {
            Matcher found = SEATS.matcher(text(spoiled(FieldMutation.OVER_EVERY_COUNT, seed)));
            assertThat(found.find()).isTrue();
            seats.add(found.group(1));
        }
        assertThat(seats).containsExactly("91", "9E+2");
    }

    @Test
    void theSameSeedSpoilsInTheSameWay() {
        for (Mutation mutation : mutations()) {
            assertThat(text(spoiled(mutation, 7))).as(mutation.name()).isEqualTo(text(spoiled(mutation, 7)));
        }
    }

    @Test
    void anyTwoMutationsMayMeet() {
        for (Mutation first : mutations()) {
            for (Mutation second : mutations()) {
                Call call = spoiled(first, 3);
                if (second.suits(call)) {
                    second.spoil(call, new Dice(3, second.name()));
                }
                assertThat(call.bytes()).as(first + " and " + second).isNotNull();
            }
        }
    }

    private static List<Mutation> mutations() {
        List<Mutation> suiting = Mutation.all().stream()
                .filter(mutation -> !(mutation instanceof Unspoiled) && mutation.suits(call()))
                .toList();
        assertThat(Mutation.all().stream()
                        .filter(mutation -> !suiting.contains(mutation) && !(mutation instanceof Unspoiled))
                        .map(Mutation::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(NOT_FOR_A_PUT);
        return suiting;
    }

    private static Call spoiled(Mutation mutation, long seed) {
        Call call = call();
        mutation.spoil(call, new Dice(seed, mutation.name()));
        return call;
    }

    private static Call call() {
        try {
            Description description = Description.of(new ObjectMapper().readTree(DOCUMENT), PUT_BOAT);
            return new Call(PUT_BOAT, description, Identity.OFFICER, "/api/v1/boats/7a")
                    .header("Host", "localhost")
                    .header("Authorization", "Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln")
                    .header("If-Match", "*")
                    .header("Idempotency-Key", "a")
                    .header("Content-Type", "application/json")
                    .query("size", "5")
                    .body(BOAT.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }

    private static String text(Call call) {
        return new String(call.bytes(), StandardCharsets.ISO_8859_1);
    }
}
