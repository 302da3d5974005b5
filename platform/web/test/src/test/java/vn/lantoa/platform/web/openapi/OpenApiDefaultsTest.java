package vn.lantoa.platform.web.openapi;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.quarkus.security.Authenticated;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.Index;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.openapi.operations.Operations;
import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

class OpenApiDefaultsTest {

    private static OpenAPI document;

    @BeforeAll
    static void describeBoats() throws IOException {
        Index index = Index.of(
                Boats.class,
                BoatProblem.class,
                ProblemCode.class,
                Rig.class,
                BoatView.class,
                BoatEntry.class,
                Crew.class,
                Repairs.class,
                Instant.class,
                Object.class);
        document = SmallRyeOpenAPI.builder()
                .withIndex(index)
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .enableUnannotatedPathParameters(true)
                .addFilter(new OpenApiDefaults(index))
                .build()
                .model();
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema schema(String name) {
        return document.getComponents().getSchemas().get(name);
    }

    private static Operation operation(String path, PathItem.HttpMethod method) {
        Map<PathItem.HttpMethod, Operation> operations =
                document.getPaths().getPathItem(path).getOperations();
        return operations.get(method);
    }

    private static boolean takesIfMatch(Operation operation) {
        return operation.getParameters().stream().map(Parameter::getName).anyMatch("If-Match"::equals);
    }

    @Test
    void allThatAnAnswerHoldsIsRequiredAsItIsWrittenAlsoWhenNull() {
        assertThat(schema("Boat").getRequired())
                .containsExactlyInAnyOrder("name", "port", "rig", "version", "builtAt", "soldAt", "crew");
    }

    @Test
    void aNullableComponentOfAnAnswerTakesNull() {
        assertThat(schema("Boat").getProperties().get("port").getType())
                .containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(schema("Boat").getProperties().get("soldAt").getAnyOf())
                .extracting(org.eclipse.microprofile.openapi.models.media.Schema::getRef)
                .containsExactly("#/components/schemas/Instant", null);
    }

    @Test
    void whatARequestMustGiveFollowsFromItsConstraintsAlone() {
        assertThat(schema("BoatEntry").getRequired()).containsExactly("name");
    }

    @Test
    void aNullableComponentOfARequestTakesNullUnlessItIsRequired() {
        assertThat(schema("BoatEntry").getProperties().get("port").getType())
                .containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(schema("BoatEntry").getProperties().get("name").getType()).containsExactly(SchemaType.STRING);
    }

    @Test
    void whatRequestsAndAnswersHoldIsRequiredWhereARequestMustGiveIt() {
        assertThat(schema("Crew").getRequired()).containsExactly("captain");
    }

    @Test
    void aVersionedAnswerHasAnETagAndAReadOfItMayAnswer304() {
        Operation read = operation("/boats/{name}", PathItem.HttpMethod.GET);

        assertThat(read.getResponses().getAPIResponse("200").getHeaders()).containsKey("ETag");
        assertThat(read.getResponses().hasAPIResponse("304")).isTrue();
    }

    @Test
    void anAnswerThatDescribesItsETagMayAnswer304() {
        assertThat(operation("/boats/{name}/plan", PathItem.HttpMethod.GET)
                        .getResponses()
                        .hasAPIResponse("304"))
                .isTrue();
    }

    @Test
    void anAnswerWithoutVersionHasNoETag() {
        Operation read = operation("/boats/{name}/repairs", PathItem.HttpMethod.GET);

        assertThat(read.getResponses().getAPIResponse("200").getHeaders()).isNull();
        assertThat(read.getResponses().hasAPIResponse("304")).isFalse();
        assertThat(read.getParameters()).extracting(Parameter::getName).doesNotContain("If-None-Match");
    }

    @Test
    void whatMayAnswer304TakesIfNoneMatchAndSoDoesAPutThatMayCreate() {
        assertThat(List.of(PathItem.HttpMethod.GET, PathItem.HttpMethod.PUT)).allSatisfy(method -> assertThat(
                        operation("/boats/{name}", method).getParameters())
                .extracting(Parameter::getName)
                .contains("If-None-Match"));
    }

    @Test
    void whatWasCreatedHasALocation() {
        assertThat(operation("/boats", PathItem.HttpMethod.POST)
                        .getResponses()
                        .getAPIResponse("201")
                        .getHeaders())
                .containsKey("Location");
    }

    @Test
    void everyOperationTakesALanguage() {
        assertThat(Operations.of(document))
                .allSatisfy(called -> assertThat(called.operation().getParameters())
                        .extracting(Parameter::getName)
                        .contains("Accept-Language"));
    }

    @Test
    void anOperationSaysWhoMayCallItAndWhatItsFeatureRefuses() {
        assertThat(operation("/boats", PathItem.HttpMethod.POST).getDescription())
                .isEqualTo("Roles: `captain`.\n\nProblem codes: `BOAT_LEAKS`, `BOAT_NAME_TAKEN`, `BOAT_SUNK`.");
        assertThat(operation("/boats/{name}", PathItem.HttpMethod.GET).getDescription())
                .isEqualTo("Roles: everyone signed in.\n\nProblem codes: `BOAT_SUNK`.");
        assertThat(operation("/boats/{name}/plan", PathItem.HttpMethod.GET).getDescription())
                .startsWith("Anyone may call it, without a token.");
    }

    @Test
    void aProblemCodeStandsWithTheAnswerOfItsStatus() {
        Operation post = operation("/boats", PathItem.HttpMethod.POST);

        assertThat(post.getResponses().getAPIResponse("409").getDescription()).contains("- `BOAT_NAME_TAKEN`: ");
        assertThat(post.getResponses().getAPIResponse("422").getDescription()).contains("- `BOAT_LEAKS`: ");
    }

    @Test
    void whatIsRefusedAlikeEverywhereIsDescribedOnce() {
        assertThat(operation("/boats", PathItem.HttpMethod.POST)
                        .getResponses()
                        .getAPIResponse("503")
                        .getRef())
                .isEqualTo("#/components/responses/Problem503");
        assertThat(document.getComponents().getResponses().get("Problem503").getHeaders())
                .containsKey("Retry-After");
    }

    @Test
    void namesAreDescribedByTheDictionaryUnlessTheCodeDescribesThem() {
        assertThat(schema("Boat").getProperties().get("name").getDescription()).isEqualTo("What is painted on it.");
        assertThat(schema("Boat").getProperties().get("port").getDescription()).isEqualTo("Where it lies.");
        assertThat(schema("BoatEntry").getProperties().get("port").getDescription())
                .isEqualTo("Where it shall lie.");
        assertThat(schema("Rig").getDescription())
                .isEqualTo("How its sails are cut.\n\n- `GAFF`: Four corners.\n- `BERMUDA`: Three corners.");
        assertThat(operation("/boats/{name}", PathItem.HttpMethod.GET).getParameters())
                .filteredOn(parameter -> parameter.getName().equals("name"))
                .extracting(Parameter::getDescription)
                .containsExactly("The boat's name.");
    }

    @Test
    void aPutTakesIfMatch() {
        Operation put = operation("/boats/{name}", PathItem.HttpMethod.PUT);

        assertThat(takesIfMatch(put)).isTrue();
        assertThat(put.getResponses().getAPIResponses()).containsKeys("412", "428");
    }

    @Test
    void aPostTakesIfMatchWhereItIsAnnotated() {
        Operation launch = operation("/boats/{name}/launch", PathItem.HttpMethod.POST);

        assertThat(takesIfMatch(launch)).isTrue();
        assertThat(launch.getResponses().getAPIResponses()).containsKeys("200", "412", "428");
        assertThat(takesIfMatch(operation("/boats", PathItem.HttpMethod.POST))).isFalse();
    }

    @Test
    void whatReturnsAResponseCreates() {
        Operation post = operation("/boats", PathItem.HttpMethod.POST);
        Operation put = operation("/boats/{name}", PathItem.HttpMethod.PUT);

        assertThat(post.getResponses().getAPIResponses()).containsKey("201").doesNotContainKey("200");
        assertThat(put.getResponses().getAPIResponses()).containsKeys("200", "201");
    }

    @Test
    void everyOperationTakesATokenAndMayAnswerProblems() {
        assertThat(Operations.of(document)).allSatisfy(called -> {
            assertThat(called.operation().getSecurity()).hasSize(1);
            assertThat(called.operation().getResponses().getAPIResponses()).containsKeys("400", "401", "403", "500");
        });
    }

    @Schema(name = "Boat")
    record BoatView(
            String name,

            @Schema(description = "Where it lies.") @Nullable
            String port,

            @Nullable Rig rig,
            Instant builtAt,
            @Nullable Instant soldAt,
            Crew crew,
            long version) {}

    enum Rig {
        GAFF,
        BERMUDA
    }

    enum BoatProblem implements ProblemCode {
        BOAT_SUNK(404),
        @BreachOf("boat_name_key")
        BOAT_NAME_TAKEN(409),
        BOAT_LEAKS(422),
        BOAT_BURNT(400);

        private final int status;

        BoatProblem(int status) {
            this.status = status;
        }

        @Override
        public int status() {
            return status;
        }
    }

    record BoatEntry(@NotNull String name, @Nullable String port, Crew crew) {}

    record Crew(@NotNull String captain, String mate) {}

    record Repairs(int count) {}

    @Path("/boats")
    @Consumes("application/json")
    @Produces("application/json")
    static class Boats {

        @POST
        @RolesAllowed("captain")
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "createBoat")
        public RestResponse<BoatView> create(BoatEntry entry) {
            throw Problem.of(BoatProblem.BOAT_LEAKS);
        }

        @GET
        @Authenticated
        @Path("/{name}")
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "getBoat")
        public BoatView get(String name) {
            throw Problem.of(BoatProblem.BOAT_SUNK);
        }

        @PUT
        @Path("/{name}")
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "putBoat")
        public RestResponse<BoatView> put(String name, BoatEntry entry) {
            return null;
        }

        @POST
        @Path("/{name}/launch")
        @IfMatch
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "launchBoat")
        public BoatView launch(String name) {
            return null;
        }

        @GET
        @Path("/{name}/plan")
        @APIResponse(responseCode = "200", description = "Its plan.", headers = @Header(name = "ETag"))
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "getBoatPlan")
        public String plan(String name) {
            return null;
        }

        @GET
        @Path("/{name}/repairs")
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "getBoatRepairs")
        public Repairs repairs(String name) {
            return null;
        }
    }
}
