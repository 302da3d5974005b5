package vn.lantoa.media.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

import vn.lantoa.media.body.BodyProblem;
import vn.lantoa.media.channel.ChannelProblem;
import vn.lantoa.media.clearance.ContentClearanceProblem;
import vn.lantoa.media.column.PressColumnProblem;
import vn.lantoa.media.content.field.ItemProblem;
import vn.lantoa.media.correction.line.CorrectionLineProblem;
import vn.lantoa.media.line.LineProblem;
import vn.lantoa.media.lock.PeriodLockProblem;
import vn.lantoa.media.metric.MetricProblem;
import vn.lantoa.media.order.OrderProblem;
import vn.lantoa.media.press.PressAgencyProblem;
import vn.lantoa.media.reference.KnownCodeProblem;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.platform.web.problem.ProblemCodes;

/**
 * Lists the codes that a line's faults and warnings can have, with their words, and describes what the refusal of an
 * atomic submission says beside the problem: the results of all lines.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class LineCodes implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String REFUSAL = "SubmissionRefusal";
    private static final List<CommonProblem> OF_REQUESTS = List.of(
            CommonProblem.PARAMETER_UNKNOWN,
            CommonProblem.PARAMETER_INVALID,
            CommonProblem.PARAMETER_EMPTY,
            CommonProblem.PARAMETER_CODE_UNKNOWN,
            CommonProblem.IDEMPOTENCY_KEY_REQUIRED,
            CommonProblem.IDEMPOTENCY_KEY_INVALID,
            CommonProblem.RANGE_REVERSED,
            CommonProblem.GZIP_MALFORMED,
            CommonProblem.AGGREGATE_UNKNOWN);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Schema code = Objects.requireNonNull(
                Objects.requireNonNull(schemas.get("LineFault"), "LineFault")
                        .getProperties()
                        .get("code"),
                "code");
        code.setEnumeration(
                codes().map(ProblemCode::name).map(Object.class::cast).toList());
        code.setDescription("Stable: programs decide by it.\n\n"
                + codes().map(LineCodes::line).collect(Collectors.joining("\n")));
        document.getComponents().addSchema(REFUSAL, refusal(Objects.requireNonNull(schemas.get(PROBLEM), PROBLEM)));
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getOperationId().startsWith("submit"))
                .map(operation -> operation.getResponses().getAPIResponse("400"))
                .forEach(answer -> answer.getContent()
                        .getMediaType("application/problem+json")
                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + REFUSAL)));
    }

    private static Stream<ProblemCode> codes() {
        return Stream.concat(
                Stream.of(LineProblem.values(), ItemProblem.values(), MetricProblem.values(), CommonProblem.values())
                        .flatMap(Stream::of)
                        .map(ProblemCode.class::cast)
                        .filter(code -> code.status() == 400 && !OF_REQUESTS.contains(code)),
                Stream.of(
                        BodyProblem.ROW_RAGGED,
                        BodyProblem.LINE_TRUNCATED,
                        BodyProblem.LINE_TOO_LARGE,
                        BodyProblem.ENCODING_WRONG,
                        KnownCodeProblem.CODE_NOT_KNOWN_YET,
                        ChannelProblem.CHANNEL_UNKNOWN,
                        PressAgencyProblem.PRESS_AGENCY_NOT_VALID,
                        OrderProblem.ORDER_UNKNOWN,
                        PressColumnProblem.PRESS_COLUMN_UNKNOWN,
                        ContentClearanceProblem.CLEARANCE_UNKNOWN,
                        ContentClearanceProblem.CLEARANCE_REVOKED,
                        PeriodLockProblem.PERIOD_LOCKED,
                        CorrectionLineProblem.CORRECTION_LINE_EMPTY,
                        CorrectionLineProblem.CORRECTION_LINE_AMBIGUOUS));
    }

    private static String line(ProblemCode code) {
        ResourceBundle words = ResourceBundle.getBundle(
                "problems/" + ProblemCodes.areaOf(code),
                Locale.ENGLISH,
                Thread.currentThread().getContextClassLoader());
        return "- `" + code.name() + "`: " + words.getString(code.name() + ".title");
    }

    private static Schema refusal(Schema problem) {
        Map<String, Schema> properties = new LinkedHashMap<>(problem.getProperties());
        properties.put("received", count("Of `SUBMISSION_NOT_ATOMIC`: how many lines the body has."));
        properties.put("rejected", count("Of `SUBMISSION_NOT_ATOMIC`: how many of them were rejected."));
        properties.put(
                "lines",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .description("Of `SUBMISSION_NOT_ATOMIC`: the result of each line, in the body's order.")
                        .items(OASFactory.createSchema().ref("#/components/schemas/LineResult")));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A problem answer; that of an atomic submission has the results of its lines.")
                .properties(properties)
                .required(problem.getRequired());
    }

    private static Schema count(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).description(description);
    }
}
