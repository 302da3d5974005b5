package vn.lantoa.platform.data.query;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.data.sample.Boat;
import vn.lantoa.platform.data.sample.BoatRepository;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.SortField;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.platform.web.text.VietnameseText;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ConditionsTest {

    private static final Sortable BY_NAME = Sortable.by("name", "name");

    private final BoatRepository boats;
    private final EntityManager database;

    ConditionsTest(BoatRepository boats, EntityManager database) {
        this.boats = boats;
        this.database = database;
    }

    @BeforeEach
    void emptyTheHarbour() {
        QuarkusTransaction.requiringNew().run(boats::deleteAll);
    }

    private void given(String... names) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String name : names) {
                boats.persist(new Boat(UUID.randomUUID().toString().replaceAll("[0-9-]", ""), name));
            }
        });
    }

    private Page<Boat> page(Conditions conditions, int number, int size) {
        PageRequest request = PageRequests.of(number, size);
        return QuarkusTransaction.requiringNew().call(() -> conditions.page(boats, request, BY_NAME));
    }

    private List<String> found(String q) {
        return page(new Conditions().matching(q), 0, 200).items().stream()
                .map(Boat::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "binh dinh",
                "BÌNH ĐỊNH",
                "Bình Định",
                "BI\u0300NH \u0110I\u0323NH",
                "đInH",
                "bình  định",
                " Bình Định ",
                "bình\u00a0định",
                "định báo"
            })
    void searchIgnoresCaseAccentsAndSpaces(String q) {
        given("Báo Bình Định", "Đài Phú Yên");

        assertThat(found(q)).containsExactly("Báo Bình Định");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "100%, đạt 100% kế hoạch",
        "a_b, tệp a_b",
        "c:\\x, ở c:\\x",
        "%, đạt 100% kế hoạch",
        "_, tệp a_b",
        "\\, ở c:\\x"
    })
    void wildcardsStandForThemselves(String q, String name) {
        given("đạt 100% kế hoạch", "tệp a_b", "ở c:\\x", "đạt 1000 kế hoạch", "tệp aXb", "ở c:x");

        assertThat(found(q)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0"})
    void blanksSearchForNothingInParticular(String q) {
        given("Thị Nại", "Quy Nhơn");

        assertThat(found(q)).hasSize(2);
    }

    @Test
    void noQuestionFindsAll() {
        given("Thị Nại", "Quy Nhơn");

        assertThat(found(null)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bình Định",
                "BÌNH ĐỊNH",
                "Ưỡn ẹo",
                "Nguyễn Huệ",
                "Đắk Lắk",
                "Ðức",
                "  hai   chỗ ",
                "một\u00a0hai\u3000ba\tbốn\nnăm",
                "“Trong” ‘nháy’",
                "2024–2025—2026",
                "02/KH-UBND",
                "100%_\\",
                "Éa H'leo",
                "Øresund",
                "Straße",
                "œuvre",
                "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ",
                "ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼỀỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴÝỶỸ",
                "Москва",
                "한국어",
                "ﬁ",
                "\uD83D\uDEA4",
                ""
            })
    void theDatabaseSearchesTheTextThatJavaSearches(String text) {
        Object inDatabase = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select search_text(?1)")
                        .setParameter(1, text)
                        .getSingleResult());

        assertThat(inDatabase).isEqualTo(VietnameseText.searchable(text));
    }

    @Test
    void namesAreSortedByTheVietnameseAlphabet() {
        given("Đà", "Bình", "Ân", "Dak", "Ăn", "Án", "An");

        assertThat(found(null)).containsExactly("An", "Án", "Ăn", "Ân", "Bình", "Dak", "Đà");
    }

    @Test
    void javaSortsAsTheDatabaseDoes() {
        String[] names = {
            "Hoài Ân", "Hoài An", "An Lão", "an lão", "Ước", "Ưa", "Uy", "Dũng", "Đa", "Êm", "Én", "Phù Mỹ", "Phù Cát",
            "Ôn", "Ơn", "On", "Vân"
        };
        given(names);

        assertThat(found(null)).isSortedAccordingTo(VietnameseText.alphabetical());
    }

    @Test
    void pagesOfEqualNamesNeitherRepeatNorLose() {
        // Given
        given(IntStream.range(0, 45).mapToObj(n -> "Trùng tên").toArray(String[]::new));

        // When
        List<UUID> seen = IntStream.range(0, 5)
                .mapToObj(number -> page(new Conditions(), number, 10))
                .flatMap(page -> page.items().stream())
                .map(Boat::id)
                .toList();

        // Then
        assertThat(seen).hasSize(45).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> a.toString()
                .compareTo(b.toString()));
    }

    /** Each page has its part of the whole list, from whichever end it is read. */
    @ParameterizedTest
    @CsvSource({"45, 10", "40, 10", "21, 20", "3, 2", "2, 1", "7, 6"})
    void pagesAreTheWholeListInItsOrder(int boats, int size) {
        given(IntStream.range(0, boats).mapToObj(n -> "Thuyền " + n % 4).toArray(String[]::new));
        List<UUID> all = ids(page(new Conditions(), 0, 200));

        for (int number = 0; number * size < boats; number++) {
            Page<Boat> page = page(new Conditions(), number, size);

            assertThat(ids(page)).isEqualTo(all.subList(number * size, Math.min((number + 1) * size, boats)));
            assertThat(page.page().totalItems()).isEqualTo(boats);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 1", "true, -1"})
    void equalsFollowTheDirectionByTheirIds(boolean descending, int direction) {
        given("Trùng tên", "Trùng tên", "Trùng tên", "Trùng tên", "Trùng tên");

        for (int size : new int[] {2, 3, 200}) {
            List<String> ids = IntStream.range(0, 3)
                    .mapToObj(number -> PageRequests.of(number, size, new SortField("name", "name", descending)))
                    .flatMap(request ->
                            QuarkusTransaction.requiringNew()
                                    .call(() -> new Conditions().page(boats, request, BY_NAME))
                                    .items()
                                    .stream())
                    .map(boat -> boat.id().toString())
                    .toList();

            assertThat(ids).hasSize(5).isSortedAccordingTo((a, b) -> direction * a.compareTo(b));
        }
    }

    private static List<UUID> ids(Page<Boat> page) {
        return page.items().stream().map(Boat::id).toList();
    }

    @Test
    void aPageBehindTheLastIsEmptyAndStillCounts() {
        given("Thị Nại");

        Page<Boat> page = page(new Conditions(), 7, 20);

        assertThat(page.items()).isEmpty();
        assertThat(page.page().totalItems()).isEqualTo(1);
    }

    @Test
    void aConditionCountsOnlyWithAValue() {
        given("Thị Nại", "Quy Nhơn");

        assertThat(page(new Conditions().and("name = :name", "name", null), 0, 20)
                        .items())
                .hasSize(2);
        assertThat(page(new Conditions().and("name = :name", "name", "Thị Nại"), 0, 20)
                        .items())
                .hasSize(1);
        assertThat(page(new Conditions().andIf(false, "name is null"), 0, 20).items())
                .hasSize(2);
        assertThat(page(new Conditions().andIf(true, "name is null"), 0, 20).items())
                .isEmpty();
    }

    @Test
    void anAlternativeInOneConditionDoesNotSwallowTheOthers() {
        given("Thị Nại", "Quy Nhơn");

        Conditions conditions =
                new Conditions().and("name = :one or 1 = 1", "one", "Thị Nại").and("name = :two", "two", "Quy Nhơn");

        assertThat(page(conditions, 0, 20).items()).extracting(Boat::name).containsExactly("Quy Nhơn");
    }
}
