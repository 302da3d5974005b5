package vn.lantoa.platform.data.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AbsentCodesTest {

    @Test
    void manyAreAskedForInParts() {
        List<String> codes = IntStream.range(0, 70_000).mapToObj(i -> "C" + i).toList();
        List<Integer> parts = new ArrayList<>();

        var unknown = AbsentCodes.among(codes, some -> {
            parts.add(some.size());
            return some.stream().filter(code -> !code.equals("C69999")).toList();
        });

        assertThat(unknown).containsExactly("C69999");
        assertThat(parts).hasSize(14).containsOnly(AbsentCodes.AT_ONCE);
    }

    @Test
    void whatNobodyHasIsUnknownAndNothingIsAskedForNothing() {
        assertThat(AbsentCodes.among(List.of("A", "B", "B"), some -> List.of("A")))
                .containsExactly("B");
        assertThat(AbsentCodes.among(List.of(), some -> {
                    throw new AssertionError();
                }))
                .isEmpty();
    }
}
