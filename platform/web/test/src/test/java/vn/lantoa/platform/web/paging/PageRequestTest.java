package vn.lantoa.platform.web.paging;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PageRequestTest {

    private static PageRequest page(int number, Integer size) {
        PageRequest request = new PageRequest();
        request.page = number;
        request.size = size;
        return request;
    }

    @Test
    void aPageHoldsTwentyItemsUnlessAskedOtherwise() {
        assertThat(page(0, null).size()).isEqualTo(20);
    }

    @Test
    void anOperationMayHaveAnotherDefault() {
        assertThat(page(0, null).orSize(100).size()).isEqualTo(100);
        assertThat(page(0, 5).orSize(100).size()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void theBoundsOfTheSizeAreAllowed(int size) {
        assertThat(page(0, size).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aSizeOutOfBoundsIsRefused(int size) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> page(0, size).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_001, Integer.MAX_VALUE})
    void aPageOutOfBoundsIsRefused(int number) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> page(number, 20).page());
    }

    @Test
    void aPageOfATableThatLiesBeyondAllItemsOfAnIntIsRefused() {
        PageRequest table = page(214_748, null);
        table.accept = List.of("text/csv");
        assertThat(table.page() * table.size()).isPositive();

        table.page = 214_749;

        assertThatExceptionOfType(Problem.class).isThrownBy(table::page);
    }

    @ParameterizedTest(name = "{0} items in pages of {1} are {2} pages")
    @CsvSource({"0, 20, 0", "1, 20, 1", "20, 20, 1", "21, 20, 2", "41, 20, 3", "5000000000, 200, 25000000"})
    void pagesAreCounted(long items, int size, long pages) {
        assertThat(PageInfo.of(page(0, size), items)).isEqualTo(new PageInfo(0, size, items, pages));
    }

    @Test
    void aMappedPageIsTheSamePage() {
        // Given
        Page<Integer> numbers = Page.of(List.of(1, 2), page(1, 2), 4);

        // When
        Page<String> words = numbers.map(String::valueOf);

        // Then
        assertThat(words).isEqualTo(new Page<>(List.of("1", "2"), numbers.page()));
    }
}
