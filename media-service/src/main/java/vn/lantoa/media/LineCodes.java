package vn.lantoa.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

import vn.lantoa.media.channel.ChannelProblem;
import vn.lantoa.media.content.ItemProblem;

import vn.lantoa.media.line.LineProblem;
import vn.lantoa.media.metric.MetricProblem;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.ProblemCode;

/**
 * Describes the codes of the faults and warnings of lines in the OpenAPI document: all of them, each with its title. An
 * answer with another one does not fit its schema, which every test of an answer finds.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class LineCodes implements OASFilter {

    /** Of the body as a whole, not of a line. */
    private static final Set<LineProblem> OF_THE_BODY =
            Set.of(LineProblem.BODY_WITHOUT_LINES, LineProblem.TOO_MANY_LINES);

    static final List<String> ALL = Stream.of(
                    Stream.of(LineProblem.values()).filter(problem -> !OF_THE_BODY.contains(problem)),
                    Stream.of(
                            CommonProblem.FIELD_UNKNOWN,
                            CommonProblem.TEXT_INVISIBLE,
                            CommonProblem.NUMBER_TOO_LARGE,
                            CommonProblem.MORE_FAULTS),
                    Stream.of(ItemProblem.values()),
                    Stream.of(MetricProblem.values()),
                    Stream.of(ChannelProblem.CHANNEL_UNKNOWN))
            .flatMap(problems -> problems)
            .map(ProblemCode::name)
            .toList();

    private static final List<String> AREAS = List.of("media", "common");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Schema fault = Objects.requireNonNull(
                document.getComponents().getSchemas().get("LineFault"), "LineFault is not described");
        Schema code = Objects.requireNonNull(fault.getProperties().get("code"));
        code.setEnumeration(new ArrayList<>(ALL));
        StringBuilder texts = new StringBuilder("Stable: programs decide by it.");
        ALL.forEach(one -> texts.append("\n- `").append(one).append("`: ").append(title(one)));
        code.setDescription(texts.toString());
    }

    private static String title(String code) {
        return AREAS.stream()
                .map(area -> ResourceBundle.getBundle("problems/" + area, Locale.ENGLISH))
                .filter(words -> words.containsKey(code + ".title"))
                .findFirst()
                .orElseThrow()
                .getString(code + ".title");
    }
}
