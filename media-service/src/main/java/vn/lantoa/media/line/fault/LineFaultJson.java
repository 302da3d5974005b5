package vn.lantoa.media.line.fault;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.StoredJson;
import vn.lantoa.platform.web.problem.ProblemCatalogue;
import vn.lantoa.platform.web.problem.ProblemCode;

/**
 * The faults of a line as they are stored: codes and values, not words, so that everybody reads them in a language of
 * their own.
 */
@ApplicationScoped
public class LineFaultJson {

    private static final List<String> AREAS = List.of("media", "common");

    private final StoredJson json;
    private final ProblemCatalogue catalogue;

    LineFaultJson(StoredJson json, ProblemCatalogue catalogue) {
        this.json = json;
        this.catalogue = catalogue;
    }

    private record Stored(String field, String code, List<String> args) {}

    /** Null where there is none. */
    public @Nullable String write(List<LineFault> faults) {
        if (faults.isEmpty()) {
            return null;
        }
        return json.write(faults.stream()
                .map(fault -> new Stored(
                        fault.field(),
                        fault.code().name(),
                        fault.args().stream().map(String::valueOf).toList()))
                .toList());
    }

    public List<LineFault> read(@Nullable String stored) {
        if (stored == null) {
            return List.of();
        }
        List<LineFault> faults = new ArrayList<>();
        json.tree(stored).forEach(fault -> faults.add(read(fault)));
        return faults;
    }

    /** Not by the reader of requests, whose rules for text are younger than some of what is stored. */
    private LineFault read(JsonNode stored) {
        List<Object> args = new ArrayList<>();
        stored.path("args").forEach(arg -> args.add(arg.textValue()));
        return new LineFault(
                stored.path("field").textValue(), code(stored.path("code").textValue()), args);
    }

    private ProblemCode code(String name) {
        return AREAS.stream()
                .flatMap(area -> catalogue.find(area, name).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no code " + name + ", and codes are for ever"));
    }
}
