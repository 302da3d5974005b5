package vn.lantoa.platform.web.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every problem code of this process: all enums of its code that implement {@link ProblemCode}, found when it is built.
 * Their words are in the resource bundle {@code problems/<area>}, with the keys {@code CODE.title}, {@code CODE.about}
 * and, where the detail has values, {@code CODE.detail}.
 */
public record ProblemCodes(List<ProblemCode> all) {

    private static final String COMMON = "common";
    private static final int SERVICE = 2;

    /** The codes of these enums. */
    static ProblemCodes of(Class<?>[] enums) {
        return new ProblemCodes(Arrays.stream(enums)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(ProblemCode.class::cast)
                .toList());
    }

    /**
     * The area of a code, which is the path segment of its page: {@code common}, or the service that its package names,
     * so {@code task} of {@code vn.lantoa.task.agency.AgencyProblem}.
     */
    public static String areaOf(ProblemCode code) {
        return areaOf(code.getClass().getName());
    }

    /** The area of the codes of an enum, by its class name. */
    public static String areaOf(String type) {
        return type.equals(CommonProblem.class.getName()) ? COMMON : type.split("\\.")[SERVICE];
    }

    /** The code of that name in an area; empty when the area is not of this process. */
    public Optional<ProblemCode> find(String area, String name) {
        return all.stream()
                .filter(code -> code.name().equals(name) && areaOf(code).equals(area))
                .findFirst();
    }

    /** What the breach of a database constraint means, by the constraint's name. */
    public Map<String, ProblemCode> breaches() {
        return all.stream()
                .flatMap(code -> constraintOf(code).map(constraint -> Map.entry(constraint, code)).stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<String> constraintOf(ProblemCode code) {
        return Stream.of(code.getClass().getFields())
                .filter(constant -> constant.getName().equals(code.name()))
                .map(constant -> constant.getAnnotation(BreachOf.class))
                .filter(breach -> breach != null)
                .map(BreachOf::value)
                .findFirst();
    }
}
