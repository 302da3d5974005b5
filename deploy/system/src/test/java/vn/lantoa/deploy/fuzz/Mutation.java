package vn.lantoa.deploy.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** One named way to spoil a request. */
interface Mutation {

    /** The constant's name. */
    String name();

    /** Whether the request has what this spoils. */
    boolean suits(Call call);

    /** Spoils the request, and says what is owed to it now. */
    Expectation spoil(Call call, Dice dice);

    /**
     * Of a hundred operations so many meet it in a round: what is settled before any operation is known need not be
     * tried on all.
     */
    default int percentOfOperations() {
        return 100;
    }

    /** The kind of thing that it spoils, for tables. */
    default String kind() {
        return getClass().isEnum()
                ? getClass().getSimpleName()
                : getClass().getEnclosingClass() == null
                        ? getClass().getSimpleName()
                        : getClass().getEnclosingClass().getSimpleName();
    }

    static List<Mutation> all() {
        return Stream.<Mutation[]>of(
                        Unspoiled.values(),
                        FieldMutation.values(),
                        TextMutation.values(),
                        BodyMutation.values(),
                        ContentMutation.values(),
                        QueryMutation.values(),
                        PathMutation.values(),
                        HeaderMutation.values(),
                        TokenMutation.values(),
                        MethodMutation.values(),
                        WireMutation.values())
                .flatMap(Stream::of)
                .toList();
    }
}
